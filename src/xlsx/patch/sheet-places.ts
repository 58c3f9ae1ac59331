import { columnIndex, parseArea, type Area, type CellRef } from "../../core";
import type { ReadLimits } from "../limits";
import { SPREADSHEET } from "../read/namespaces";
import { flag, numeric } from "../xml";
import { WorkbookFileError } from "../workbook-file";
import { scanXml, type ElementPlace } from "./scan-xml";

/** Where the rows and cells of a worksheet stand in its text. */
export interface SheetPlaces {
  readonly text: string;
  readonly root: ElementPlace;
  /** The children of the root in their order. */
  readonly sections: readonly ElementPlace[];
  /** Null where the part has none, which no program writes. */
  readonly sheetData: ElementPlace | null;
  readonly rows: readonly RowPlace[];
  /** Columns with a format of their own for cells that are missing. */
  readonly columnStyles: readonly ColumnStyle[];
  /** Cells that only change together: array formulas and data tables over several cells. */
  readonly arrays: readonly Area[];
  readonly sharedGroups: readonly SharedGroup[];
}

export interface RowPlace {
  /** 0-based. */
  readonly row: number;
  readonly element: ElementPlace;
  readonly cells: readonly CellPlace[];
}

export interface CellPlace extends CellRef {
  readonly element: ElementPlace;
  /** Its `s`. */
  readonly style: number;
  /** What the cell consists of, in its order. */
  readonly children: readonly ElementPlace[];
}

/** First and last column, 0-based. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** A formula that other cells share (ECMA-376 part 1, 18.3.1.40). */
export interface SharedGroup {
  readonly master: CellPlace;
  /** Without a leading `=`. */
  readonly formula: string;
  /** The other cells, in the order of the part. */
  readonly dependents: CellPlace[];
}

/** @throws WorkbookFileError `damaged` where the part is no worksheet that can be read */
export function locateCells(text: string, part: string, limits: ReadLimits): SheetPlaces {
  const sections: ElementPlace[] = [];
  const rows: { row: number; element: ElementPlace; cells: CellPlace[] }[] = [];
  const columnStyles: ColumnStyle[] = [];
  const formulas = createFormulaCollector();
  const roots: ElementPlace[] = [];
  let cell: (CellPlace & { children: ElementPlace[] }) | null = null;

  const openInSheetData = (element: ElementPlace): void => {
    const current = rows.at(-1);
    if (element.local === "row" && element.depth === 3) {
      const row = (numeric(element.attributes, "r") ?? (current?.row ?? -1) + 2) - 1;
      rows.push({ row, element, cells: [] });
    } else if (element.local === "c" && element.depth === 4 && current) {
      const column = columnOf(element, current.cells.at(-1));
      const style = numeric(element.attributes, "s") ?? 0;
      cell = { row: current.row, column, element, style, children: [] };
      current.cells.push(cell);
    } else if (element.depth === 5 && cell) cell.children.push(element);
  };

  scanXml(text, part, SPREADSHEET, limits, {
    open: (element) => {
      if (element.depth === 1) roots.push(element);
      else if (element.depth === 2) sections.push(element);
      else if (sections.at(-1)?.local === "sheetData") openInSheetData(element);
      else if (element.local === "col") columnStyles.push(columnStyle(element));
    },
    close: (element) => {
      if (element.depth !== 4 || element.local !== "c" || !cell) return;
      formulas.take(cell);
      cell = null;
    },
  });
  const [root] = roots;
  if (!root) throw new WorkbookFileError("damaged", `${part} is not a worksheet`);
  const sheetData = sections.find(({ local }) => local === "sheetData") ?? null;
  const { arrays, sharedGroups } = formulas;
  return { text, root, sections, sheetData, rows, columnStyles, arrays, sharedGroups };
}

/** A cell without an address follows on the one before. */
function columnOf({ attributes }: ElementPlace, before: CellPlace | undefined): number {
  const letters = /^[A-Z]{1,3}(?=[1-9])/i.exec(attributes.get("r") ?? "")?.[0];
  return letters === undefined ? (before?.column ?? -1) + 1 : columnIndex(letters);
}

function columnStyle({ attributes }: ElementPlace): ColumnStyle {
  return {
    first: (numeric(attributes, "min") ?? 1) - 1,
    last: (numeric(attributes, "max") ?? 1) - 1,
    style: numeric(attributes, "style") ?? 0,
  };
}

interface FormulaCollector extends Pick<SheetPlaces, "arrays" | "sharedGroups"> {
  take(cell: CellPlace): void;
}

function createFormulaCollector(): FormulaCollector {
  const arrays: Area[] = [];
  const sharedGroups: SharedGroup[] = [];
  // A number may be given to another group further down; cells share the last formula above them.
  const byNumber = new Map<string, SharedGroup>();
  return {
    arrays,
    sharedGroups,
    take: (cell) => {
      const formula = childNamed(cell, "f");
      if (!formula) return;
      const type = formula.attributes.get("t");
      const area = parseArea(formula.attributes.get("ref") ?? "");
      if ((type === "array" || type === "dataTable") && area && area.rows * area.columns > 1)
        arrays.push(area);
      const number = type === "shared" ? formula.attributes.get("si") : undefined;
      if (number === undefined) return;
      if (formula.text === "") byNumber.get(number)?.dependents.push(cell);
      else {
        const group = { master: cell, formula: formula.text, dependents: [] };
        sharedGroups.push(group);
        byNumber.set(number, group);
      }
    },
  };
}

/** The `f`, `v` or `is` of a cell. */
export function childNamed({ children }: CellPlace, local: string): ElementPlace | undefined {
  return children.find((child) => child.local === local);
}

/** The format of a cell that the part leaves out: that of its row, else of its column. */
export function inheritedStyle({ rows, columnStyles }: SheetPlaces, { row, column }: CellRef): number {
  const element = rows.find((place) => place.row === row)?.element;
  if (element && flag(element.attributes, "customFormat")) return numeric(element.attributes, "s") ?? 0;
  return columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
