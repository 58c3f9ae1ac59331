import fc from "fast-check";
import { planCorrections, validate, type Grid } from "../../../src/core";
import type { CellInput } from "../../grid-of";
import { withEdits } from "../../with-edits";
import { layOut, layoutArbitrary, type LaidOut, type Layout } from "./layout";
import { modelArbitrary, type Model } from "./model";

function errorsOf(grid: Grid): string[] {
  const { findings } = validate([grid]);
  return findings.filter(({ severity }) => severity === "error").map(({ id }) => id);
}

/** One figure of a table, and how far it is moved. */
interface Alteration {
  /** Which of the figures: counted on from the first again after the last. */
  readonly figure: number;
  readonly step: number;
}

const alterationArbitrary: fc.Arbitrary<Alteration> = fc.record({
  figure: fc.nat(200),
  step: fc.integer({ min: -500, max: 500 }).filter((step) => step !== 0),
});

/**
 * The figures that follow from others, or others from them. Of a source with parts (其中) the whole counts what
 * adds up, the source or its parts, so that one of them alone shows nothing; 项目金额 has a warning, no error.
 */
function boundFigures({ figures }: LaidOut, { sources }: Model): readonly string[] {
  const isSplit = sources.some(({ isPart }) => isPart);
  return figures.filter((place) => {
    const source = /^source(\d+)\.(\w+)/.exec(place);
    if (place === "amount" || !source) return place !== "amount";
    return source[2] === "rate" || !(isSplit && Number(source[1]) < 3);
  });
}

/** The figure moved by steps of its kind, in whatever way it is written. */
function moved(input: CellInput, place: string, step: number): CellInput {
  if (typeof input === "string") return `${round(Number.parseFloat(input) + 20 + Math.abs(step))}%`;
  if (typeof input === "object" && input !== null && "value" in input)
    return { ...input, value: round(Number(input.value) + 0.2 + Math.abs(step) / 100) };
  const value = Number(input);
  if (place.endsWith(".rate")) return round(value + (value > 1 ? 20 : 0.2) + Math.abs(step) / 100);
  if (/initial|adjusted|executed/.test(place)) return round(value + (step > 0 ? step : step - 1) * 10);
  return round(value + step / 50);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

describe("a table of any consistent figures, in any layout", () => {
  it("has no error, and nothing to correct but figures kept as text", () => {
    fc.assert(
      fc.property(modelArbitrary, layoutArbitrary, (model, layout) => {
        const { grid } = layOut(model, layout);
        const report = validate([grid]);
        expect(report.tables).toHaveLength(1);
        expect(errorsOf(grid)).toEqual([]);
        const fixed = report.findings.filter(({ fix }) => fix?.safety === "safe").map(({ rule }) => rule);
        expect(fixed.filter((rule) => rule !== "number-stored-as-text")).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("has an error as soon as one figure is another", () => {
    fc.assert(
      fc.property(modelArbitrary, layoutArbitrary, alterationArbitrary, (model, layout, alteration) => {
        const { grid, alters } = altered(model, layout, alteration);
        if (errorsOf(grid).length === 0) throw new Error(`no error for ${alters}`);
      }),
      { numRuns: 500 },
    );
  });

  it("has an error as soon as a figure that others follow from is missing or is none", () => {
    fc.assert(
      fc.property(
        modelArbitrary,
        layoutArbitrary,
        fc.nat(200),
        fc.constantFrom<CellInput>(null, "待定"),
        (model, layout, figure, input) => {
          const table = layOut(model, layout);
          const needed = table.figures.filter((place) => /^(?:whole\.(?:rate|score)|total|\d)/.test(place));
          const place = needed[figure % needed.length]!;
          if (errorsOf(table.altered(place, input)).length === 0) throw new Error(`no error for ${place}`);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function altered(model: Model, layout: Layout, { figure, step }: Alteration) {
  const table = layOut(model, layout);
  const places = boundFigures(table, model);
  const place = places[figure % places.length]!;
  const before = table.valueAt(place);
  const input = moved(before, place, step);
  const alters = `${place} at ${table.at(place)}: ${JSON.stringify(before)} → ${JSON.stringify(input)}`;
  return { grid: table.altered(place, input), alters };
}

describe("a plan for a table with one altered figure", () => {
  it("leaves no safe fix, and changes nothing the second time", () => {
    fc.assert(
      fc.property(
        modelArbitrary,
        layoutArbitrary,
        alterationArbitrary,
        fc.constantFrom("kept" as const, "always" as const),
        (model, layout, alteration, formulas) => {
          const { grid } = altered(model, layout, alteration);
          const plan = planCorrections(validate([grid], { formulas }));
          expect(plan.after.findings.filter(({ fix }) => fix?.safety === "safe")).toEqual([]);
          const again = validate(withEdits([grid], plan.edits), { formulas });
          expect(again.findings.map(({ id }) => id)).toEqual(plan.after.findings.map(({ id }) => id));
          expect(planCorrections(again).edits).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
