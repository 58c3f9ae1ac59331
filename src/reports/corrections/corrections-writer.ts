import type { Messages } from "../../messages";
import { CORRECTIONS_VERSION, correctedFileJson } from "./corrections-json";
import { correctedFileText, correctionSummary, NO_CORRECTIONS, withFile } from "./corrections-text";
import type { CorrectedFile } from "./corrected-file";

export const CORRECTION_FORMATS = ["text", "json"] as const;

export type CorrectionFormat = (typeof CORRECTION_FORMATS)[number];

export interface CorrectionReportOptions {
  readonly format: CorrectionFormat;
  readonly messages: Messages;
  readonly profile: string;
  /** Text: says nothing of files that needed no correction, and no summary. */
  readonly brief: boolean;
}

/** Writes a report of corrections piece by piece, so that a thousand files need no more memory than one. */
export interface CorrectionWriter {
  begin(): string;
  file(file: CorrectedFile): string;
  end(): string;
}

export function createCorrectionWriter(options: CorrectionReportOptions): CorrectionWriter {
  return options.format === "json" ? jsonWriter(options) : textWriter(options);
}

function textWriter({ messages, brief }: CorrectionReportOptions): CorrectionWriter {
  let tally = NO_CORRECTIONS;
  return {
    begin: () => "",
    file: (file) => {
      tally = withFile(tally, file);
      return correctedFileText(file, messages, brief);
    },
    end: () => (brief ? "" : correctionSummary(tally, messages)),
  };
}

function jsonWriter({ messages, profile }: CorrectionReportOptions): CorrectionWriter {
  let separator = "\n";
  return {
    begin: () => `{"version":${CORRECTIONS_VERSION},"profile":${JSON.stringify(profile)},"files":[`,
    file: (file) => {
      const element = separator + JSON.stringify(correctedFileJson(file, messages));
      separator = ",\n";
      return element;
    },
    end: () => "\n]}\n",
  };
}
