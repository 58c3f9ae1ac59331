import { planCorrections, rebuildTable, recognise, validate, type FormulaStyle } from "../../../src/core";
import { gridOfModel } from "../../sheet-model-grid";
import { withEdits } from "../../with-edits";
import { complaintsOf } from "./complaints";
import { gridOfForm, type Alterations } from "./form";
import { PROJECT_FORMS } from "./project-forms";

const SICHUAN = PROJECT_FORMS.find(({ name }) => name.startsWith("L4"))!;

/** The form with this over its total row up to the points, which have their cell, and no score beside it. */
function gridWith(label: Alterations[string], more: Alterations = {}) {
  return gridOfForm(SICHUAN, { A16: label, J16: null, ...more });
}

/** The same over the whole row. */
function gridWithout(label: string) {
  const merges = SICHUAN.merges!.map((area) => (area === "A16:H16" ? "A16:K16" : area));
  return gridOfForm({ ...SICHUAN, merges }, { A16: label, I16: null, J16: null });
}

function written(grid: ReturnType<typeof gridWith>, formulas: FormulaStyle = "kept") {
  const { edits } = planCorrections(validate([grid], { formulas }));
  const corrected = withEdits([grid], edits);
  expect(planCorrections(validate(corrected, { formulas })).edits).toEqual([]);
  return edits.map(({ after }) => after);
}

describe("a score in the cell of its label", () => {
  it.each([
    "总分：98.9分",
    "总分:98.9",
    "合计得分 98.9",
    "总 分：98.90 分",
    "总分\n98.9",
    "总分（满分100分）：98.9分",
    " 自评总分98.9分 ",
    "总分：９８．９分",
    "自评总分：98.9（满分100分）",
    "合计：98.9分",
    "总计98.90 分",
  ])("is the score of the total: %j", (label) => {
    for (const grid of [gridWith(label), gridWithout(label)]) {
      expect(complaintsOf(grid)).toEqual([]);
      expect(validate([grid]).tables[0]?.score.stated?.toFixed()).toBe("98.9");
      expect(recognise(grid)[0]?.unplaced).toEqual([]);
    }
  });

  it.each([
    ["总分：97.4分", "总分：98.9分"],
    ["合计得分 100", "合计得分 98.9"],
    [" 总 分:\n97.40 分 ", " 总 分:\n98.9 分 "],
    ["总分（满分100分）：100分", "总分（满分100分）：98.9分"],
    ["总分：９７．４分", "总分：98.9分"],
    ["总分：97.4分（满分100分）", "总分：98.9分（满分100分）"],
    ["合计：97.4分", "合计：98.9分"],
    ["总分：    分", "总分：98.9分"],
    ["总分：____分", "总分：98.9分"],
  ])("is corrected with its label left as it is: %j", (label, text) => {
    for (const grid of [gridWith(label), gridWithout(label)]) {
      expect(complaintsOf(grid)).toEqual(["score-total-mismatch A16"]);
      expect(written(grid)).toEqual([{ kind: "text", text }]);
      expect(written(grid, "always")).toEqual([{ kind: "text", text }]);
    }
  });

  it("is left to its author where a formula joins it", () => {
    const grid = gridWith({ value: "总分：97.4分", formula: '="总分："&97.4&"分"' });
    expect(complaintsOf(grid)).toEqual(["score-total-mismatch A16"]);
    expect(written(grid)).toEqual([]);
  });

  it("is what a grade goes by", () => {
    const grade = { A19: "评价等级", B19: "良" };
    expect(written(gridWith("总分：98.9分", grade), "always")).toEqual([{ kind: "text", text: "优" }]);
  });

  it.each(["总分100分", "总分（100分）", "总分", "总分：100分", "合计：100分"])(
    "is none that a form prints: %s",
    (label) => {
      expect(complaintsOf(gridWith(label))).toEqual(["score-total-mismatch J16"]);
      expect(complaintsOf(gridOfForm(SICHUAN, { A16: label }))).toEqual([]);
    },
  );

  it.each(["总分：100分", "总分 100"])("gives way to one in the score's own cell: %s", (label) => {
    expect(complaintsOf(gridOfForm(SICHUAN, { A16: label }))).toEqual([]);
    expect(complaintsOf(gridOfForm(SICHUAN, { A16: label, J16: 97 }))).toEqual(["score-total-mismatch J16"]);
  });

  it("is none of 合计 without a unit, which may be an amount", () => {
    expect(recognise(gridWith("合计：98.9"))[0]?.total).toBeNull();
    expect(recognise(gridWith("合计：98.9万元"))[0]?.total).toBeNull();
  });

  it("is none of 合计 over a part of the indicators", () => {
    const grid = gridOfForm(SICHUAN, { B14: "合计：60分", C14: null, D14: null, E14: null });
    expect(recognise(grid)[0]?.total?.row).toBe(15);
  });

  it("is no part of an indicator that is measured by it", () => {
    const grid = gridOfForm(SICHUAN, { D14: "综合得分", F14: "≥90分", H14: "综合得分95分" });
    expect(complaintsOf(grid)).toEqual([]);
    expect(recognise(grid)[0]?.indicators).toHaveLength(4);
  });

  it("has a cell of its own in a table that is written anew", () => {
    const [table] = recognise(gridWith("总分：98.9分"));
    const rebuilt = gridOfModel(
      rebuildTable(table!, { name: "重排", leftoverHeading: "", moreLeftovers: String }),
    );
    expect(complaintsOf(rebuilt)).toEqual([]);
    const total = recognise(rebuilt)[0]?.total;
    expect([total?.label.text, total?.score?.cell.value]).toEqual(["总分", 98.9]);
  });
});

describe("a grade in the cell of its label", () => {
  it.each([
    ["评价等级：良", "评价等级：优"],
    [" 评价等级: 良好 ", " 评价等级: 优秀 "],
  ])("is corrected with its label left as it is: %j", (label, text) => {
    for (const style of ["kept", "always"] as const)
      expect(written(gridOfForm(SICHUAN, { A19: label, B19: null }), style)).toEqual([
        { kind: "text", text },
      ]);
  });
});
