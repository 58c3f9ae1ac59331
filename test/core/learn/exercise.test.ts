import * as fc from "fast-check";
import {
  exerciseTable,
  formatCell,
  PROFILES,
  readProfile,
  ruleNamed,
  validate,
  type Exercise,
  type Profile,
} from "../../../src/core";
import { gridOfModel } from "../../sheet-model-grid";

const NAME = "练习";

const exercise = (number: number, profile?: Profile, mistakes?: number) =>
  exerciseTable({ name: NAME, number, ...(profile && { profile }), ...(mistakes && { mistakes }) });

/** What a validation of the sheet finds, told as the key is. */
function foundIn({ sheet }: Exercise, profile?: Profile): string[] {
  const { findings } = validate([gridOfModel(sheet)], { ...(profile && { profile }) });
  return findings.map(({ rule, cell }) => `${cell ? formatCell(cell) : ""} ${rule}`);
}

const keyOf = ({ key }: Exercise) => key.map(({ rule, cell }) => `${formatCell(cell)} ${rule}`);

describe("an exercise", () => {
  it.each(PROFILES.map((profile) => [profile.name, profile] as const))(
    "holds by %s the mistakes of its key, all of them, and no other",
    (_, profile) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
          const made = exercise(number, profile);
          expect(foundIn(made, profile)).toEqual(keyOf(made));
          expect(made.key).toHaveLength(8);
          expect(new Set(made.key.map(({ rule }) => rule)).size).toBe(8);
        }),
        { numRuns: 12 },
      );
    },
  );

  it("is the same for the same number, and another for another", () => {
    expect(exercise(7)).toEqual(exercise(7));
    expect(keyOf(exercise(7))).not.toEqual(keyOf(exercise(8)));
  });

  it("plants as many mistakes as are asked for", () => {
    for (const mistakes of [1, 4, 12]) expect(exercise(3, undefined, mistakes).key).toHaveLength(mistakes);
  });

  it("comes to every rule that can be planted alone", () => {
    const rules = new Set(
      Array.from({ length: 50 }, (_, number) => exercise(number + 1)).flatMap(({ key }) =>
        key.map(({ rule }) => rule),
      ),
    );
    expect(rules.size).toBe(32);
    expect([...rules].filter((rule) => !ruleNamed(rule))).toEqual([]);
  });

  it("leaves out what a profile does not report", () => {
    const { profile } = readProfile(
      JSON.stringify({
        extends: "shenzhen-2020",
        severities: { "grade-mismatch": "off", "vague-reason": "off" },
      }),
    );
    for (let number = 1; number <= 20; number++) {
      const made = exercise(number, profile!);
      expect(made.key.filter(({ rule }) => /^(grade-mismatch|vague-reason)$/.test(rule))).toEqual([]);
      expect(foundIn(made, profile!)).toEqual(keyOf(made));
    }
  });

  it("has typed figures alone, as tables that come in have them", () => {
    expect(exercise(5).sheet.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
  });
});
