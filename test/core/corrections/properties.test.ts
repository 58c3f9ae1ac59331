import fc from "fast-check";
import { planCorrections, validate, type Grid } from "../../../src/core";
import {
  evaluationTable,
  type IndicatorRow,
  type Layout,
  type TableOptions,
} from "../../evaluation-table-grid";
import type { CellInput } from "../../grid-of";
import { withEdits } from "../../with-edits";

const LEVELS = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "满意度指标"],
] as const;

/** Points in tenths that come to 90, every indicator with some. */
const pointsArbitrary = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 12 })
  .map((weights) => {
    const whole = weights.reduce((a, b) => a + b, 0);
    const tenths = weights.map((weight) => Math.max(1, Math.floor((weight * 900) / whole)));
    const rest = 900 - tenths.reduce((a, b) => a + b, 0);
    return tenths.map((points, index) => (index === 0 ? points + rest : points));
  });

interface Consistent {
  readonly options: TableOptions;
  readonly indicators: number;
}

/** A table whose figures follow from each other, however many indicators, amounts and deductions it has. */
const tableArbitrary: fc.Arbitrary<Consistent> = fc
  .record({
    layout: fc.constantFrom<Layout>("merged", "plain", "page-broken", "national"),
    points: pointsArbitrary,
    kept: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 12, maxLength: 12 }),
    adjusted: fc.integer({ min: 1, max: 5_000_000 }),
    share: fc.integer({ min: 0, max: 100 }),
    asFormulas: fc.boolean(),
  })
  .map(({ layout, points, kept, adjusted, share, asFormulas }) => {
    const indicators = points.map((tenths, index) => rowOf(tenths, kept[index] ?? 10, index));
    const executed = Math.floor((adjusted * share) / 100);
    const rate = Math.floor((executed / adjusted) * 100 + 0.5 + 1e-9) / 100;
    const score = Math.round(rate * 1000) / 100;
    const total = [score, ...indicators.map((row) => Number(row.score))].reduce((a, b) => a + b, 0);
    const options: TableOptions = {
      layout,
      indicators,
      sources: [["当年财政拨款", adjusted, adjusted, executed, rate]],
      alter: {
        amount: adjusted,
        "whole.initial": adjusted,
        "whole.adjusted": adjusted,
        "whole.executed": executed,
        "whole.rate": rate,
        "whole.score": score,
        "total.score": Math.round(total * 1000) / 1000,
      },
    };
    return { options: asFormulas ? withFormulas(options) : options, indicators: points.length };
  });

function rowOf(tenths: number, kept: number, index: number): IndicatorRow {
  const [level1, level2] = LEVELS[Math.min(3, index)]!;
  const points = tenths / 10;
  const score = Math.round(tenths * kept) / 100;
  const reason = score < points ? { reason: "受市场影响，部分订单推迟" } : {};
  return {
    level1,
    level2,
    name: `事项${index + 1}`,
    target: "完成",
    actual: "基本完成",
    points,
    score,
    ...reason,
  };
}

/** Totals as the user's own formulas, one addend after the other, page breaks and all. */
function withFormulas(options: TableOptions): TableOptions {
  const table = evaluationTable(options);
  const sum = (column: "points" | "score") => {
    const rows = options.indicators!.map((_, index) => table.at(`${index + 1}.${column}`));
    return `=${[table.at(`whole.${column}`), ...rows].join("+")}`;
  };
  const alter: Record<string, CellInput> = { ...options.alter };
  alter["total.points"] = { value: 100, formula: sum("points") };
  alter["total.score"] = { value: alter["total.score"] as number, formula: sum("score") };
  return { ...options, alter };
}

/** One figure altered: typed wrong, emptied, or kept as text. */
const faultArbitrary = ({ indicators, options }: Consistent) =>
  fc
    .record({
      place: fc.constantFrom(
        ...["whole.rate", "whole.score", "total.points", "total.score", "whole.executed", "whole.points"],
        ...Array.from({ length: indicators }, (_, index) => [
          `${index + 1}.points`,
          `${index + 1}.score`,
        ]).flat(),
      ),
      fault: fc.oneof(
        fc.integer({ min: -2000, max: 20_000 }).map((hundredths): CellInput => hundredths / 100),
        fc.constantFrom<CellInput>(null, "—", "待定"),
        fc.integer({ min: 0, max: 1000 }).map((tenths): CellInput => String(tenths / 10)),
        fc
          .integer({ min: 0, max: 1000 })
          .map((tenths): CellInput => ({ value: String(tenths / 10), format: "@" })),
        fc.integer({ min: 0, max: 99 }).map((value): CellInput => ({ value, formula: `=${value}` })),
        fc
          .integer({ min: 0, max: 99 })
          .map((value): CellInput => ({ value: String(value), formula: `="${value}"` })),
      ),
      formulas: fc.constantFrom("kept" as const, "always" as const),
    })
    .map(({ place, fault, formulas }) => ({
      grid: calculated(evaluationTable({ ...options, alter: { ...options.alter, [place]: fault } }).grid),
      formulas,
    }));

/** The worksheet as Excel would show it: a formula after the alteration has its new result. */
function calculated(grid: Grid): Grid {
  const nothing = { kind: "blank" } as const;
  const [shown] = withEdits(
    [grid],
    [{ sheet: grid.name, cell: { row: 900, column: 0 }, before: nothing, after: nothing, format: null }],
  );
  return shown!;
}

const faultyArbitrary = tableArbitrary.chain(faultArbitrary);
const SAFE = ({ fix }: { readonly fix: { readonly safety: string } | null }) => fix?.safety === "safe";

describe("tables that are consistent", () => {
  it("have no error and nothing to correct, whatever their figures", () => {
    fc.assert(
      fc.property(tableArbitrary, ({ options }) => {
        const report = validate([evaluationTable(options).grid]);
        const errors = report.findings.filter(({ severity }) => severity === "error");
        expect(errors.map(({ id }) => id)).toEqual([]);
        expect(planCorrections(report).edits).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("tables with one altered figure", () => {
  it("are left without a safe fix by their plan, and a second plan is empty", () => {
    fc.assert(
      fc.property(faultyArbitrary, ({ grid, formulas }) => {
        const report = validate([grid], { formulas });
        const plan = planCorrections(report);
        expect(plan.after.findings.filter(SAFE)).toEqual([]);
        const corrected = withEdits([grid], plan.edits);
        const again = validate(corrected, { formulas });
        expect(again.findings.map(({ id }) => id)).toEqual(plan.after.findings.map(({ id }) => id));
        expect(planCorrections(again).edits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("have edits that state what the cells hold, one a cell", () => {
    fc.assert(
      fc.property(faultyArbitrary, ({ grid, formulas }) => {
        const { edits } = planCorrections(validate([grid], { formulas }));
        const places = edits.map(({ cell }) => `${cell.row}:${cell.column}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { cell, before } of edits) {
          const { value, formula } = grid.cell(cell.row, cell.column);
          const held = before.kind === "formula" ? formula : before.kind === "text" ? value : undefined;
          if (before.kind === "formula") expect(before.formula).toBe(held);
          if (before.kind === "text") expect(before.text).toBe(held);
          if (before.kind === "value") expect(before.value).toBe(value);
          if (before.kind === "blank") expect(value).toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gain no finding by being corrected", () => {
    fc.assert(
      fc.property(faultyArbitrary, ({ grid, formulas }) => {
        const report = validate([grid], { formulas });
        const { after } = planCorrections(report);
        const count = (severity: string, findings: typeof after.findings) =>
          findings.filter((finding) => finding.severity === severity).length;
        expect(count("error", after.findings)).toBeLessThanOrEqual(count("error", report.findings));
      }),
      { numRuns: 150 },
    );
  });
});
