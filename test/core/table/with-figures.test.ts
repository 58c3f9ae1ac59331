import { formatCell, type Cell, type CellRef, type Grid } from "../../../src/core";
import { recognise, type EvaluationTable } from "../../../src/core/table";
import { withFigures } from "../../../src/core/table/with-figures";
import { gridOf } from "../../grid-of";
import { STANDARD_MERGES, STANDARD_ROWS } from "./standard-form";

const GRID = gridOf(STANDARD_ROWS, { merges: STANDARD_MERGES });
const TABLES = recognise(GRID);

/** What may come to stand where a figure, or a word, was. */
const CONTENTS: readonly Cell[] = [
  { value: 7 },
  { value: 0 },
  { value: null },
  { value: "7" },
  { value: "0" },
  { value: "7分" },
  { value: "7%" },
  { value: 0.07, format: "0%" },
  { value: "—" },
  { value: "XX" },
  { value: "优" },
  { value: "总分" },
  { value: "三级指标" },
];

const FILLED: readonly CellRef[] = STANDARD_ROWS.flatMap((cells, row) =>
  cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column }])),
);

function withCell(grid: Grid, { row, column }: CellRef, cell: Cell): Grid {
  return { ...grid, cell: (r, c) => (r === row && c === column ? cell : grid.cell(r, c)) };
}

/** A table of its worksheet, which only lends cells. */
function read(tables: readonly EvaluationTable[]) {
  return tables.map(({ grid, ...table }) => ({ sheet: grid.name, ...table }));
}

describe("a table in which a cell became another", () => {
  it.each(CONTENTS)("reads as it would from the start, or is left to be read so: $value", (content) => {
    for (const ref of FILLED) {
      const changed = withCell(GRID, ref, content);
      const renewed = withFigures(GRID, TABLES, changed, [ref]);
      if (renewed)
        expect([formatCell(ref), read(renewed)]).toEqual([formatCell(ref), read(recognise(changed))]);
    }
  });

  it("keeps what did not change", () => {
    const score = { row: 4, column: 7 };
    const [table] = withFigures(GRID, TABLES, withCell(GRID, score, { value: 9 }), [score]) ?? [];
    expect(table?.indicators).toBe(TABLES[0]?.indicators);
    expect(table?.funds).not.toBe(TABLES[0]?.funds);
  });
});
