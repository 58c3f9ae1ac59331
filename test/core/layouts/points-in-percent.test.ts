import {
  planCorrections,
  rebuildTable,
  recognise,
  validate,
  type Edit,
  type FormulaStyle,
} from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { gridOfModel } from "../../sheet-model-grid";
import { withEdits } from "../../with-edits";
import { complaintsOf } from "./complaints";
import { gridOfForm, percent, type Alterations } from "./form";
import { PROJECT_FORMS } from "./project-forms";

const SICHUAN = PROJECT_FORMS.find(({ name }) => name.startsWith("L4"))!;

const WEIGHTS = { I12: percent(30), I13: percent(30), I14: percent(20), I15: percent(10) };
const TEXTS = { I12: "30%", I13: "30％", I14: "20%", I15: "10%" };
const SCORES = { J12: percent(30), J13: percent(30), J14: percent(20), J15: percent(9) };

/** Weights of the indicators, the execution and the whole in percent, the scores as points. */
const PERCENT: Alterations = { ...WEIGHTS, G7: percent(10), I16: percent(100) };

const gridWith = (alterations: Alterations) => gridOfForm(SICHUAN, alterations);

/** What the plan writes, by address. */
function corrections(alterations: Alterations, formulas: FormulaStyle = "kept") {
  const grid = gridWith(alterations);
  const { edits, after } = planCorrections(validate([grid], { formulas }), { include: "review" });
  const written = withEdits([grid], edits);
  expect(after.findings.filter(({ fix }) => fix)).toEqual([]);
  expect(planCorrections(validate(written, { formulas }), { include: "review" }).edits).toEqual([]);
  return edits.map(({ after: content, format }) => [writtenOf(content), format?.after]);
}

function writtenOf(content: Edit["after"]): CellInput {
  if (content.kind === "formula") return content.formula;
  return content.kind === "value" ? content.value : null;
}

describe("points in percent", () => {
  it.each<[string, Alterations]>([
    ["everywhere", PERCENT],
    ["but for the execution", { ...WEIGHTS, I16: percent(100) }],
    ["but for the execution and the total", WEIGHTS],
    ["with a sum that has no format", { ...WEIGHTS, G7: percent(10), I16: 1 }],
    ["in the total alone", { I16: percent(100) }],
    ["with the scores", { ...PERCENT, ...SCORES, H7: percent(9.9), J16: percent(98.9) }],
  ])("are the points that are meant: %s", (_, alterations) => {
    const grid = gridWith(alterations);
    expect(complaintsOf(grid)).toEqual([]);
    const [table] = recognise(grid);
    expect(
      table?.indicators.map(
        ({ points, score }) => `${points?.number?.toFixed()} ${score?.number?.toFixed()}`,
      ),
    ).toEqual(["30 30", "30 30", "20 20", "10 9"]);
    const { points, score } = validate([grid]).tables[0]!;
    expect([points.stated, points.computed, score.stated, score.computed].map(String)).toEqual([
      "100",
      "100",
      "98.9",
      "98.9",
    ]);
  });

  it("are read from text too, which SUM leaves out", () => {
    const alterations = { ...TEXTS, G7: "10%", I16: "100%" };
    const cells = ["G7", "I12", "I13", "I14", "I15", "I16"];
    expect(complaintsOf(gridWith(alterations))).toEqual(cells.map((cell) => `number-stored-as-text ${cell}`));
    expect(corrections(alterations)).toEqual([0.1, 0.3, 0.3, 0.2, 0.1, 1].map((value) => [value, "0%"]));
  });

  it.each<[string, Alterations, string[]]>([
    [
      "a sum other than 100",
      { ...PERCENT, I12: percent(25) },
      ["points-not-100 I16", "points-total-mismatch I16", "score-exceeds-points J12"],
    ],
    ["a total that is not the sum", { ...PERCENT, I16: percent(95) }, ["points-total-mismatch I16"]],
    ["a score above its points", { ...PERCENT, J15: 11, J16: 100.9 }, ["score-exceeds-points J15"]],
    [
      "a score in percent above its points",
      { ...PERCENT, ...SCORES, J15: percent(15), K15: null, H7: percent(9.9), J16: percent(104.9) },
      ["score-exceeds-points J15"],
    ],
    ["a deduction without a reason", { ...PERCENT, J14: 19, J16: 97.9 }, ["deduction-without-reason K14"]],
    ["a wrong score of the execution", { ...PERCENT, H7: 9, J16: 98 }, ["execution-score-mismatch H7"]],
    [
      "a negative weight",
      { ...PERCENT, I15: percent(-10), I14: percent(40), J14: 40, J15: -10, K15: null, J16: 99.9 },
      ["points-negative I15", "score-negative J15"],
    ],
  ])("are checked as points: %s", (_, alterations, complaints) => {
    expect(complaintsOf(gridWith(alterations))).toEqual(complaints);
  });

  it.each<[string, Alterations, string]>([
    ["a total of points", { ...PERCENT, I16: percent(95) }, "100%"],
    ["a total of points as text", { ...PERCENT, I16: "95%" }, "100%"],
    ["a total of scores", { ...PERCENT, ...SCORES, H7: percent(9.9), J16: percent(90) }, "98.9%"],
    ["the score of the execution", { ...PERCENT, ...SCORES, H7: percent(9), J16: percent(98) }, "9.9%"],
    ["a score", { ...PERCENT, ...SCORES, J15: percent(15), H7: percent(9.9), J16: percent(104.9) }, "10%"],
    ["a score in points", { ...PERCENT, J15: 11, J16: 100.9 }, "10"],
  ])("are expected in percent where the cell is: %s", (_, alterations, expected) => {
    const { findings } = validate([gridWith(alterations)]);
    const told = findings.filter(({ rule }) => /mismatch|exceeds/.test(rule));
    expect(told.map((finding) => finding.expected)).toEqual([expected]);
  });

  it.each<[string, Alterations, unknown[]]>([
    ["a share", { ...PERCENT, I16: percent(95) }, [[1, undefined]]],
    ["text", { ...PERCENT, I16: "95%" }, [[1, "0%"]]],
    ["a sum without a format", { ...PERCENT, I16: 0.95 }, [[1, "0%"]]],
    ["points among percentages", { ...PERCENT, I16: 95 }, [[100, undefined]]],
    ["the score of the execution", { ...PERCENT, H7: 9 }, [[9.9, undefined]]],
    [
      "a score in percent",
      { ...PERCENT, ...SCORES, H7: percent(9), J16: percent(98.9) },
      [[0.099, undefined]],
    ],
    [
      "a total of such scores",
      { ...PERCENT, ...SCORES, H7: percent(9.9), J16: percent(90) },
      [[0.989, undefined]],
    ],
    [
      "a score above its points",
      { ...PERCENT, J15: 11, J16: 100.9 },
      [
        [10, undefined],
        [99.9, undefined],
      ],
    ],
  ])("are written as their cell holds them: %s", (_, alterations, written) => {
    expect(corrections(alterations)).toEqual(written);
  });

  it.each<[string, Alterations, string]>([
    ["all shares", { ...PERCENT, I16: percent(95) }, "=SUM(G7,I12:I15)"],
    ["points of the execution", { ...PERCENT, G7: 10, I16: percent(95) }, "=(SUM(I12:I15)*100+SUM(G7))/100"],
    ["a total in points", { ...PERCENT, I16: 95 }, "=SUM(G7,I12:I15)*100"],
    ["the score of the execution", { ...PERCENT, H7: 9 }, "=ROUND(G7*100*F7,2)"],
    [
      "such a score in percent",
      { ...PERCENT, ...SCORES, H7: percent(9), J16: percent(98.9) },
      "=(ROUND(G7*100*F7,2))/100",
    ],
    ["a score above its points", { ...PERCENT, J15: 11, J16: 99.9 }, "=I15*100"],
    [
      "a grade",
      { ...PERCENT, ...SCORES, H7: percent(9.9), J16: percent(98.9), A19: "评价等级", B19: "良" },
      '=IF(J16*100>=90,"优",IF(J16*100>=80,"良",IF(J16*100>=60,"中","差")))',
    ],
  ])("are told apart in formulas: %s", (_, alterations, formula) => {
    expect(corrections(alterations, "always")).toEqual([[formula, undefined]]);
  });

  it("are percentages no more where the figures are points already", () => {
    const format = "0%";
    const points = { I12: 30, I13: 30, I14: 20, I15: 10 };
    const formatted = Object.fromEntries(
      Object.entries(points).map(([cell, value]) => [cell, { value, format }]),
    );
    expect(complaintsOf(gridWith(formatted))).toEqual([]);
  });

  it("leave scores alone that are shares of their own points", () => {
    const [table] = recognise(
      gridWith({ ...PERCENT, J12: percent(100), J13: percent(100), J14: percent(100), J15: percent(90) }),
    );
    expect(table?.indicators.map(({ score }) => score?.number?.toFixed())).toEqual(["1", "1", "1", "0.9"]);
  });

  it("may be those of a form without a funds block", () => {
    const grid = gridOf([
      ["部门整体支出绩效自评表"],
      ["部门名称", "县档案馆"],
      ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "权重", "得分", "扣分原因"],
      ["产出指标", "数量指标", "整理档案", "≥100卷", "120卷", percent(60), 60],
      ["效益指标", "社会效益指标", "查档人次", "≥50人次", "60人次", percent(30), 30],
      ["满意度指标", "服务对象满意度指标", "查档者满意度", "≥90%", "95%", percent(10), 10],
      ["总分", null, null, null, null, percent(100), 100],
    ]);
    expect(complaintsOf(grid)).toEqual([]);
  });

  it("are plain points in a table that is written anew", () => {
    const [table] = recognise(gridWith({ ...PERCENT, I13: "30%", I16: 1 }));
    const model = rebuildTable(table!, { name: "重排", leftoverHeading: "", moreLeftovers: String });
    const rebuilt = gridOfModel(model);
    expect(complaintsOf(rebuilt)).toEqual([]);
    const points = recognise(rebuilt)[0]!.indicators.map((indicator) => indicator.points?.cell.value);
    expect(points).toEqual([30, 30, 20, 10]);
  });
});
