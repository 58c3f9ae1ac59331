import {
  decimalText,
  formatArea,
  formatCell,
  type Finding,
  type Severity,
  type StatedAndComputed,
  type TableReport,
} from "../core";
import { findingText, type Messages } from "../messages";
import { atLeast, isRead, type CheckedFile, type ReadFile, type Tally } from "./checked-file";
import { contentText } from "./content-text";

/** How much of a text report is wanted. */
export interface TextOptions {
  readonly minimum: Severity;
  /** Leaves out what nothing is to be said about: tables without findings, the summary. */
  readonly brief: boolean;
}

const UNKNOWN = "–";

/** One file as the text report has it: its sheets in order, each table with its figures and findings. */
export function fileText(file: CheckedFile, messages: Messages, options: TextOptions): string {
  const lines = isRead(file)
    ? sheetLines(file, messages, options)
    : [`  ${file.failure.message}`, `  ${messages.t("report:todo", { todo: file.failure.todo })}`];
  return lines.length === 0 ? "" : `${[file.file, ...lines].join("\n")}\n\n`;
}

/** The last line: how much was checked and found. */
export function summaryText(tally: Tally, messages: Messages): string {
  const { t } = messages;
  const findings = (["error", "warning", "advice"] as const)
    .map((severity) => t(`report:counted.${severity}`, { count: tally.findings[severity] }))
    .join(t("report:separator"));
  const checked = t("report:summary", {
    files: t("report:counted.files", { count: tally.files - tally.unread }),
    tables: t("report:counted.tables", { count: tally.tables }),
    findings,
  });
  const unread = tally.unread === 0 ? "" : t("report:unread", { count: tally.unread });
  return `${checked}${unread}\n`;
}

function sheetLines({ report }: ReadFile, messages: Messages, { minimum, brief }: TextOptions): string[] {
  const findings = atLeast(report.findings, minimum);
  return report.grids.flatMap(({ name, hidden }) => {
    const ofSheet = findings.filter(({ sheet }) => sheet === name);
    const tables = brief && ofSheet.length === 0 ? [] : report.tables.filter(({ sheet }) => sheet === name);
    if (tables.length === 0 && ofSheet.length === 0) return [];
    const heading = hidden ? messages.t("report:hiddenSheet", { sheet: name }) : name;
    return [
      `  ${heading}`,
      ...tables.map((table) => `    ${tableLine(table, messages)}`),
      ...ofSheet.flatMap((finding) => findingLines(finding, messages)),
    ];
  });
}

function tableLine(table: TableReport, { t }: Messages): string {
  return t("report:table", {
    range: formatArea(table.area),
    project: table.project ?? t("report:unnamed"),
    points: figureText(table.points),
    score: figureText(table.score),
    grade: table.grade.computed === null ? UNKNOWN : t(`report:grades.${table.grade.computed}`),
  });
}

/** The stated figure, and beside it what its parts come to where that is another. */
function figureText({ stated, computed }: StatedAndComputed): string {
  if (stated === null) return computed === null ? UNKNOWN : decimalText(computed);
  const differs = computed !== null && !computed.eq(stated);
  return differs ? `${decimalText(stated)} (≠ ${decimalText(computed)})` : decimalText(stated);
}

function findingLines(finding: Finding, messages: Messages): string[] {
  const { t } = messages;
  const { what, todo, sum } = findingText(messages, finding);
  const place = finding.cell ? formatCell(finding.cell) : UNKNOWN;
  return [
    `    ${t(`report:severity.${finding.severity}`)}  ${place}  ${what}  [${finding.rule}]`,
    ...(sum === null ? [] : [`      ${sum}`]),
    `      ${t("report:todo", { todo })}`,
    ...fixLines(finding, messages),
  ];
}

function fixLines({ fix }: Finding, { t }: Messages): string[] {
  if (fix?.safety !== "safe") return [];
  return fix.edits.map(
    ({ cell, after }) =>
      `      ${t("report:fix", { cell: formatCell(cell), after: contentText(after) })}`,
  );
}
