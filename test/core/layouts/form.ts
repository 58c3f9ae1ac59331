import { createGrid, parseArea, parseCell, type Grid } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";

/** Cells by their A1 address, as a test alters them. */
export type Alterations = Readonly<Record<string, CellInput>>;

/** A fault planted in a correct table, and all that follows from it. */
export interface PlantedFault {
  /** What is wrong, in a few words. */
  readonly plants: string;
  readonly at: Alterations;
  /** Every error and warning, as `rule cell`. */
  readonly gives: readonly string[];
  /** What the plan of safe corrections writes, by address; nothing where absent. */
  readonly corrects?: Readonly<Record<string, number | string>>;
}

/** A correct table in the form of one region, written by hand. */
export interface Form {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges?: readonly string[];
  readonly faults: readonly PlantedFault[];
}

/** A form as a worksheet, with cells of it altered. */
export function gridOfForm({ rows, merges = [] }: Form, alterations: Alterations = {}): Grid {
  const cells = rows.map((row) => [...row]);
  for (const [address, input] of Object.entries(alterations)) {
    const { row, column } = parseCell(address)!;
    while (cells[row]!.length <= column) cells[row]!.push(null);
    cells[row]![column] = input;
  }
  return gridOf(cells, { merges });
}

/** Where a form is put on a sheet, counted from A1. */
export interface Placed {
  readonly form: Form;
  readonly row: number;
  readonly column: number;
}

/** Several forms on one worksheet. */
export function sheetOf(placed: readonly Placed[]): Grid {
  const parts = placed.map(({ form, row, column }) => ({ grid: gridOfForm(form), form, row, column }));
  const rows = Math.max(...parts.map(({ grid, row }) => row + grid.rows));
  const columns = Math.max(...parts.map(({ grid, column }) => column + grid.columns));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      parts
        .map((part) => part.grid.cell(row - part.row, column - part.column))
        .find(({ value }) => value !== null),
    ),
  );
  const merges = parts.flatMap(({ form, row, column }) =>
    (form.merges ?? []).map((address) => {
      const area = parseArea(address)!;
      return { ...area, row: area.row + row, column: area.column + column };
    }),
  );
  return createGrid({ name: "自评表", cells, merges });
}

/** A figure that is shown as a percentage: 95 is 0.95 in the format `0.00%`. */
export function percent(value: number): CellInput {
  return { value: Math.round(value * 100) / 10_000, format: "0.00%" };
}

/** The points of the usual table's indicators as weights of the whole. */
export const WEIGHTS = {
  "1.points": percent(15),
  "2.points": percent(15),
  "3.points": percent(10),
  "4.points": percent(10),
  "5.points": percent(30),
  "6.points": percent(10),
};
