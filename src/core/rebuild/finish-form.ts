import { contentOf } from "../corrections/content";
import { planCorrections } from "../corrections/plan";
import { createGrid, formatCell, type Cell, type CellRef, type Grid } from "../grid";
import type { Profile } from "../profiles";
import type { PlacedContent, SheetModel } from "../sheet-model";
import { recognise } from "../table";
import { validate } from "../validate";
import { derivedFormulas } from "./derived-formulas";
import type { LaidOutForm } from "./lay-out";

export interface FinishOptions {
  readonly profile: Profile;
  /** Whether what can be corrected safely is, before the formulas are written. */
  readonly correct: boolean;
}

/** Writes formulas into the derived cells of a form that was laid out with figures. */
export function finishForm(form: LaidOutForm, { profile, correct }: FinishOptions): SheetModel {
  const { sheet, inputs } = form;
  const laidOut = gridOfSheet(sheet);
  const grid = correct ? correctedGrid(laidOut, profile) : laidOut;
  const [table] = recognise(grid);
  const formulas = new Map(
    (table ? derivedFormulas(table, profile) : []).map(({ cell, formula }) => [formatCell(cell), formula]),
  );
  const placed = new Map(sheet.cells.map((one) => [formatCell(one.cell), one]));
  // A correction may have filled an input that was blank.
  for (const cell of inputs) {
    if (!placed.has(formatCell(cell))) placed.set(formatCell(cell), { cell, content: { kind: "blank" } });
  }
  const cells = [...placed.values()].map((one) =>
    finished(one, grid.cell(one.cell.row, one.cell.column), formulas.get(formatCell(one.cell))),
  );
  return { ...sheet, cells: cells.filter(({ content }) => content.kind !== "blank") };
}

function finished(placed: PlacedContent, cell: Cell, formula: string | undefined): PlacedContent {
  const held = contentOf(cell);
  const content = held.kind === "error" ? placed.content : held;
  const { link, cell: ref } = placed;
  return {
    cell: ref,
    content: formula === undefined ? content : { kind: "formula", formula },
    ...(cell.format !== undefined && { format: cell.format }),
    ...(link && { link }),
  };
}

function correctedGrid(grid: Grid, profile: Profile): Grid {
  const { after } = planCorrections(validate([grid], { profile, formulas: "always" }));
  return after.grids[0] ?? grid;
}

/** A new sheet as a grid, before any formula. */
export function gridOfSheet({ name, cells, merges }: SheetModel): Grid {
  const rows: Cell[][] = [];
  for (const { cell, content, format } of cells) {
    const row = (rows[cell.row] ??= []);
    const value = content.kind === "value" ? content.value : content.kind === "text" ? content.text : null;
    row[cell.column] = { value, ...(format !== undefined && { format }) };
  }
  return createGrid({ name, cells: rows, merges });
}

/** A form without what was filled in: labels and formulas stay, with the formats of what is to come. */
export function withoutInputs(sheet: SheetModel, inputs: readonly CellRef[]): SheetModel {
  const filled = new Set(inputs.map(formatCell));
  return {
    ...sheet,
    cells: sheet.cells.map((placed) =>
      placed.content.kind === "formula" || !filled.has(formatCell(placed.cell))
        ? placed
        : { ...placed, content: { kind: "blank" } },
    ),
  };
}
