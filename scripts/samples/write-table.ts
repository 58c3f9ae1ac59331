import type { Alignment, Borders, Cell, Fill, Worksheet } from "exceljs";
import type { Indicator, Project } from "./project";

/** Where things stand on a sheet that was written, 1-based, for whoever plants a fault there. */
export interface TablePlaces {
  readonly fundTotalRow: number;
  readonly goalsRow: number;
  /** The row of each indicator, in their order. */
  readonly indicatorRows: readonly number[];
  readonly totalRow: number;
}

export interface TableOptions {
  /** After how many indicators the printed page ends, and title and name are repeated. */
  readonly pageBreakAfter?: number;
}

const WIDTHS = [10, 12, 13, 22, 15, 15, 8, 8, 26];
const LINE = { style: "thin", color: { argb: "FF808080" } } as const;
const BOX: Partial<Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HEADER_FILL: Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF7" } };
const FONT = "SimSun";
const MONEY = "#,##0.00";
const CENTER: Partial<Alignment> = { horizontal: "center", vertical: "middle", wrapText: true };
const LEFT: Partial<Alignment> = { horizontal: "left", vertical: "middle", wrapText: true };

/** Writes a project in the form of 2020: nine columns, head, funds, goals, indicators, total. */
export function writeTable(sheet: Worksheet, project: Project, options: TableOptions = {}): TablePlaces {
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  writeTitle(sheet, 1);
  writeName(sheet, 2, project);
  label(sheet, "A3", "主管部门");
  text(sheet, "B3:E3", project.department, CENTER);
  label(sheet, "F3", "实施单位");
  text(sheet, "G3:I3", project.unit, CENTER);
  sheet.getRow(3).height = 24;
  writeFunds(sheet, project);
  writeGoals(sheet, project);
  writeIndicatorHeader(sheet);
  const indicatorRows = writeIndicators(sheet, project, options.pageBreakAfter);
  const totalRow = (indicatorRows.at(-1) ?? 11) + 1;
  writeTotal(sheet, totalRow, project);
  return { fundTotalRow: 5, goalsRow: 10, indicatorRows, totalRow };
}

function writeTitle(sheet: Worksheet, row: number): void {
  const cell = box(sheet, `A${row}:I${row}`);
  cell.value = "项目支出绩效自评表";
  cell.font = { name: FONT, size: 18, bold: true };
  cell.alignment = CENTER;
  cell.border = {};
  sheet.getRow(row).height = 34;
}

function writeName(sheet: Worksheet, row: number, project: Project): void {
  label(sheet, `A${row}`, "项目名称");
  text(sheet, `B${row}:E${row}`, project.name, CENTER);
  label(sheet, `F${row}`, "项目金额");
  number(sheet, `G${row}:I${row}`, project.funds.initial, MONEY);
  sheet.getRow(row).height = 24;
}

function writeFunds(sheet: Worksheet, { funds }: Project): void {
  label(sheet, "A4:A8", "项目资金\n（元）");
  label(sheet, "B4", "");
  ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].forEach((header, index) =>
    label(sheet, `${"CDEFGH".charAt(index)}4`, header),
  );
  box(sheet, "I4:I8");
  const carried = funds.carriedOver;
  const rows: [string, number, number, number][] = [
    ["年度资金总额", funds.initial, funds.adjusted, funds.executed],
    ["其中：当年财政拨款", funds.initial - carried, funds.adjusted - carried, funds.executed - carried],
    ["上年结转资金", carried, carried, carried],
    ["其他资金", 0, 0, 0],
  ];
  rows.forEach(([name, ...amounts], index) => {
    const row = 5 + index;
    text(sheet, `B${row}`, name, LEFT);
    amounts.forEach((amount, column) => number(sheet, `${"CDE".charAt(column)}${row}`, amount, MONEY));
    const isTotal = index === 0;
    if (isTotal) number(sheet, `F${row}`, 10, "0.00");
    else text(sheet, `F${row}`, "—", CENTER);
    if (isTotal) number(sheet, `G${row}`, funds.rate, "0.00");
    else text(sheet, `G${row}`, "—", CENTER);
    if (isTotal) number(sheet, `H${row}`, funds.score, "0.00");
    else text(sheet, `H${row}`, "—", CENTER);
    sheet.getRow(row).height = 30;
  });
  sheet.getRow(4).height = 22;
}

function writeGoals(sheet: Worksheet, project: Project): void {
  label(sheet, "A9:A10", "年度总体目标");
  label(sheet, "B9:E9", "预期目标");
  label(sheet, "F9:I9", "实际完成情况");
  text(sheet, "B10:E10", project.expected, LEFT);
  text(sheet, "F10:I10", project.achieved, LEFT);
  sheet.getRow(9).height = 22;
  sheet.getRow(10).height = 66;
}

function writeIndicatorHeader(sheet: Worksheet): void {
  [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ].forEach((header, index) => label(sheet, `${"BCDEFGHI".charAt(index)}11`, header));
  sheet.getRow(11).height = 24;
}

function writeIndicators(sheet: Worksheet, project: Project, pageBreakAfter?: number): number[] {
  const rows: number[] = [];
  let row = 12;
  project.indicators.forEach((indicator, index) => {
    if (index === pageBreakAfter) {
      writeTitle(sheet, row);
      writeName(sheet, row + 1, project);
      sheet.getRow(row - 1).addPageBreak();
      row += 2;
    }
    writeIndicator(sheet, row, indicator);
    rows.push(row++);
  });
  // The label reaches from the header down, and begins anew after a repeated page head.
  for (const [first, last] of runs([11, ...rows], () => ""))
    label(sheet, `A${first}:A${last}`, "年度绩效指标");
  for (const [first, last, level1] of runs(rows, (index) => project.indicators[index]?.level1 ?? "")) {
    text(sheet, `B${first}:B${last}`, level1, CENTER);
  }
  for (const [first, last, level2] of runs(rows, (index) => project.indicators[index]?.level2 ?? "")) {
    text(sheet, `C${first}:C${last}`, level2, CENTER);
  }
  return rows;
}

function writeIndicator(sheet: Worksheet, row: number, indicator: Indicator): void {
  text(sheet, `D${row}`, indicator.name, LEFT);
  text(sheet, `E${row}`, indicator.target, CENTER);
  text(sheet, `F${row}`, indicator.actual, CENTER);
  number(sheet, `G${row}`, indicator.points);
  number(sheet, `H${row}`, indicator.score);
  text(sheet, `I${row}`, indicator.reason ?? "", LEFT);
  sheet.getRow(row).height = indicator.reason ? 44 : 24;
}

function writeTotal(sheet: Worksheet, row: number, { funds, indicators }: Project): void {
  const sum = (amounts: number[]) => Math.round(amounts.reduce((a, b) => a + b, 0) * 100) / 100;
  label(sheet, `A${row}:F${row}`, "总分");
  number(sheet, `G${row}`, sum([10, ...indicators.map((indicator) => indicator.points)]));
  number(sheet, `H${row}`, sum([funds.score, ...indicators.map((indicator) => indicator.score)]));
  text(sheet, `I${row}`, "—", CENTER);
  for (const column of ["G", "H"])
    sheet.getCell(`${column}${row}`).font = { name: FONT, size: 11, bold: true };
  sheet.getRow(row).height = 24;
}

/** Neighbouring rows of the same name, cut where a repeated page head lies between them. */
function runs(rows: readonly number[], nameOf: (index: number) => string): [number, number, string][] {
  const found: [number, number, string][] = [];
  rows.forEach((row, index) => {
    const run = found.at(-1);
    const name = nameOf(index);
    if (run?.[2] === name && run[1] === row - 1) run[1] = row;
    else found.push([row, row, name]);
  });
  return found;
}

/** The top-left cell of an area that is merged, and boxed all round. */
function box(sheet: Worksheet, area: string): Cell {
  const [from = area, to = from] = area.split(":");
  if (to !== from) sheet.mergeCells(area);
  const first = sheet.getCell(from);
  const last = sheet.getCell(to);
  for (let row = Number(first.row); row <= Number(last.row); row++) {
    for (let column = Number(first.col); column <= Number(last.col); column++) {
      sheet.getCell(row, column).border = BOX;
    }
  }
  return first;
}

function label(sheet: Worksheet, area: string, value: string): void {
  const cell = box(sheet, area);
  cell.value = value || null;
  cell.font = { name: FONT, size: 10, bold: true };
  cell.alignment = CENTER;
  cell.fill = HEADER_FILL;
}

function text(sheet: Worksheet, area: string, value: string, alignment: Partial<Alignment>): void {
  const cell = box(sheet, area);
  cell.value = value || null;
  cell.font = { name: FONT, size: 10 };
  cell.alignment = alignment;
  cell.numFmt = "@";
}

function number(sheet: Worksheet, area: string, value: number, format?: string): void {
  const cell = box(sheet, area);
  cell.value = value;
  cell.font = { name: FONT, size: 10 };
  cell.alignment = { horizontal: format === MONEY ? "right" : "center", vertical: "middle" };
  if (format) cell.numFmt = format;
}
