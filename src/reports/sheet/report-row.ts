import { formatCell, type CellRef, type Finding, type Grid, type Report, type Severity } from "../../core";
import { findingText, type Messages } from "../../messages";
import { SEVERITIES } from "../tally";
import { waivedText } from "../waived-text";
import { cellText } from "./cell-text";

/** Which findings a list shows. */
export interface ListedFindings {
  /** The least severity that is listed. */
  readonly minimum: Severity;
  /** Whether those that a reviewer lets stand are listed too, after all others. */
  readonly waived: boolean;
}

/** What a table says, or should: a text, and where that is a number its value and the format that shows it so. */
export interface ReportValue {
  readonly text: string;
  readonly figure: { readonly value: number; readonly format: string } | null;
}

/** A finding in words, one for each column of a list. */
export interface ReportRow {
  readonly severity: Severity;
  readonly isWaived: boolean;
  /** The worksheet's name when it was read; empty for what concerns none. */
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Null for a finding about the whole sheet. */
  readonly cell: CellRef | null;
  readonly project: string;
  /** What is wrong, and below it a wrong sum with its addends. */
  readonly finding: string;
  readonly basis: string;
  readonly found: ReportValue;
  readonly expected: ReportValue;
  readonly advice: string;
  readonly waiver: string;
}

/** The columns of a list, in their order. */
export const REPORT_COLUMNS = [
  "level",
  "sheet",
  "cell",
  "project",
  "finding",
  "basis",
  "found",
  "expected",
  "advice",
  "waiver",
] as const;

export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** The findings to list, the gravest first; those alike stay in the order of the sheets and their rows. */
export function listedFindings({ findings }: Report, { minimum, waived }: ListedFindings): Finding[] {
  const rank = (finding: Finding) => (finding.waived ? SEVERITIES.length : severityRank(finding.severity));
  return findings
    .filter((finding) => (finding.waived ? waived : severityRank(finding.severity) <= severityRank(minimum)))
    .toSorted((a, b) => rank(a) - rank(b));
}

function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The rows of a list, made as they are asked for: whoever makes ten thousand may pause in between. */
export function* reportRows(
  report: Report,
  shown: ListedFindings,
  messages: Messages,
): Generator<ReportRow, void> {
  const grids = new Map(report.grids.map((grid) => [grid.name, grid]));
  for (const finding of listedFindings(report, shown)) {
    yield reportRow(finding, grids.get(finding.sheet), messages);
  }
}

function reportRow(finding: Finding, grid: Grid | undefined, messages: Messages): ReportRow {
  const { severity, sheet, cell, project, found, expected, waived } = finding;
  const { what, why, todo, sum } = findingText(messages, finding);
  const isText = cell !== null && typeof grid?.cell(cell.row, cell.column).value === "string";
  return {
    severity,
    isWaived: waived !== null,
    sheet,
    isHidden: grid?.hidden ?? false,
    cell,
    project: cellText(project ?? ""),
    finding: cellText(sum === null ? what : `${what}\n${sum}`),
    basis: cellText(why),
    // A text that reads as a number is what the finding may be about: it stays the text that it is.
    found: isText ? { ...valueOf(found), figure: null } : valueOf(found),
    expected: valueOf(expected),
    advice: cellText(todo),
    waiver: waived ? cellText(waivedText(waived, messages)) : "",
  };
}

/** Decimal notation without grouping or exponent, in as many digits as Excel keeps. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const MOST_DIGITS = 15;

function valueOf(given: string | null): ReportValue {
  const text = cellText(given ?? "");
  const match = PLAIN_NUMBER.exec(text);
  if (!match || text.replace(/\D/g, "").length > MOST_DIGITS) return { text, figure: null };
  const decimals = match[1]?.length ?? 0;
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return { text, figure: { value: Number(text), format } };
}

/** The number in a column of a row; null where it has a text. */
export function figureIn(row: ReportRow, column: ReportColumn): ReportValue["figure"] {
  return column === "found" || column === "expected" ? row[column].figure : null;
}

/** What a column of a row says. */
export function columnText(row: ReportRow, column: ReportColumn, { t }: Messages): string {
  switch (column) {
    case "level":
      return t(`report:list.severity.${row.severity}`);
    case "sheet":
      if (row.sheet === "") return t("report:wholeWorkbook");
      return row.isHidden ? t("report:hiddenSheet", { sheet: row.sheet }) : row.sheet;
    case "cell":
      return row.cell ? formatCell(row.cell) : "";
    case "found":
    case "expected":
      return row[column].text;
    default:
      return row[column];
  }
}
