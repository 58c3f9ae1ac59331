import type { Messages } from "../messages";
import type { FileReport, FindingReport, TableJson } from "./file-report";
import { SEVERITIES } from "./tally";
import { findingsOf } from "./table-findings";

/** A cell of a list: a text, a number in plain decimal notation (a percentage as a ratio), or nothing. */
export type SummaryCell = string | { readonly number: string; readonly look: "general" | "percent" } | null;

export interface SummaryList {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly wraps: boolean }[];
}

/** What a file adds to the lists, in the lists' order. */
export type SummaryRows = readonly (readonly (readonly SummaryCell[])[])[];

const TABLE_COLUMNS = [
  ["file", 30],
  ["sheet", 16],
  ["project", 36],
  ["pointsStated", 12],
  ["scoreStated", 12],
  ["scoreComputed", 12],
  ["gradeStated", 12],
  ["gradeComputed", 12],
  ["rateStated", 14],
  ["rateComputed", 14],
  ["errors", 10],
  ["warnings", 11],
  ["advice", 10],
  ["waived", 10],
  ["remark", 40],
] as const;

const FINDING_COLUMNS = [
  ["file", 26],
  ["sheet", 14],
  ["cell", 8],
  ["project", 28],
  ["severity", 10],
  ["rule", 31],
  ["kind", 24],
  ["message", 54],
  ["todo", 44],
  ["found", 14],
  ["expected", 14],
  ["fix", 16],
  ["waivedWhy", 24],
] as const;

type ColumnKey = (typeof TABLE_COLUMNS | typeof FINDING_COLUMNS)[number][0];

/** Columns that are read rather than compared. What cells hold is not among them: a goal may fill a page. */
const WRAPPING: ReadonlySet<ColumnKey> = new Set([
  "file",
  "sheet",
  "project",
  "remark",
  "kind",
  "message",
  "todo",
  "waivedWhy",
]);

/** A list of the tables and a list of the findings: what a reviewer sorts and filters in Excel. */
export function summaryLists({ t }: Messages): SummaryList[] {
  const list = (name: string, columns: readonly (readonly [ColumnKey, number])[]) => ({
    name,
    columns: columns.map(([key, width]) => ({
      title: t(`report:summaryColumns.${key}`),
      width,
      wraps: WRAPPING.has(key),
    })),
  });
  return [
    list(t("report:html.tables"), TABLE_COLUMNS),
    list(t("report:summaryColumns.findings"), FINDING_COLUMNS),
  ];
}

/** The rows of a file; one without a table has a row all the same, which says why. */
export function summaryRows(report: FileReport, messages: Messages): SummaryRows {
  return [
    report.tables.length > 0
      ? report.tables.map((table) => tableRow(table, report, messages))
      : [tablelessRow(report, messages)],
    report.findings.map((finding) => findingRow(finding, report.file, messages)),
  ];
}

function tableRow(table: TableJson, report: FileReport, { t }: Messages): SummaryCell[] {
  const { sheet, project, points, score, grade, execution, hidden } = table;
  return [
    report.file,
    sheet,
    project,
    figure(points.stated),
    figure(score.stated),
    figure(score.computed),
    grade.stated,
    grade.computed,
    figure(execution.rate.stated, "percent"),
    figure(execution.rate.computed, "percent"),
    ...counts(findingsOf(table, report)),
    hidden ? t("report:summaryColumns.hidden") : null,
  ];
}

function tablelessRow({ file, error, findings }: FileReport, { t }: Messages): SummaryCell[] {
  const unknown = Array.from({ length: 9 }, () => null);
  if (error) return [file, ...unknown, null, null, null, null, `${error.message} ${error.todo}`];
  return [file, ...unknown, ...counts(findings), t("report:summaryColumns.noTable")];
}

function counts(findings: readonly FindingReport[]): SummaryCell[] {
  const standing = findings.filter(({ waived }) => waived === null);
  return [
    ...SEVERITIES.map((each) => whole(standing.filter(({ severity }) => severity === each).length)),
    whole(findings.length - standing.length),
  ];
}

function findingRow(finding: FindingReport, file: string, { t }: Messages): SummaryCell[] {
  const { sheet, cell, project, severity, rule, title, message, todo, found, expected, fix, waived } =
    finding;
  return [
    file,
    sheet,
    cell,
    project,
    t(`report:severity.${severity}`),
    rule,
    title,
    message,
    todo,
    found,
    expected,
    t(`cli:rules.fixable.${fix?.safety ?? "none"}`),
    waived?.reason ?? null,
  ];
}

function figure(number: string | null, look: "general" | "percent" = "general"): SummaryCell {
  return number === null ? null : { number, look };
}

function whole(count: number): SummaryCell {
  return { number: String(count), look: "general" };
}
