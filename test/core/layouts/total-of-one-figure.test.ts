import { planCorrections, recognise, validate } from "../../../src/core";
import { complaintsOf } from "./complaints";
import { gridOfForm, type Alterations } from "./form";
import { PROJECT_FORMS } from "./project-forms";

const SICHUAN = PROJECT_FORMS.find(({ name }) => name.startsWith("L4"))!;

/** The form with another total row in place of its own; its score of 98.9 follows. */
function gridWith(alterations: Alterations, merges: readonly string[]) {
  const others = SICHUAN.merges!.filter((area) => !/^[A-Z]16:/.test(area));
  return gridOfForm({ ...SICHUAN, merges: [...others, ...merges] }, { I16: null, J16: null, ...alterations });
}

const FORMS: readonly (readonly [string, (score: number) => ReturnType<typeof gridWith>, string])[] = [
  [
    "over the columns of points and score",
    (score) => gridWith({ I16: score }, ["A16:H16", "I16:J16"]),
    "I16",
  ],
  ["right behind its label", (score) => gridWith({ B16: score }, ["B16:H16"]), "B16"],
  [
    "before the grade, which stands under the points",
    (score) => gridWith({ B16: score, H16: "评价等级", I16: "优" }, ["B16:G16", "I16:J16"]),
    "B16",
  ],
];

describe.each(FORMS)("a total row with one figure %s", (_, gridOfScore, cell) => {
  it("states the score", () => {
    const grid = gridOfScore(98.9);
    expect(complaintsOf(grid)).toEqual([]);
    const total = recognise(grid)[0]?.total;
    expect([total?.points?.text, total?.score?.text]).toEqual([undefined, "98.9"]);
  });

  it("is corrected where it stands", () => {
    const grid = gridOfScore(97);
    expect(complaintsOf(grid)).toEqual([`score-total-mismatch ${cell}`]);
    expect(planCorrections(validate([grid])).edits.map(({ after }) => after)).toEqual([
      { kind: "value", value: 98.9 },
    ]);
  });
});
