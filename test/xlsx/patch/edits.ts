import { contentOf, formatCell, parseCell, type Edit, type Grid, type NewContent } from "../../../src/core";
import { readGrids } from "../../../src/xlsx";

/** What is written: a number or truth value, a text, a formula by its `=`, or null for a blank. */
export type Written = number | boolean | string | null;

/** An edit of a cell by its address, such as `B2` or `Sheet2!B2`, that replaces what the package holds there. */
export function editsOf(
  bytes: Uint8Array,
  written: Readonly<Record<string, Written>>,
  format: Readonly<Record<string, string>> = {},
): Edit[] {
  const grids = readGrids(bytes);
  return Object.entries(written).map(([place, value]) => {
    const { grid, cell } = placeIn(grids, place);
    const present = grid.cell(cell.row, cell.column);
    const after = format[place];
    return {
      sheet: grid.name,
      cell,
      before: contentOf(present),
      after: contentOfWritten(value),
      format: after === undefined ? null : { before: present.format ?? "General", after },
    };
  });
}

export function contentOfWritten(value: Written): NewContent {
  if (value === null) return { kind: "blank" };
  if (typeof value !== "string") return { kind: "value", value };
  return value.startsWith("=") ? { kind: "formula", formula: value } : { kind: "text", text: value };
}

/** What a package holds, by address: the value, or for a formula its text and its result. */
export function contentsOf(bytes: Uint8Array, sheet?: string): Record<string, unknown> {
  const grids = readGrids(bytes);
  const grid = sheet === undefined ? grids[0]! : grids.find(({ name }) => name === sheet)!;
  const contents: Record<string, unknown> = {};
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.width(row); column++) {
      const { value, formula } = grid.cell(row, column);
      if (formula !== undefined) contents[formatCell({ row, column })] = [formula, value];
      else if (value !== null) contents[formatCell({ row, column })] = value;
    }
  }
  return contents;
}

function placeIn(
  grids: readonly Grid[],
  place: string,
): { grid: Grid; cell: { row: number; column: number } } {
  const [address = "", sheet] = place.split("!").reverse();
  const grid = sheet === undefined ? grids[0] : grids.find(({ name }) => name === sheet);
  const cell = parseCell(address);
  if (!grid || !cell) throw new Error(`The package has no place ${place}`);
  return { grid, cell };
}
