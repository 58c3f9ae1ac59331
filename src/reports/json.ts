import {
  decimalText,
  formatArea,
  formatCell,
  type Decimal,
  type Edit,
  type Field,
  type Finding,
  type Fix,
  type IndicatorReport,
  type Severity,
  type StatedAndComputed,
  type TableReport,
} from "../core";
import { findingText, type Messages } from "../messages";
import { atLeast, isRead, type CheckedFile } from "./checked-file";
import { contentText } from "./content-text";

/** The version of the format: it changes when a field changes its meaning or goes away. */
export const JSON_VERSION = 1;

/** One element of `files` in the JSON report. */
export interface FileJson {
  readonly file: string;
  readonly error: { readonly problem: string; readonly message: string; readonly todo: string } | null;
  readonly tables: readonly TableJson[];
  readonly findings: readonly FindingJson[];
}

/** Figures are decimal strings; null where the table has none or it cannot be told. */
export interface FigureJson {
  readonly stated: string | null;
  readonly computed: string | null;
}

export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly hidden: boolean;
  readonly project: string | null;
  readonly points: FigureJson;
  readonly score: FigureJson;
  readonly grade: FigureJson;
  readonly execution: { readonly rate: FigureJson; readonly score: FigureJson };
  readonly indicators: readonly IndicatorJson[];
}

/** Texts as they stand in the table; points and score as decimal strings where they read as numbers. */
export interface IndicatorJson {
  /** 1-based, as Excel counts. */
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly points: string | null;
  readonly score: string | null;
  readonly kind: IndicatorReport["kind"];
  /** `bare` for a figure or date without a sign; `""` where there is no figure. */
  readonly comparator: IndicatorReport["comparator"];
  readonly outcome: IndicatorReport["outcome"];
  /** `""` where there are no two figures to compare. */
  readonly unit: IndicatorReport["unit"];
}

export interface FindingJson {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly project: string | null;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly related: readonly string[];
  /** Waivers come with a later version. */
  readonly waived: null;
  readonly fix: FixJson | null;
}

export interface FixJson {
  readonly safety: Fix["safety"];
  readonly edits: readonly EditJson[];
}

export interface EditJson {
  readonly sheet: string;
  readonly cell: string;
  /** What is written: a number or truth value, a formula, or a text. */
  readonly kind: "value" | "formula" | "text";
  readonly before: string;
  readonly after: string;
  readonly format: { readonly before: string; readonly after: string } | null;
}

/** One file as the JSON report has it. */
export function fileJson(file: CheckedFile, messages: Messages, minimum: Severity): FileJson {
  if (!isRead(file)) return { file: file.file, error: { ...file.failure }, tables: [], findings: [] };
  return {
    file: file.file,
    error: null,
    tables: file.report.tables.map(tableJson),
    findings: atLeast(file.report.findings, minimum).map((finding) => findingJson(finding, messages)),
  };
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

function findingJson(finding: Finding, messages: Messages): FindingJson {
  const { id, rule, severity, sheet, cell, project, found, expected, related, fix } = finding;
  return {
    id,
    rule,
    severity,
    sheet,
    cell: cell && formatCell(cell),
    project,
    message: findingText(messages, finding).what,
    found,
    expected,
    related: related.map(formatArea),
    waived: null,
    fix: fix && { safety: fix.safety, edits: fix.edits.map(editJson) },
  };
}

function editJson({ sheet, cell, before, after, format }: Edit): EditJson {
  return {
    sheet,
    cell: formatCell(cell),
    kind: after.kind === "blank" ? "text" : after.kind,
    before: contentText(before),
    after: contentText(after),
    format: format && { before: format.before, after: format.after },
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
