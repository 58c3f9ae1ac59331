import { formatArea, formatCell, parseArea, type CellRef, type CellValue, type NewContent } from "../../core";

import { WorkbookFileError } from "../workbook-file";
import { cellXml, contentXml, formulaXml, resultXml } from "./cell-xml";
import { hull } from "./hull";
import { promotedFormulas } from "./shared-groups";
import { childNamed, type CellPlace, type RowPlace, type SheetPlaces } from "./sheet-places";
import { insertion, type Splice } from "./splice";
import { appended, prefixOf, withAttribute } from "./tags";

/** What becomes of one cell of a worksheet. */
export type CellChange = WrittenCell | NewResult;

export interface WrittenCell extends CellRef {
  readonly kind: "write";
  readonly content: NewContent;
  /** What a formula comes to; undefined where only a spreadsheet can tell, and for constants. */
  readonly result: CellValue | undefined;
  /** The cell's format, by its number in the styles part. */
  readonly style: number;
}

/** Another result of a formula that stays; undefined where only a spreadsheet can tell, so that none is stored. */
export interface NewResult extends CellRef {
  readonly kind: "result";
  readonly value: CellValue | undefined;
}

/** The changes of a worksheet's text that change its cells: those alone, and the formulas that they shared. */
export function cellSplices(places: SheetPlaces, changes: readonly CellChange[]): Splice[] {
  if (changes.length === 0) return [];
  const { sheetData, text } = places;
  if (!sheetData) throw new WorkbookFileError("damaged", "a worksheet without sheetData");
  const writer = createCellWriter(places, changes, prefixOf(sheetData.name));
  const byRow = rowsOf(changes);
  const known = new Set(places.rows.map(({ row }) => row));
  const unnumbered = new Set<RowPlace>();
  const splices: Splice[] = writer.promoted();
  let tail = "";
  for (const [row, ofRow] of byRow) {
    if (known.has(row)) continue;
    const next = places.rows.find((place) => place.row > row);
    if (!next) tail += writer.newRow(row, ofRow);
    else splices.push(insertion(next.element.start, writer.newRow(row, ofRow)));
    if (next && next.element.attributes.get("r") === undefined) unnumbered.add(next);
  }
  for (const place of places.rows) {
    const ofRow = byRow.get(place.row) ?? [];
    // A row without a number would count from the one that now stands before it.
    if (ofRow.length > 0 || unnumbered.has(place)) {
      splices.push(...writer.inRow(place, ofRow, unnumbered.has(place)));
    }
  }
  if (tail !== "") splices.push(...appended(text, sheetData, tail));
  return [...splices, ...dimensionSplices(places, changes)];
}

/** Changes by their rows, both rows and columns in order. */
function rowsOf(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const ofRow = byRow.get(change.row);
    if (ofRow) ofRow.push(change);
    else byRow.set(change.row, [change]);
  }
  return byRow;
}

interface CellWriter {
  /** The formulas that pass on to another cell of their group, as far as that is not changed itself. */
  promoted(): Splice[];
  /** @param numbered Whether the row is to state its number. */
  inRow(row: RowPlace, changes: readonly CellChange[], numbered: boolean): Splice[];
  newRow(row: number, changes: readonly CellChange[]): string;
}

function createCellWriter(places: SheetPlaces, changes: readonly CellChange[], prefix: string): CellWriter {
  const { text } = places;
  const changed = new Set(changes.map(formatCell));
  const written = new Set(changes.filter(({ kind }) => kind === "write").map(formatCell));
  const promoted = promotedFormulas(places, (cell) => written.has(formatCell(cell)));

  const xmlOf = (change: CellChange, place: CellPlace | null): string => {
    const source = place && { text, place };
    if (change.kind === "write") {
      const { content, result, style } = change;
      return cellXml(source, change, prefix, {
        formula: content.kind === "formula" ? formulaXml(content.formula, prefix) : "",
        value: contentXml(content, result, prefix),
        style,
        replaced: true,
      });
    }
    const formula = place && childNamed(place, "f");
    const kept = formula ? text.slice(formula.start, formula.end) : "";
    return cellXml(source, change, prefix, {
      formula: (place && promoted.get(place)?.xml) ?? kept,
      value: resultXml(change.value, prefix),
      style: place?.style ?? 0,
      replaced: false,
    });
  };

  function inRow(row: RowPlace, ofRow: readonly CellChange[], numbered: boolean): Splice[] {
    const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
    const splices: Splice[] = [];
    let tail = "";
    for (const change of ofRow) {
      const place = byColumn.get(change.column);
      if (place) {
        splices.push({ start: place.element.start, end: place.element.end, text: xmlOf(change, place) });
        continue;
      }
      const next = row.cells.find(({ column }) => column > change.column);
      if (next) splices.push(insertion(next.element.start, xmlOf(change, null)), ...addressed(next, ofRow));
      else tail += xmlOf(change, null);
    }
    const source = text.slice(row.element.start, row.element.tagEnd);
    const spanning = withSpans(source, row, ofRow);
    const tag = numbered ? withAttribute(spanning, "r", String(row.row + 1)) : spanning;
    if (tail !== "") return [...splices, ...appended(text, row.element, tail, tag)];
    if (tag === source) return splices;
    return [...splices, { start: row.element.start, end: row.element.tagEnd, text: tag }];
  }

  /** A cell without an address would count from the one that now stands before it. */
  function addressed(next: CellPlace, ofRow: readonly CellChange[]): Splice[] {
    const { element, column } = next;
    if (element.attributes.get("r") !== undefined) return [];
    if (ofRow.some((change) => change.column === column)) return [];
    const tag = text.slice(element.start, element.tagEnd);
    return [{ start: element.start, end: element.tagEnd, text: withAttribute(tag, "r", formatCell(next)) }];
  }

  return {
    promoted: () =>
      [...promoted]
        .filter(([cell]) => !changed.has(formatCell(cell)))
        .map(([, { element, xml }]) => ({ start: element.start, end: element.end, text: xml })),
    inRow,
    newRow: (row, ofRow) =>
      `<${prefix}row r="${row + 1}">${ofRow.map((change) => xmlOf(change, null)).join("")}</${prefix}row>`,
  };
}

/** Which columns a row holds, where it says so: a hint that has to stay true (18.3.1.73, spans). */
function withSpans(tag: string, { element }: RowPlace, changes: readonly CellChange[]): string {
  const [, first, last] = /^(\d+):(\d+)$/.exec(element.attributes.get("spans") ?? "") ?? [];
  if (first === undefined || last === undefined) return tag;
  const columns = changes.map(({ column }) => column + 1);
  const spans = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`;
  return spans === `${first}:${last}` ? tag : withAttribute(tag, "spans", spans);
}

/** The area that the sheet says it fills, where a cell comes in beyond it. */
function dimensionSplices({ text, sections }: SheetPlaces, changes: readonly CellChange[]): Splice[] {
  const element = sections.find(({ local }) => local === "dimension");
  const stated = element && parseArea(element.attributes.get("ref") ?? "");
  if (!element || !stated) return [];
  const last = { row: stated.row + stated.rows - 1, column: stated.column + stated.columns - 1 };
  const area = hull([stated, last, ...changes]);
  if (formatArea(area) === formatArea(stated)) return [];
  const tag = text.slice(element.start, element.tagEnd);
  return [{ start: element.start, end: element.tagEnd, text: withAttribute(tag, "ref", formatArea(area)) }];
}
