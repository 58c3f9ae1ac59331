import { useCallback, useEffect, useState } from "react";
import { DEFAULT_LIMITS, refuseLargeFile } from "../../xlsx";
import { FIRST_SAMPLE, SAMPLES, type SampleName } from "../samples";
import { openDocument, openFailure, type OpenDocument, type OpenFailure } from "./open-document";

/** What is open, what is being opened, and what could not be. */
export interface DocumentState {
  readonly document: OpenDocument | null;
  /** The name of what is being opened. */
  readonly opening: string | null;
  readonly failure: OpenFailure | null;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: SampleName) => void;
  readonly dismissFailure: () => void;
}

/** Opens files and samples, the first sample by itself; what was open stays until the next one is. */
export function useDocument(): DocumentState {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [opening, setOpening] = useState<string | null>(fileName(FIRST_SAMPLE));
  const [failure, setFailure] = useState<OpenFailure | null>(null);

  const settle = useCallback((name: string, reading: Promise<OpenDocument>) => {
    reading.then(
      (read) => {
        setDocument(read);
        setOpening(null);
      },
      (error: unknown) => {
        setFailure(openFailure(name, error));
        setOpening(null);
      },
    );
  }, []);
  const begin = useCallback(
    (name: string, reading: Promise<OpenDocument>) => {
      setOpening(name);
      setFailure(null);
      settle(name, reading);
    },
    [settle],
  );

  const openFile = useCallback((file: File) => begin(file.name, openOwn(file)), [begin]);
  const openSample = useCallback(
    (sample: SampleName) => begin(fileName(sample), openBundled(sample)),
    [begin],
  );
  useEffect(() => settle(fileName(FIRST_SAMPLE), openBundled(FIRST_SAMPLE)), [settle]);
  const dismissFailure = useCallback(() => setFailure(null), []);
  return { document, opening, failure, openFile, openSample, dismissFailure };
}

const fileName = (sample: SampleName) => `${sample}.xlsx`;

/** A file that is too large is refused before the browser takes all of it into memory. */
async function openOwn(file: File): Promise<OpenDocument> {
  refuseLargeFile(file.size, DEFAULT_LIMITS);
  return openDocument(file.name, null, await file.arrayBuffer());
}

async function openBundled(sample: SampleName): Promise<OpenDocument> {
  const response = await fetch(SAMPLES[sample]);
  return openDocument(fileName(sample), sample, await response.arrayBuffer());
}
