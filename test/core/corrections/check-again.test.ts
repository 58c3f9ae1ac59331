import fc from "fast-check";
import { parseCell, planCorrections, validate, type Cell, type Grid, type Report } from "../../../src/core";
import { layOut, layoutArbitrary } from "../properties/layout";
import { modelArbitrary } from "../properties/model";

/** What somebody may have typed in place of a figure: others, none, text that reads as one, a formula. */
const typed: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map((value) => ({ value })),
  fc
    .constantFrom(0.85, null, "10", "10分", "98.5%", "-", "待定", "优", "<p>9</p>")
    .map((value) => ({ value })),
  fc.constantFrom<Cell>(
    { value: 7, formula: "=3+4" },
    { value: "8", format: "@" },
    { value: 0.08, format: "0%" },
    { value: 1, format: "0%" },
  ),
);

/** All that a report says; of a table its grid only lends cells. */
function saidBy({ findings, tables }: Report) {
  return {
    findings,
    tables: tables.map(({ table: { grid, ...table }, ...figures }) => ({
      ...figures,
      table,
      sheet: grid.name,
    })),
  };
}

function withCell(grid: Grid, address: string, cell: Cell): Grid {
  const { row, column } = parseCell(address)!;
  return { ...grid, cell: (r, c) => (r === row && c === column ? cell : grid.cell(r, c)) };
}

describe("a plan, which keeps what an edit did not touch", () => {
  it("says of the corrected worksheets what checking them from the start says", () => {
    fc.assert(
      fc.property(
        modelArbitrary,
        layoutArbitrary,
        fc.array(fc.tuple(fc.nat(200), typed), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("kept" as const, "always" as const),
        fc.constantFrom("safe" as const, "review" as const),
        (model, layout, alterations, formulas, include) => {
          const table = layOut(model, layout);
          const grid = alterations.reduce(
            (altered, [figure, cell]) =>
              withCell(altered, table.at(table.figures[figure % table.figures.length]!), cell),
            table.grid,
          );
          const { after } = planCorrections(validate([grid], { formulas }), { include });
          expect(saidBy(after)).toEqual(saidBy(validate(after.grids, { formulas })));
        },
      ),
      { numRuns: 100 },
    );
  });
});
