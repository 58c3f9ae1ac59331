import fc from "fast-check";
import { recognise, type EvaluationTable, type Field, type Grid } from "../../../src/core";
import { layOut, layoutArbitrary, PLAIN } from "./layout";
import { modelArbitrary, type Model, type ModelIndicator } from "./model";

function only(grid: Grid): EvaluationTable {
  const tables = recognise(grid);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const textOf = (field: Field | null | undefined) => field?.text ?? "";
const figureOf = (field: Field | undefined) => field?.number?.toFixed() ?? "";

/** What a table says, wherever and however it says it. */
function contentOf({ head, funds, goals, indicators, total, grade }: EvaluationTable) {
  const rows = funds ? [funds.total, ...funds.sources] : [];
  return {
    head: [head.project, head.department, head.unit].map((field) => textOf(field?.value)),
    amount: [head.amount?.unit, figureOf(head.amount?.value)],
    unit: funds?.unit,
    funds: rows.map((row) => [
      row.depth,
      ...[row.initial, row.adjusted, row.executed, row.points, row.rate, row.score].map(figureOf),
    ]),
    goals: [textOf(goals.expected), textOf(goals.achieved)],
    indicators: indicators.map((indicator) => [
      ...[indicator.level1, indicator.level2, indicator.name].map(textOf),
      ...[indicator.target, indicator.actual, indicator.reason].map(textOf),
      ...[indicator.points, indicator.score].map(figureOf),
      String(indicator.inapplicable),
    ]),
    total: [figureOf(total?.points), figureOf(total?.score)],
    grade: textOf(grade?.value),
  };
}

/** The model with the indicators of each second level in another order. */
function reordered(model: Model, seed: number): Model {
  const groups = new Map<string, ModelIndicator[]>();
  for (const indicator of model.indicators) {
    const level = `${indicator.level1}/${indicator.level2}`;
    groups.set(level, [...(groups.get(level) ?? []), indicator]);
  }
  const indicators = [...groups.values()].flatMap((group) => {
    const at = seed % group.length;
    return [...group.slice(at), ...group.slice(0, at)].reverse();
  });
  return { ...model, indicators };
}

describe("reading", () => {
  it("is the same in any layout: white space, full width, merges, offset, blank rows, page breaks, columns", () => {
    fc.assert(
      fc.property(modelArbitrary, layoutArbitrary, (model, layout) => {
        const table = only(layOut(model, layout).grid);
        expect(contentOf(table)).toEqual(contentOf(only(layOut(model, PLAIN).grid)));
        expect(table.unplaced).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("reads the rows of a level in whatever order they stand", () => {
    fc.assert(
      fc.property(modelArbitrary, layoutArbitrary, fc.nat(20), (model, layout, seed) => {
        const inOrder = contentOf(only(layOut(model, layout).grid));
        const mixed = contentOf(only(layOut(reordered(model, seed), layout).grid));
        const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join("|")).sort();
        expect(sorted(mixed.indicators)).toEqual(sorted(inOrder.indicators));
        expect({ ...mixed, indicators: [] }).toEqual({ ...inOrder, indicators: [] });
      }),
      { numRuns: 100 },
    );
  });
});
