import { MAX_COLUMNS, MAX_ROWS, type Cell, type CellValue } from "../../core";
import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file";
import { cellValue, type ValueContext } from "./cell-value";
import type { NumberFormats } from "./number-formats";
import type { ReadBudget } from "./read-budget";
import { createFormulaReader, formulaTag, type FormulaTag } from "./sheet-formulas";
import { createStringCollector } from "./strings";
import { flag, numeric, type Attributes } from "../xml";
import { readWhole, type XmlVisitor } from "./xml";

export interface CellContext extends ValueContext {
  readonly formats: NumberFormats;
  readonly limits: ReadLimits;
  readonly budget: ReadBudget;
}

/** The cells of a sheet as rows of columns; a place without value, formula and format of its own is missing. */
export interface SheetCells {
  readonly rows: (Cell | undefined)[][];
  /** The format of a whole row by its 0-based number, for cells that are missing. */
  readonly rowFormats: ReadonlyMap<number, string>;
}

/** Told of what a full reading wants beyond the values: rows and the style of each cell. */
export interface LayoutListener {
  row(row: number, attributes: Attributes): void;
  cellStyle(row: number, column: number, style: number): void;
}

/** Collects `sheetData`. */
export interface CellCollector extends XmlVisitor {
  finish(): SheetCells;
}

/**
 * A cell as nearly all programs write nearly all cells, with its address, style, type and value: nothing to be
 * replaced, no formula, no space but where one has to be. Matching it takes a tenth of the time of following its
 * four tags; any other cell is followed.
 */
const PLAIN_CELL =
  /<c r="([A-Za-z]{1,3}\d{1,7})"(?: s="(\d{1,5})")?(?: t="([a-z]{1,3})")?(?:\/>|><v>([ -%'-;=?-\ufffd]*)<\/v><\/c>)/y;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: string | undefined;
  value: CellValue;
  formula: string | undefined;
}

export function createCellCollector(context: CellContext, layout?: LayoutListener): CellCollector {
  const rows: (Cell | undefined)[][] = [];
  const rowFormats = new Map<number, string>();
  const extent = { rows: 0, columns: 0 };
  const formulas = createFormulaReader(context.budget);
  const inline = createStringCollector(context.budget);
  let cellsRead = 0;
  let row = -1;
  let rowNumber = "";
  let column = -1;
  let cell: OpenCell | null = null;
  let openFormula: FormulaTag | null = null;
  let inInline = false;
  let text = "";

  const openRow = (attributes: Attributes): void => {
    context.budget.take("rows", 1);
    row = (numeric(attributes, "r") ?? row + 2) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) {
      throw new WorkbookFileError("damaged", `row ${row + 1} is no row`);
    }
    rowNumber = String(row + 1);
    column = -1;
    const format = context.formats[numeric(attributes, "s") ?? 0];
    if (format !== undefined && flag(attributes, "customFormat")) rowFormats.set(row, format);
    layout?.row(row, attributes);
  };

  const openCell = (address: string | undefined, style: number, type: string): OpenCell => {
    cellsRead++;
    context.budget.take("cells", 1);
    column = address === undefined ? column + 1 : columnOf(address, rowNumber);
    if (row < 0 || column >= MAX_COLUMNS)
      throw new WorkbookFileError("damaged", "a cell outside of the sheet");
    layout?.cellStyle(row, column, style);
    return { row, column, type, format: context.formats[style], value: null, formula: undefined };
  };

  const closeCell = (open: OpenCell): void => {
    const made = makeCell(open);
    if (made) (rows[row] ??= [])[open.column] = made;
    if (made && holdsAnything(made)) {
      extent.rows = Math.max(extent.rows, row + 1);
      extent.columns = Math.max(extent.columns, open.column + 1);
    }
  };

  const readPlainCell = ([, address, style, type = "n", value]: RegExpExecArray): void => {
    const plain = openCell(address, Number(style ?? 0), type);
    if (value !== undefined) {
      context.budget.take("characters", value.length);
      plain.value = cellValue(type, value, context);
    }
    closeCell(plain);
  };

  return {
    open: (name, attributes) => {
      text = "";
      if (inInline) inline.open(name, attributes);
      else if (name === "c")
        cell = openCell(attributes.get("r"), Number(attributes.get("s") ?? 0), attributes.get("t") ?? "n");
      else if (name === "f") openFormula = formulaTag(attributes);
      else if (name === "is") inInline = true;
      else if (name === "row") openRow(attributes);
    },
    text: (piece) => {
      if (inInline) inline.text(piece);
      else {
        context.budget.take("characters", piece.length);
        text += piece;
      }
    },
    whole: (xml, from) =>
      cell !== null || inInline ? from : readWhole(PLAIN_CELL, xml, from, readPlainCell),
    close: (name) => {
      if (cell === null) return;
      if (name === "is") {
        inInline = false;
        cell.value = inline.take();
      } else if (inInline) inline.close(name);
      else if (name === "v" && cell.type !== "inlineStr") cell.value = cellValue(cell.type, text, context);
      else if (name === "f" && openFormula) cell.formula = formulas.read(row, cell.column, openFormula, text);
      else if (name === "c") {
        closeCell(cell);
        cell = null;
      }
    },
    finish: () => {
      cutOff(rows, extent, cellsRead, context.budget);
      formulas.spreadArrays(rows);
      return { rows, rowFormats };
    },
  };
}

const CAPITAL_A = 0x41;
/** Sets small letters apart from capital ones. */
const SMALL = 0x20;

/**
 * The 0-based column of an address, which has to be one of the row that it stands in: of programs that go by the
 * one and by the other, each would see a sheet of its own. Read without a pattern: each cell has one.
 */
function columnOf(address: string, rowNumber: string): number {
  let column = 0;
  let at = 0;
  for (; at < 3; at++) {
    const letter = (address.charCodeAt(at) & ~SMALL) - CAPITAL_A;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  if (at === 0 || address.length !== at + rowNumber.length || !address.endsWith(rowNumber))
    throw new WorkbookFileError("damaged", `${address} is no cell of row ${rowNumber}`);
  return column - 1;
}

/** Some producers write a text of no characters for a blank; only a formula's result can be one. */
function makeCell({ value, formula, format }: OpenCell): Cell | undefined {
  if (formula !== undefined) return format === undefined ? { value, formula } : { value, formula, format };
  const constant = value === "" ? null : value;
  if (format !== undefined) return { value: constant, format };
  return constant === null ? undefined : { value: constant };
}

function holdsAnything({ value, formula }: Cell): boolean {
  return value !== null || formula !== undefined;
}

/**
 * Ends the sheet with the last row and column that hold anything: what is only formatted beyond is cut off.
 * The gaps count as well: who looks for a table goes through all of them.
 */
function cutOff(
  rows: (Cell | undefined)[][],
  extent: { readonly rows: number; readonly columns: number },
  cellsRead: number,
  budget: ReadBudget,
): void {
  rows.length = extent.rows;
  budget.take("rows", extent.rows);
  let places = 0;
  rows.forEach((cells, row) => {
    // A copy has room for no more than it holds; a row that grew has up to twice as much.
    const kept = cells.slice(0, extent.columns);
    rows[row] = kept;
    places += kept.length;
  });
  budget.take("cells", Math.max(0, places - cellsRead));
}
