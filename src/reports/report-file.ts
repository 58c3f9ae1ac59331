import {
  decimalText,
  explain,
  formatArea,
  formatCell,
  type Decimal,
  type Field,
  type Finding,
  type IndicatorReport,
  type Profile,
  type StatedAndComputed,
  type TableReport,
} from "../core";
import { findingText, type Messages } from "../messages";
import { isRead, type CheckedFile, type ReadBySheet } from "./checked-file";
import { editJson } from "./edit-json";
import { explanationJson } from "./explanation-json";
import type { FigureJson, FileReport, FindingReport, IndicatorJson, TableJson } from "./file-report";

const NOTHING_KEPT = { memoryUnread: false, profileUnread: false, keptProfile: null };

/** Says what a check found in one file, in the language of `messages`. */
export function reportFile(file: CheckedFile, messages: Messages): FileReport {
  if (!isRead(file)) {
    const nothing = { ...NOTHING_KEPT, sheets: [], tables: [], findings: [] };
    return { file: file.file, error: { ...file.failure }, ...nothing };
  }
  const { report, ...read } = file;
  const sheets = report.grids.map(({ name, hidden }) => ({ name, hidden }));
  const tables = report.tables.map((table) => reportTable(table));
  return reportBySheet({ ...read, sheets, tables, findings: report.findings }, messages);
}

/** Says what a check found in a file of which the worksheets are gone already. */
export function reportBySheet({ findings, ...read }: ReadBySheet, messages: Messages): FileReport {
  return {
    error: null,
    ...NOTHING_KEPT,
    ...read,
    findings: findings.map((finding) => findingReport(finding, messages)),
  };
}

/** @param explainedBy The profile by which the table's full sum is told; by none it is not. */
export function reportTable(table: TableReport, explainedBy?: Profile): TableJson {
  const json = tableJson(table);
  return explainedBy ? { ...json, explanation: explanationJson(explain(table, explainedBy)) } : json;
}

function tableJson({
  sheet,
  area,
  hidden,
  project,
  points,
  score,
  grade,
  execution,
  indicators,
  proposedProfile,
}: TableReport): TableJson {
  return {
    sheet,
    range: formatArea(area),
    hidden,
    project,
    points: figureJson(points),
    score: figureJson(score),
    grade,
    execution: { rate: figureJson(execution.rate), score: figureJson(execution.score) },
    indicators: indicators.map(indicatorJson),
    ...(proposedProfile !== null && { proposedProfile }),
  };
}

function figureJson({ stated, computed }: StatedAndComputed): FigureJson {
  return { stated: decimalOrNull(stated), computed: decimalOrNull(computed) };
}

function indicatorJson(report: IndicatorReport): IndicatorJson {
  const { indicator, kind, comparator, outcome, unit } = report;
  return {
    row: indicator.row + 1,
    level1: textOf(indicator.level1),
    level2: textOf(indicator.level2),
    name: indicator.name.text,
    target: textOf(indicator.target),
    actual: textOf(indicator.actual),
    points: figureText(indicator.points),
    score: figureText(indicator.score),
    kind,
    comparator,
    outcome,
    unit,
  };
}

function findingReport(finding: Finding, messages: Messages): FindingReport {
  const { id, rule, severity, sheet, cell, project, found, expected, related, fix, waived } = finding;
  const { title, what, todo, sum } = findingText(messages, finding);
  return {
    id,
    rule,
    severity,
    sheet,
    cell: cell && formatCell(cell),
    project,
    message: what,
    found,
    expected,
    related: related.map(formatArea),
    waived,
    fix: fix && { safety: fix.safety, edits: fix.edits.map(editJson) },
    title,
    todo,
    sum,
  };
}

function textOf(field: Field | null | undefined): string | null {
  return field === null || field === undefined || field.text === "" ? null : field.text;
}

function figureText(field: Field | undefined): string | null {
  return field?.number ? decimalText(field.number) : textOf(field);
}

function decimalOrNull(figure: Decimal | null): string | null {
  return figure && decimalText(figure);
}
