import type { Messages } from "../messages";
import type { FileReport, FindingReport, TableJson } from "./file-report";
import { SEVERITIES } from "./tally";
import { findingsOf } from "./table-findings";

/** A cell of a list: a text, a number in plain decimal notation (a percentage as a ratio), or nothing. */
export type SummaryCell = string | { readonly number: string; readonly look: "general" | "percent" } | null;

export interface SummaryList {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
}

/** What a file adds to the lists, in the lists' order. */
export type SummaryRows = readonly (readonly (readonly SummaryCell[])[])[];

const TABLE_COLUMNS = [
  ["file", 36],
  ["sheet", 16],
  ["project", 36],
  ["pointsStated", 12],
  ["scoreStated", 12],
  ["scoreComputed", 12],
  ["gradeStated", 12],
  ["gradeComputed", 12],
  ["rateStated", 14],
  ["rateComputed", 14],
  ["errors", 8],
  ["warnings", 8],
  ["advice", 8],
  ["waived", 8],
  ["remark", 40],
] as const;

const FINDING_COLUMNS = [
  ["file", 36],
  ["sheet", 16],
  ["cell", 10],
  ["project", 36],
  ["severity", 8],
  ["rule", 26],
  ["message", 60],
  ["todo", 60],
  ["found", 16],
  ["expected", 16],
  ["fix", 16],
  ["waivedWhy", 30],
] as const;

/** A list of the tables and a list of the findings: what a reviewer sorts and filters in Excel. */
export function summaryLists({ t }: Messages): SummaryList[] {
  const list = (
    name: string,
    columns: readonly (readonly [(typeof TABLE_COLUMNS | typeof FINDING_COLUMNS)[number][0], number])[],
  ) => ({
    name,
    columns: columns.map(([key, width]) => ({ title: t(`report:summaryColumns.${key}`), width })),
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
  const { sheet, cell, project, severity, rule, message, todo, found, expected, fix, waived } = finding;
  return [
    file,
    sheet,
    cell,
    project,
    t(`report:severity.${severity}`),
    rule,
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
