import { formatCell, ruleNamed, type CellRef, type CellContent, type Edit, type Severity } from "../../core";
import { ruleText, type Messages } from "../../messages";
import { contentText } from "../content-text";
import { oneLine } from "../one-line";
import { isWritten, type CorrectedFile, type WrittenFile } from "./corrected-file";
import { leftOpen } from "./left-open";

/** What a report of corrections counts over all of its files. */
export interface CorrectionTally {
  readonly corrected: number;
  /** Files in which there was nothing to correct: not those in which nothing could be written. */
  readonly unchanged: number;
  readonly failed: number;
  readonly cells: number;
  readonly refused: number;
  readonly left: Readonly<Record<Severity, number>>;
}

export const NO_CORRECTIONS: CorrectionTally = {
  corrected: 0,
  unchanged: 0,
  failed: 0,
  cells: 0,
  refused: 0,
  left: { error: 0, warning: 0, advice: 0 },
};

export function withFile(tally: CorrectionTally, file: CorrectedFile): CorrectionTally {
  if (!isWritten(file)) return { ...tally, failed: tally.failed + 1 };
  const left = leftOpen(file.left);
  const isCorrected = file.writtenEdits.length > 0;
  const hasNothing = !isCorrected && file.refused.length === 0;
  return {
    ...tally,
    corrected: tally.corrected + (isCorrected ? 1 : 0),
    unchanged: tally.unchanged + (hasNothing ? 1 : 0),
    cells: tally.cells + file.writtenEdits.length,
    refused: tally.refused + file.refused.length,
    left: {
      error: tally.left.error + left.error,
      warning: tally.left.warning + left.warning,
      advice: tally.left.advice + left.advice,
    },
  };
}

/** One file as the text report has it: each written cell with what it held, and what could not be done. */
export function correctedFileText(file: CorrectedFile, messages: Messages, brief: boolean): string {
  const { t } = messages;
  if (!isWritten(file)) {
    const { message, todo } = file.failure;
    return `${oneLine(file.file)}\n  ${message}\n  ${t("report:todo", { todo })}\n\n`;
  }
  const lines = fileLines(file, messages);
  if (brief && lines.length === 0) return "";
  const name = oneLine(file.file);
  const heading =
    file.output === null ? name : t("fix:report.written", { file: name, output: oneLine(file.output) });
  const nothing = lines.length === 0 ? [`  ${t("fix:report.nothing")}`] : lines;
  return `${[heading, ...nothing, `  ${leftText(leftOpen(file.left), messages)}`].join("\n")}\n\n`;
}

/** The last lines: how much was corrected, and what is left to people. */
export function correctionSummary(tally: CorrectionTally, messages: Messages): string {
  const { t } = messages;
  const parts = [
    t("fix:report.summary", {
      files: t("report:counted.files", { count: tally.corrected }),
      cells: t("fix:report.cells", { count: tally.cells }),
    }),
    ...(tally.unchanged > 0 ? [t("fix:report.unchanged", { count: tally.unchanged })] : []),
    ...(tally.refused > 0 ? [t("fix:report.refusedCount", { count: tally.refused })] : []),
    ...(tally.failed > 0 ? [t("fix:report.failed", { count: tally.failed })] : []),
    // Of files that nothing could be done with nobody knows what is left in them.
    ...(tally.corrected + tally.unchanged + tally.refused > 0 ? [leftText(tally.left, messages)] : []),
  ];
  return `${parts.join("\n")}\n`;
}

function fileLines(file: WrittenFile, messages: Messages): string[] {
  const { t } = messages;
  const sheets = new Set(
    [...file.writtenEdits, ...file.refused.map(({ edit }) => edit)].map(({ sheet }) => sheet),
  );
  return [
    ...[...sheets].flatMap((sheet) => [`  ${oneLine(sheet)}`, ...sheetLines(file, sheet, messages)]),
    ...file.consequences.map(({ sheet, cell, before, after }) => {
      const change = changeText(before, after, messages);
      return `  ${t("fix:report.follows", { cell: placeText(sheet, cell), change })}`;
    }),
    ...file.recalculates.map(
      ({ sheet, cell }) => `  ${t("fix:report.recalculates", { cell: placeText(sheet, cell) })}`,
    ),
    ...file.unmarkedSheets.map((sheet) => `  ${t("fix:report.unmarked", { sheet: oneLine(sheet) })}`),
    ...(file.unrecorded ? [`  ${t("fix:report.unrecorded")}`] : []),
  ];
}

/** A file that another program wrote may have anything in the name of a sheet. */
function placeText(sheet: string, cell: CellRef): string {
  return `${oneLine(sheet)}!${formatCell(cell)}`;
}

function sheetLines(file: WrittenFile, sheet: string, messages: Messages): string[] {
  const { t } = messages;
  return [
    ...file.writtenEdits
      .filter((edit) => edit.sheet === sheet)
      .map((edit) => `    ${editText(edit, messages)}`),
    ...file.refused
      .filter(({ edit }) => edit.sheet === sheet)
      .map(({ edit, reason }) => {
        const why = t(`excel:refusal.${reason}`);
        return `    ${t("fix:report.refused", { cell: formatCell(edit.cell), after: beginning(contentText(edit.after)), why })}`;
      }),
  ];
}

function editText(edit: Edit, messages: Messages): string {
  const { cell, before, after, format, rule } = edit;
  const known = rule ? ruleNamed(rule) : undefined;
  const parts = [
    formatCell(cell),
    changeText(before, after, messages),
    ...(format ? [messages.t("fix:report.format", { ...format })] : []),
    ...(known ? [`${ruleText(messages, known).name} [${known.id}]`] : []),
  ];
  return parts.join("  ");
}

function changeText(before: CellContent, after: CellContent, { t }: Messages): string {
  const text = (content: CellContent): string => beginning(contentText(content)) || t("fix:report.blank");
  return t("fix:report.change", { before: text(before), after: text(after) });
}

/** Characters of a cell's text that are shown: enough to know it again. */
const SHOWN = 30;

function beginning(text: string): string {
  const characters = Array.from(oneLine(text));
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : characters.join("");
}

function leftText(left: Readonly<Record<Severity, number>>, { t }: Messages): string {
  const counted = (["error", "warning", "advice"] as const)
    .map((severity) => t(`report:counted.${severity}`, { count: left[severity] }))
    .join(t("report:separator"));
  return t("fix:report.left", { findings: counted });
}
