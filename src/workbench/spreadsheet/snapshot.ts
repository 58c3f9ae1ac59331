import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { cellOfKey, type ModelCell, type Sheet, type Workbook } from "../host";
import { univerContent } from "./cell-content";
import { univerStyle } from "./cell-style";
import { univerRules } from "./conditional-format";
import { fittedRows } from "./fitted-rows";
import { univerRange } from "./ranges";
import { columnPixels, rowPixels } from "./units";

/** Univer keeps the rules of conditional formats under this name. */
const CONDITIONAL_FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** A sheet shows at least so much, and so much beyond what it holds. */
const MINIMUM = { rows: 60, columns: 20 };
const BEYOND = { rows: 20, columns: 5 };

/** How a cell refers to its look: by an id of the workbook's table, or by the look itself. */
type StyleReference = (style: IStyleData) => string | IStyleData;

/** The whole workbook as Univer opens it. Looks that are the same are kept once. */
export function univerWorkbook(workbook: Workbook, unitId: string): IWorkbookData {
  const styles = styleTable();
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.id, univerSheet(sheet, styles.idOf)]),
  );
  const rules = workbook.sheets.map((sheet) => [sheet.id, univerRules(sheet.conditionalFormats)] as const);
  return {
    id: unitId,
    name: workbook.name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: styles.all,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets,
    resources: [{ name: CONDITIONAL_FORMATS, data: JSON.stringify(Object.fromEntries(rules)) }],
  };
}

/** One sheet as Univer opens it. */
export function univerSheet(sheet: Sheet, styleOf: StyleReference): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    (cellData[row] ??= {})[column] = univerCell(cell, styleOf);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(lastRow + BEYOND.rows, MINIMUM.rows),
    columnCount: Math.max(lastColumn + BEYOND.columns, MINIMUM.columns),
    defaultColumnWidth: columnPixels(sheet.defaultColumnWidth),
    defaultRowHeight: rowPixels(sheet.defaultRowHeight),
    cellData,
    mergeData: sheet.merges.map(univerRange),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
  };
}

function univerCell(cell: ModelCell, styleOf: StyleReference): ICellData {
  const content = univerContent(cell);
  if (!cell.style && !cell.format) return content;
  return { ...content, s: styleOf(univerStyle(cell.style ?? {}, cell.format)) };
}

/** Univer's own fitting of rows passes merged cells over, so every height that is not the default is given. */
function rowsOf(sheet: Sheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const give = (row: number, pixels: number) => (rows[row] = { h: pixels, ia: BooleanNumber.FALSE });
  for (const [row, pixels] of fittedRows(sheet)) give(row, pixels);
  for (const [row, points] of sheet.rowHeights) give(row, rowPixels(points));
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(sheet: Sheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, characters] of sheet.columnWidths) columns[column] = { w: columnPixels(characters) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

/** Gives equal looks one id. */
function styleTable() {
  const ids = new Map<string, string>();
  const all: Record<string, IStyleData> = {};
  return {
    all,
    idOf: (style: IStyleData): string => {
      const key = JSON.stringify(style);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `style-${ids.size}`;
      ids.set(key, id);
      all[id] = style;
      return id;
    },
  };
}
