import { evaluateFormula, parseFormula, referencesOf } from "../formula";
import { cellKey, contains, type Area, type Cell, type CellRef, type CellValue, type Grid } from "../grid";
import { contentOf, editedCell, sameContent } from "./content";
import type { CellContent, Edit } from "./edit";

/** A formula cell that nobody edits and whose result follows from the edits. */
export interface Consequence {
  readonly sheet: string;
  readonly cell: CellRef;
  /** The results, not the formula. */
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A copy of worksheets that edits are tried on; formulas that follow from an edited cell are calculated anew. */
export interface DraftWorkbook {
  /** Applies edits; returns the cells that changed, or may have, by the name of their worksheet. */
  apply(edits: readonly Edit[]): ReadonlyMap<string, readonly CellRef[]>;
  /** Whether a cell holds a formula that counts on an edited cell and that only Excel calculates. */
  isUncertain(place: Place): boolean;
  /** The worksheets with all edits in them. */
  grids(): readonly Grid[];
  consequences(): Consequence[];
  recalculates(): { sheet: string; cell: CellRef }[];
}

interface Place {
  readonly sheet: string;
  readonly cell: CellRef;
}

interface FormulaCell extends Place {
  /** Null where the formula cannot be read: it may count on any cell. */
  readonly references: readonly Reference[] | null;
}

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

export function createDraftWorkbook(sources: readonly Grid[]): DraftWorkbook {
  const originals = new Map(sources.map((grid) => [grid.name, grid]));
  const changed = new Map<string, Map<number, Cell>>(sources.map(({ name }) => [name, new Map()]));
  const current = new Map(originals);
  const edited = new Set<string>();
  const unknown = new Map<string, Place>();
  // Scanned only once an edit asks for it: most plans are empty.
  let formulas: FormulaCell[] | undefined;

  const cellAt = ({ sheet, cell }: Place): Cell | undefined =>
    changed.get(sheet)?.get(cellKey(cell)) ?? originals.get(sheet)?.cell(cell.row, cell.column);

  const put = (place: Place, cell: Cell): void =>
    void changed.get(place.sheet)?.set(cellKey(place.cell), cell);

  function apply(edits: readonly Edit[]): ReadonlyMap<string, readonly CellRef[]> {
    formulas ??= sources.flatMap(formulaCellsOf);
    for (const edit of edits) {
      const cell = cellAt(edit);
      if (!cell) continue;
      put(edit, editedCell(cell, edit, cell.value));
      edited.add(nameOf(edit));
    }
    const written = edits.filter(({ after }) => after.kind === "formula").map((edit) => formulaCellOf(edit));
    const isEdited = new Set(edits.map(nameOf));
    const others = formulas.filter((formula) => !isEdited.has(nameOf(formula)));
    formulas = [...others.filter((formula) => cellAt(formula)?.formula !== undefined), ...written];
    recalculate(edits, written);
    const touched = cellsBySheet([...edits, ...affected(edits, formulas)]);
    for (const sheet of touched.keys()) {
      const original = originals.get(sheet);
      if (original) current.set(sheet, overlay(original, changed.get(sheet)));
    }
    return touched;
  }

  function formulaCellOf({ sheet, cell }: Place): FormulaCell {
    return { sheet, cell, references: referencesIn(sheet, cellAt({ sheet, cell })?.formula ?? "") };
  }

  /** Calculates what was written and all that counts on it, each formula once. */
  function recalculate(edits: readonly Edit[], written: readonly FormulaCell[]): void {
    const dirty = new Map([...affected(edits, formulas ?? []), ...written].map((f) => [nameOf(f), f]));
    const done = new Set<string>();
    const open = new Set<string>();
    const calculate = (formula: FormulaCell): void => {
      const name = nameOf(formula);
      if (done.has(name) || open.has(name)) return;
      open.add(name);
      for (const other of dirty.values()) if (refersTo(formula, other)) calculate(other);
      open.delete(name);
      done.add(name);
      const cell = cellAt(formula);
      if (cell?.formula === undefined) return;
      const value = valueOf(formula, cell.formula);
      if (value === undefined) unknown.set(name, { sheet: formula.sheet, cell: formula.cell });
      else {
        unknown.delete(name);
        put(formula, { ...cell, value });
      }
    };
    for (const formula of dirty.values()) calculate(formula);
  }

  function valueOf({ sheet }: Place, formula: string): CellValue | undefined {
    const result = evaluateFormula(formula, (cell, other) => {
      const place = { sheet: other ?? sheet, cell };
      return unknown.has(nameOf(place)) ? undefined : cellAt(place)?.value;
    });
    return result.supported ? result.value : undefined;
  }

  function consequences(): Consequence[] {
    return (formulas ?? []).flatMap(({ sheet, cell }) => {
      const name = nameOf({ sheet, cell });
      if (edited.has(name) || unknown.has(name)) return [];
      const before = resultOf(originals.get(sheet)?.cell(cell.row, cell.column));
      const after = resultOf(cellAt({ sheet, cell }));
      return sameContent(before, after) ? [] : [{ sheet, cell, before, after }];
    });
  }

  return {
    apply,
    isUncertain: (place) => unknown.has(nameOf(place)),
    grids: () => sources.map((grid) => current.get(grid.name) ?? grid),
    consequences,
    recalculates: () => [...unknown.values()],
  };
}

/** The formulas that count on an edited cell, also by way of others. */
function affected(edits: readonly Place[], formulas: readonly FormulaCell[]): FormulaCell[] {
  const found = new Set<FormulaCell>();
  let front: readonly Place[] = edits;
  while (front.length > 0) {
    const next = formulas.filter((f) => !found.has(f) && front.some((place) => refersTo(f, place)));
    for (const formula of next) found.add(formula);
    front = next;
  }
  return [...found];
}

function refersTo({ references }: FormulaCell, { sheet, cell }: Place): boolean {
  if (references === null) return true;
  return references.some((reference) => reference.sheet === sheet && contains(reference.area, cell));
}

function formulaCellsOf(grid: Grid): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.width(row); column++) {
      const { formula } = grid.cell(row, column);
      if (formula === undefined) continue;
      found.push({ sheet: grid.name, cell: { row, column }, references: referencesIn(grid.name, formula) });
    }
  }
  return found;
}

function referencesIn(sheet: string, formula: string): Reference[] | null {
  const expression = parseFormula(formula);
  return (
    expression &&
    [...referencesOf(expression)].map(({ area, sheet: named }) => ({ sheet: named ?? sheet, area }))
  );
}

function cellsBySheet(places: readonly Place[]): Map<string, CellRef[]> {
  const cells = new Map<string, CellRef[]>();
  for (const { sheet, cell } of places) {
    const others = cells.get(sheet);
    if (others) others.push(cell);
    else cells.set(sheet, [cell]);
  }
  return cells;
}

/** A worksheet as it is with other cells in it. It stays so: later edits make another. */
function overlay(grid: Grid, cells: Iterable<readonly [number, Cell]> = []): Grid {
  const others = new Map(cells);
  return { ...grid, cell: (row, column) => others.get(cellKey({ row, column })) ?? grid.cell(row, column) };
}

/** What a cell shows, as content: of a formula its result. */
function resultOf(cell: Cell | undefined): CellContent {
  const { value = null, format } = cell ?? {};
  return contentOf(format === undefined ? { value } : { value, format });
}

function nameOf({ sheet, cell }: Place): string {
  return `${cellKey(cell)}!${sheet}`;
}
