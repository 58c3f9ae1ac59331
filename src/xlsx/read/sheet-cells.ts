import {
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
  type Cell,
  type CellValue,
} from "../../core";
import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file";
import { cellValue, type ValueContext } from "./cell-value";
import type { NumberFormats } from "./number-formats";
import { moveFormula } from "./shared-formula";
import { createStringCollector } from "./strings";
import { attribute, flag, numeric, type Attributes, type XmlVisitor } from "./xml";

/** Cells that one workbook may still have, over all of its sheets. */
export interface CellBudget {
  cells: number;
  merges: number;
}

export interface CellContext extends ValueContext {
  readonly formats: NumberFormats;
  readonly limits: ReadLimits;
  readonly budget: CellBudget;
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

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: string | undefined;
  value: CellValue;
  formula: string | undefined;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function createCellCollector(context: CellContext, layout?: LayoutListener): CellCollector {
  const rows: (Cell | undefined)[][] = [];
  const rowFormats = new Map<number, string>();
  const shared = new Map<string, SharedFormula>();
  const arrays: { area: Area; formula: string }[] = [];
  const inline = createStringCollector();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let formulaTag: Attributes | null = null;
  let inInline = false;
  let text = "";

  const openRow = (attributes: Attributes): void => {
    row = (numeric(attributes, "r") ?? row + 2) - 1;
    if (!(row >= 0 && row < MAX_ROWS)) throw new WorkbookFileError("damaged", `row ${row + 1} is no row`);
    column = -1;
    const format = context.formats[numeric(attributes, "s") ?? 0];
    if (format !== undefined && flag(attributes, "customFormat")) rowFormats.set(row, format);
    layout?.row(row, attributes);
  };

  const openCell = (attributes: Attributes): void => {
    if (--context.budget.cells < 0) {
      throw new WorkbookFileError("too-large", `more than ${context.limits.cells} cells`);
    }
    const address = attribute(attributes, "r");
    column = address === undefined ? column + 1 : columnOf(address);
    if (column >= MAX_COLUMNS) throw new WorkbookFileError("damaged", "more columns than a sheet has");
    const style = Number(attribute(attributes, "s") ?? 0);
    const type = attribute(attributes, "t") ?? "n";
    cell = { row, column, type, format: context.formats[style], value: null, formula: undefined };
    layout?.cellStyle(row, column, style);
  };

  const closeFormula = (open: OpenCell, tag: Attributes): void => {
    open.formula = readFormula(open, tag, text, shared);
    const area = attribute(tag, "t") === "array" ? parseArea(attribute(tag, "ref") ?? "") : undefined;
    if (area && open.formula !== undefined) arrays.push({ area, formula: open.formula });
  };

  const closeCell = (open: OpenCell): void => {
    const made = makeCell(open);
    if (made) (rows[row] ??= [])[open.column] = made;
    cell = null;
  };

  return {
    open: (name, attributes) => {
      text = "";
      if (inInline) inline.open(name, attributes);
      else if (name === "c") openCell(attributes);
      else if (name === "f") formulaTag = attributes;
      else if (name === "is") inInline = true;
      else if (name === "row") openRow(attributes);
    },
    text: (piece) => {
      if (inInline) inline.text?.(piece);
      else text += piece;
    },
    close: (name) => {
      if (cell === null) return;
      if (name === "is") {
        inInline = false;
        cell.value = inline.take();
      } else if (inInline) inline.close?.(name);
      else if (name === "v" && cell.type !== "inlineStr") cell.value = cellValue(cell.type, text, context);
      else if (name === "f" && formulaTag) closeFormula(cell, formulaTag);
      else if (name === "c") closeCell(cell);
    },
    finish: () => {
      spreadArrays(rows, arrays, context);
      trimToContent(rows);
      return { rows, rowFormats };
    },
  };
}

/** The 0-based column of an address; its row is that of the row element. */
function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}(?=[1-9])/i.exec(address)?.[0];
  if (letters === undefined) throw new WorkbookFileError("damaged", `${address} is no cell`);
  return columnIndex(letters);
}

function readFormula(
  cell: OpenCell,
  tag: Attributes,
  text: string,
  shared: Map<string, SharedFormula>,
): string | undefined {
  const index = attribute(tag, "t") === "shared" ? attribute(tag, "si") : undefined;
  if (index !== undefined && text !== "")
    shared.set(index, { row: cell.row, column: cell.column, formula: text });
  if (text !== "") return `=${text}`;
  // A data table (what-if analysis) states its inputs as attributes and no formula.
  if (attribute(tag, "t") === "dataTable") return "=TABLE()";
  const origin = index === undefined ? undefined : shared.get(index);
  return origin && `=${moveFormula(origin.formula, cell.row - origin.row, cell.column - origin.column)}`;
}

function makeCell({ value, formula, format }: OpenCell): Cell | undefined {
  if (formula !== undefined) return format === undefined ? { value, formula } : { value, formula, format };
  if (format !== undefined) return { value, format };
  return value === null ? undefined : { value };
}

/** An array formula stands in its first cell, but belongs to every cell of its area, as Excel shows it. */
function spreadArrays(
  rows: (Cell | undefined)[][],
  arrays: readonly { area: Area; formula: string }[],
  context: CellContext,
): void {
  for (const { area, formula } of arrays) {
    for (let row = area.row; row < Math.min(area.row + area.rows, rows.length); row++) {
      const cells = rows[row];
      for (
        let column = area.column;
        column < Math.min(area.column + area.columns, cells?.length ?? 0);
        column++
      ) {
        if (--context.budget.cells < 0)
          throw new WorkbookFileError("too-large", "array formulas over too many cells");
        const cell = cells?.[column];
        if (cells && cell && cell.formula === undefined) cells[column] = { ...cell, formula };
      }
    }
  }
}

/** Cuts off what is only formatted, so that the sheet ends with the last row and column that hold anything. */
function trimToContent(rows: (Cell | undefined)[][]): void {
  let columns = 0;
  let lastRow = -1;
  rows.forEach((cells, row) => {
    const last = cells.findLastIndex(holdsAnything);
    if (last >= 0) lastRow = row;
    columns = Math.max(columns, last + 1);
  });
  rows.length = lastRow + 1;
  rows.forEach((cells) => {
    if (cells.length > columns) cells.length = columns;
  });
}

function holdsAnything(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}
