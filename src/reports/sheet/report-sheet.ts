import {
  areaOf,
  MARK_STYLES,
  type Area,
  type AreaLook,
  type CellLook,
  type PlacedContent,
  type Report,
  type Severity,
  type SheetModel,
} from "../../core";
import type { Messages } from "../../messages";
import { SEVERITIES } from "../tally";
import {
  columnText,
  figureIn,
  REPORT_COLUMNS,
  type ListedFindings,
  type ReportColumn,
  type ReportRow,
} from "./report-row";

/** What a report is about. */
export interface ReportedCheck {
  readonly report: Report;
  /** When the tables were checked, in milliseconds since 1970. */
  readonly at: number;
  readonly scope: "sheet" | "workbook";
  readonly shown: ListedFindings;
}

/** A worksheet of findings, and what it could not take up. */
export interface ReportSheet {
  readonly model: SheetModel;
  readonly rows: number;
  /** Findings of worksheets that are there no more. */
  readonly gone: number;
}

/** Excel's limit is 65,530 links a worksheet. */
const MOST_LINKS = 65_000;

/** In Excel's characters. */
const WIDTHS: Readonly<Record<ReportColumn, number>> = {
  level: 9,
  sheet: 18,
  cell: 9,
  project: 26,
  finding: 48,
  basis: 40,
  found: 18,
  expected: 18,
  advice: 40,
  waiver: 24,
};

/** In points. */
const TITLE_HEIGHT = 24;

const TITLE: CellLook = { bold: true, fontSize: 14 };
const QUIET: CellLook = { fontColor: "#595959" };
const HEADER: CellLook = {
  bold: true,
  fill: "#F2F2F2",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const BODY: CellLook = { vertical: "top", wrap: true };
const BORDERED: CellLook = { bordered: true };

/**
 * Lays out the worksheet of the report: a head, and a row for each finding with a link to its cell.
 *
 * @param nameNow The name that a worksheet has by now, by the name it was read under; null where it is gone.
 */
export function reportSheet(
  rows: readonly ReportRow[],
  check: ReportedCheck,
  messages: Messages,
  nameNow: (sheet: string) => string | null,
): ReportSheet {
  const named = rows.flatMap((row) => {
    const sheet = row.sheet === "" ? "" : nameNow(row.sheet);
    return sheet === null ? [] : { ...row, sheet };
  });
  const head = headLines(check, messages);
  const header = head.length;
  const first = header + 1;
  const cells = [
    ...head.map((text, row) => textAt(row, 0, text)),
    ...REPORT_COLUMNS.map((column, at) => textAt(header, at, messages.t(`report:list.${column}`))),
    ...named.flatMap((row, index) => rowCells(row, first + index, index < MOST_LINKS, messages)),
    ...(named.length === 0 ? [textAt(first, 0, messages.t("report:list.none"))] : []),
  ];
  const list = rowsArea(header, named.length + 1);
  return {
    model: {
      name: messages.t("report:list.name"),
      cells,
      merges: [],
      looks: looksOf(named, head.length, list),
      columnWidths: REPORT_COLUMNS.map((column) => WIDTHS[column]),
      rowHeights: new Map([[0, TITLE_HEIGHT]]),
      frozenRows: first,
      ...(named.length > 0 && { filtered: list }),
    },
    rows: named.length,
    gone: rows.length - named.length,
  };
}

function headLines({ report, at, scope, shown }: ReportedCheck, messages: Messages): string[] {
  const { t } = messages;
  const { name } = report.profile;
  const time = new Intl.DateTimeFormat(messages.locale, { dateStyle: "medium", timeStyle: "short" });
  return [
    t("report:title"),
    t("report:list.made", {
      time: time.format(at),
      profile: messages.find(`profiles:names.${name}`) ?? name,
      scope: scopeText({ report, scope }, messages),
    }),
    t("report:list.counts", { counts: countsText(report, messages) }) + shownText(shown, messages),
    t("report:list.note"),
  ];
}

function scopeText({ report, scope }: Pick<ReportedCheck, "report" | "scope">, { t }: Messages): string {
  const tables = t("report:counted.tables", { count: report.tables.length });
  const [grid] = report.grids;
  return scope === "sheet"
    ? t("report:list.scope.sheet", { sheet: grid?.name ?? "", tables })
    : t("report:list.scope.workbook", { tables });
}

/** All that was found, listed or not. */
function countsText({ findings }: Report, { t }: Messages): string {
  const open = findings.filter(({ waived }) => !waived);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const counts = SEVERITIES.map((severity) => t(`report:counted.${severity}`, { count: count(severity) }));
  const waived = findings.length - open.length;
  return [...counts, ...(waived > 0 ? [t("report:list.waivedCount", { count: waived })] : [])].join(
    t("report:separator"),
  );
}

function shownText({ minimum, waived }: ListedFindings, { t }: Messages): string {
  return [
    ...(minimum === "advice" ? [] : [t(`report:list.shown.${minimum}`)]),
    ...(waived ? [] : [t("report:list.shown.open")]),
  ].join("");
}

function rowCells(row: ReportRow, at: number, mayLink: boolean, messages: Messages): PlacedContent[] {
  // Excel leads nobody to a hidden sheet.
  const link = mayLink && row.cell && !row.isHidden ? { sheet: row.sheet, cell: row.cell } : null;
  return REPORT_COLUMNS.flatMap((column, index): PlacedContent[] => {
    const cell = { row: at, column: index };
    const figure = figureIn(row, column);
    if (figure) return [{ cell, content: { kind: "value", value: figure.value }, format: figure.format }];
    const text = columnText(row, column, messages);
    if (text === "") return [];
    return [{ cell, content: { kind: "text", text }, ...(column === "cell" && link && { link }) }];
  });
}

function looksOf(rows: readonly ReportRow[], headLength: number, list: Area): AreaLook[] {
  const first = list.row + 1;
  const looks: AreaLook[] = [
    { area: areaOf({ row: 0, column: 0 }, { row: 0, column: 0 }), look: TITLE },
    { area: areaOf({ row: 1, column: 0 }, { row: headLength - 1, column: 0 }), look: QUIET },
    { area: rowsArea(list.row, 1), look: HEADER },
  ];
  if (rows.length === 0) return looks;
  looks.push({ area: rowsArea(first, rows.length), look: BODY }, { area: list, look: BORDERED });
  // The rows stand in groups by severity: a look a group, however many rows there are.
  for (const severity of SEVERITIES) {
    const from = rows.findIndex((row) => !row.isWaived && row.severity === severity);
    const to = rows.findLastIndex((row) => !row.isWaived && row.severity === severity);
    const { fill, font } = MARK_STYLES[severity];
    const area = areaOf({ row: first + from, column: 0 }, { row: first + to, column: 0 });
    if (from >= 0) looks.push({ area, look: { fill, fontColor: font, bold: true } });
  }
  const waived = rows.findIndex(({ isWaived }) => isWaived);
  if (waived >= 0) looks.push({ area: rowsArea(first + waived, rows.length - waived), look: QUIET });
  return looks;
}

/** Whole rows of the list, from its first column to its last. */
function rowsArea(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: REPORT_COLUMNS.length };
}

function textAt(row: number, column: number, text: string): PlacedContent {
  return { cell: { row, column }, content: { kind: "text", text } };
}
