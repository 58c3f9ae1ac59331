import { contains, formatCell, type Finding, type Report, type TableReport } from "../../../core";
import { findingText, type Messages } from "../../../messages";
import { openSeverity, passesFilter, SEVERITIES, type ListView } from "../../store";

/** Findings that are listed under one heading. */
export interface ListedGroup {
  readonly key: string;
  readonly title: string;
  /** The severity that the group is about; null for the findings of a row. */
  readonly severity: ReturnType<typeof openSeverity> | null;
  /** Folded until it is asked for. */
  readonly folded: boolean;
  readonly findings: readonly Finding[];
}

/** The findings that the user asked to see, under the headings that the user asked for, in their order. */
export function listedGroups(report: Report, view: ListView, messages: Messages): ListedGroup[] {
  const hidesWaived = view.filter === "all" && view.hidesWaived;
  const findings = report.findings.filter(
    (finding) =>
      passesFilter(finding, view.filter) &&
      !(hidesWaived && finding.waived) &&
      matches(finding, view.search, messages),
  );
  const asked = view.filter !== "all" || view.search.trim() !== "";
  return view.grouping === "row" ? byRow(findings, report, messages) : bySeverity(findings, asked, messages);
}

function bySeverity(findings: readonly Finding[], asked: boolean, { t }: Messages): ListedGroup[] {
  return [...SEVERITIES, "waived" as const].flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => openSeverity(finding) === severity);
    if (ofSeverity.length === 0) return [];
    const folded = !asked && (severity === "advice" || severity === "waived");
    return [{ key: severity, title: t(`pane:severity.${severity}`), severity, folded, findings: ofSeverity }];
  });
}

/** In the order of the cells, as a person reads the table. */
function byRow(findings: readonly Finding[], report: Report, messages: Messages): ListedGroup[] {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.cell ? `${finding.sheet}:${finding.cell.row}` : finding.sheet;
    rows.set(key, [...(rows.get(key) ?? []), finding]);
  }
  return [...rows].map(([key, ofRow]) => ({
    key,
    title: rowTitle(ofRow[0], report, messages),
    severity: null,
    folded: false,
    findings: ofRow,
  }));
}

/** A row by what stands in it: an indicator, a source of money, the total; else by its number alone. */
function rowTitle(finding: Finding | undefined, report: Report, { t }: Messages): string {
  const cell = finding?.cell;
  if (!cell) return t("pane:findings.wholeSheet");
  const row = cell.row + 1;
  const table = report.tables.find(({ area, sheet }) => sheet === finding.sheet && contains(area, cell));
  const name = table && rowName(table, cell.row);
  return name ? t("pane:list.namedRow", { row, name }) : t("pane:list.row", { row });
}

function rowName({ table }: TableReport, row: number): string | undefined {
  const { indicators, funds, total } = table;
  const named =
    indicators.find((indicator) => indicator.row === row)?.name ??
    [...(funds ? [funds.total, ...funds.sources] : []), ...(total ? [total] : [])].find(
      (labelled) => labelled.row === row,
    )?.label;
  return named?.text.replace(/\s+/gu, "");
}

/** Whether a finding says, or stands at, what was typed: its words, its cell, its project. */
function matches(finding: Finding, search: string, messages: Messages): boolean {
  const wanted = folded(search);
  if (wanted === "") return true;
  const { title, what } = findingText(messages, finding);
  const { cell, project, rule } = finding;
  return [title, what, cell ? formatCell(cell) : "", project ?? "", rule].some((text) =>
    folded(text).includes(wanted),
  );
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
