import fc from "fast-check";
import { contains, createGrid, recognise, type Cell, type Grid } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { STANDARD_MERGES, STANDARD_ROWS } from "./standard-form";

const LABELS = STANDARD_ROWS.flat().filter((cell): cell is string => typeof cell === "string");

function gridFilled(rows: number, columns: number, textAt: (row: number, column: number) => string): Grid {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Cell => ({ value: textAt(row, column) })),
  );
  return createGrid({ name: "大表", cells });
}

/** How often cells and merged areas are asked for: a measure of work that no busy machine disturbs. */
function lookupsOf(grid: Grid): number {
  let lookups = 0;
  const counted: Grid = {
    ...grid,
    cell: (row, column) => {
      lookups += 1;
      return grid.cell(row, column);
    },
    mergedArea: (row, column) => {
      lookups += 1;
      return grid.mergedArea(row, column);
    },
  };
  recognise(counted);
  return lookups;
}

/** Rows are walked a few times each, however little they hold. */
const LOOKUPS_PER_CELL = 30;

describe("hostile worksheets", () => {
  const anyCell: fc.Arbitrary<CellInput> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...LABELS) },
    { weight: 2, arbitrary: fc.constant(null) },
    fc.constantFrom("__proto__", "constructor", "toString", "（（（", "【：", "：", "‰", "1e999", "-", ","),
    fc.double(),
    fc.string({ unit: "binary" }),
    fc.boolean(),
    fc.constant({ value: { error: "#REF!" } }),
  );
  const anyMerge = fc
    .tuple(fc.nat(14), fc.nat(9), fc.nat(14), fc.nat(9))
    .map(([row, column, rows, columns]) => ({ row, column, rows: rows + 1, columns: columns + 1 }));

  it("never make it throw or place a table outside of itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 16 }),
        fc.array(anyMerge, { maxLength: 8 }),
        (rows, merges) => {
          const grid = gridOf(rows);
          const cells = rows.map((row, at) => row.map((_, column) => grid.cell(at, column)));
          for (const table of recognise(createGrid({ name: "乱", cells, merges }))) {
            expect(table.area.rows).toBeGreaterThan(0);
            expect(table.area.columns).toBeGreaterThan(0);
            for (const { ref } of table.unplaced) expect(contains(table.area, ref)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never make it throw when a form loses or swaps rows, cells and merges", () => {
    const rows = STANDARD_ROWS;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows.map((_, index) => index)),
        fc.shuffledSubarray([...STANDARD_MERGES]),
        fc.array(fc.tuple(fc.nat(14), fc.nat(8), anyCell), { maxLength: 6 }),
        (order, merges, changes) => {
          const changed = rows.map((row) => [...row]);
          for (const [row, column, value] of changes) changed[row]![column] = value;
          const kept = order.map((index) => changed[index]!.map((value) => value ?? null));
          for (const table of recognise(gridOf(kept, { merges }))) {
            const places = table.indicators.map((indicator) => indicator.row);
            expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("lose no indicator of a form beside which others keep their notes", () => {
    const rows = STANDARD_ROWS.map((row, index) => [
      ...row,
      ...Array.from<null>({ length: 10 - row.length }).fill(null),
      index % 3 === 0 ? "请核对得分" : "合计",
    ]);
    const [table] = recognise(gridOf(rows, { merges: STANDARD_MERGES }));
    expect(table?.indicators).toHaveLength(3);
    expect(table?.total?.score?.text).toBe("94.9");
    expect(table?.unplaced).toEqual([]);
  });

  it.each<[string, () => Grid]>([
    [
      "ten thousand columns of labels",
      () => gridFilled(20, 10_000, (row, column) => LABELS[(row + column) % LABELS.length]!),
    ],
    ["a label in every row", () => gridFilled(20_000, 4, (row) => LABELS[row % LABELS.length]!)],
    ["the same name in every row", () => gridFilled(20_000, 4, () => "项目名称")],
    [
      "one cell far away in every row",
      () =>
        createGrid({
          name: "远",
          cells: Array.from({ length: 30 }, () => Object.assign([], { 16_383: { value: "总分" } })),
        }),
    ],
    [
      "full-height merges in every column",
      () =>
        createGrid({
          name: "并",
          cells: Object.assign([], { 1_048_575: [{ value: "项目支出绩效自评表" }] }),
          merges: Array.from({ length: 16_384 }, (_, column) => ({
            row: 0,
            column,
            rows: 1_048_575,
            columns: 1,
          })),
        }),
    ],
    [
      "an indicator block of 20,000 rows",
      () =>
        gridOf([
          ...STANDARD_ROWS.slice(0, 11),
          ...Array.from({ length: 20_000 }, (_, row) => [null, null, null, `指标甲${row}`, "1", "1", 0, 0]),
        ]),
    ],
  ])("with %s cost no more than a few looks at each cell", (_, make) => {
    const grid = make();
    let size = grid.rows;
    for (let row = 0; row < grid.rows; row++) size += grid.width(row);
    expect(lookupsOf(grid)).toBeLessThan(LOOKUPS_PER_CELL * size);
  });
});
