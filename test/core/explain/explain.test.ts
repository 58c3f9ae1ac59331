import {
  decimalText,
  DEFAULT_PROFILE,
  explain,
  formatCell,
  validate,
  type CellRef,
  type Decimal,
  type Explanation,
  type Grid,
  type Profile,
} from "../../../src/core";
import { evaluationTable, type TableOptions } from "../../evaluation-table-grid";
import { gridOf } from "../../grid-of";
import { DEPARTMENT_FORMS } from "../layouts/department-forms";
import { gridOfForm } from "../layouts/form";
import { PROJECT_FORMS } from "../layouts/project-forms";

/** Figures as plain text, so that a test can be read beside a calculator. */
const text = (figure: Decimal | null | undefined) => (figure ? decimalText(figure) : null);
const place = (ref: CellRef | null | undefined) => (ref ? formatCell(ref) : null);

function explained(grid: Grid, profile: Profile = DEFAULT_PROFILE): Explanation {
  const [table] = validate([grid], { profile }).tables;
  return explain(table!, profile);
}

function explainedTable(options: TableOptions = {}, profile?: Profile) {
  const table = evaluationTable(options);
  return { explanation: explained(table.grid, profile), at: (place: string) => table.at(place) };
}

function subtotals({ subtotals }: Explanation) {
  return subtotals.map(({ part, indicators, points, score }) => [
    part,
    indicators,
    text(points),
    text(score),
  ]);
}

function scorings({ execution }: Explanation) {
  return execution?.scorings.map(({ order, rate, score, followed }) => [
    order,
    text(rate),
    text(score),
    followed,
  ]);
}

function undecided({ undecided }: Explanation) {
  return undecided.map(({ figure, cause, ref }) => [figure, cause, place(ref)]);
}

/** 1,034,400 of 1,200,000: 0.862 exactly, 0.86 to two decimals. */
const EXECUTED_862 = { "whole.executed": 1_034_400, "source1.executed": 934_400 };

describe("the whole sum of a table", () => {
  it("tells the execution, every indicator, the parts and the total, each with its cell", () => {
    const { explanation, at } = explainedTable();
    const { execution, indicators, points, score } = explanation;
    expect(execution).toMatchObject({
      adjusted: { text: "1200000" },
      executed: { text: "1188000" },
      rate: { agrees: true },
      score: { agrees: true },
    });
    expect([execution?.ratio, execution?.rate.computed, execution?.points].map(text)).toEqual([
      "0.99",
      "0.99",
      "10",
    ]);
    expect(text(execution?.score.computed)).toBe("9.9");
    expect(place(execution?.score.stated?.ref)).toBe(at("whole.score"));

    expect(indicators.map(({ name, part }) => [name, part])).toContainEqual(["企业新增订单", "outcome"]);
    const fifth = indicators[4]!;
    expect([text(fifth.points?.value), text(fifth.score?.value)]).toEqual(["30", "28"]);
    expect([place(fifth.points?.ref), place(fifth.score?.ref)]).toEqual([at("5.points"), at("5.score")]);

    expect(subtotals(explanation)).toEqual([
      ["output", 4, "50", "50"],
      ["outcome", 1, "30", "28"],
      ["satisfaction", 1, "10", "10"],
    ]);
    expect([text(points.computed), text(points.difference), points.agrees]).toEqual(["100", "0", true]);
    // 9.9 + 15 + 15 + 10 + 10 + 28 + 10
    expect([text(score.computed), text(score.stated?.value), score.agrees]).toEqual(["97.9", "97.9", true]);
    expect(score.addends).toHaveLength(7);
    expect(explanation.undecided).toEqual([]);
  });

  it("puts a stated total beside the computed one", () => {
    const { explanation, at } = explainedTable({ alter: { "total.score": 96.9 } });
    const { score } = explanation;
    expect([text(score.stated?.value), text(score.computed), text(score.difference)]).toEqual([
      "96.9",
      "97.9",
      "-1",
    ]);
    expect([score.agrees, place(score.stated?.ref)]).toEqual([false, at("total.score")]);
  });

  it("counts merged points and scores once, with the indicator that carries them", () => {
    const { explanation } = explainedTable({
      alter: { "1.points": 30, "2.points": null, "1.score": 30, "2.score": null },
      merge: ["1.points:2.points", "1.score:2.score"],
    });
    const [first, second] = explanation.indicators;
    expect(text(first?.points?.value)).toBe("30");
    expect(second).toMatchObject({
      points: null,
      score: null,
      countedAbove: { points: true, score: true },
    });
    expect(subtotals(explanation)[0]).toEqual(["output", 4, "50", "50"]);
    expect(text(explanation.score.computed)).toBe("97.9");
  });

  it("takes nothing for an indicator that does not apply, and says so in no list", () => {
    const { explanation } = explainedTable({
      alter: {
        "2.name": "无",
        "2.points": "—",
        "2.score": "—",
        "1.points": 30,
        "1.score": 30,
      },
    });
    expect(text(explanation.indicators[1]?.points?.value)).toBe("0");
    expect(text(explanation.score.computed)).toBe("97.9");
    expect(explanation.undecided).toEqual([]);
  });

  it("shows 成本指标 as a part of its own where it is a first level", () => {
    const { explanation } = explainedTable({
      layout: "plain",
      alter: { "4.level1": "成本指标", "4.level2": "经济成本指标" },
    });
    expect(subtotals(explanation).map(([part]) => part)).toEqual([
      "output",
      "cost",
      "outcome",
      "satisfaction",
    ]);
    expect(subtotals(explanation)[1]).toEqual(["cost", 1, "10", "10"]);
  });
});

describe("the order of rounding", () => {
  it("is told by the score: rate first", () => {
    const { explanation } = explainedTable({
      alter: { ...EXECUTED_862, "whole.rate": 0.86, "whole.score": 8.6 },
    });
    expect(scorings(explanation)).toEqual([
      ["rate-then-score", "0.86", "8.6", true],
      ["score-only", "0.862", "8.62", false],
    ]);
  });

  it("is told by the score: the score alone", () => {
    const { explanation } = explainedTable({
      alter: { ...EXECUTED_862, "whole.rate": 0.86, "whole.score": 8.62 },
    });
    expect(scorings(explanation)).toEqual([
      ["rate-then-score", "0.86", "8.6", false],
      ["score-only", "0.862", "8.62", true],
    ]);
  });

  it("may be a rate stated to other decimals, not rounded again", () => {
    // 1,034,444 ÷ 1,200,000 = 0.86203666…; stated to three decimals 0.862, of 7 points 6.034.
    const { explanation } = explainedTable({
      alter: { "whole.executed": 1_034_444, "whole.rate": 0.862, "whole.points": 7, "whole.score": 6.034 },
    });
    expect(scorings(explanation)).toContainEqual(["stated-rate", "0.862", "6.034", true]);
    expect(scorings(explanation)).toContainEqual(["rate-then-score", "0.86", "6.02", false]);
  });

  it("is every one that leads to the score, and none where the score is wrong", () => {
    expect(scorings(explainedTable().explanation)).toEqual([["rate-then-score", "0.99", "9.9", true]]);
    const { explanation } = explainedTable({ alter: { "whole.score": 9.5 } });
    expect(scorings(explanation)).toEqual([["rate-then-score", "0.99", "9.9", false]]);
    expect(explanation.execution?.score.agrees).toBe(false);
  });

  it("computes as the profile says: four decimals, or the score alone", () => {
    // 1,034,444 ÷ 1,200,000 = 0.86203666…
    const alter = { "whole.executed": 1_034_444, "whole.rate": 0.862, "whole.score": 8.62 };
    const fourDecimals: Profile = { ...DEFAULT_PROFILE, rateDecimals: 4 };
    const ofFour = explainedTable({ alter }, fourDecimals).explanation.execution;
    expect([text(ofFour?.rate.computed), text(ofFour?.score.computed)]).toEqual(["0.862", "8.62"]);
    const scoreOnly: Profile = { ...DEFAULT_PROFILE, roundingOrder: "score-only" };
    const ofScore = explainedTable({ alter }, scoreOnly).explanation.execution;
    expect([text(ofScore?.rate.computed), text(ofScore?.score.computed)]).toEqual(["0.86", "8.62"]);
  });

  it("never leads above the points", () => {
    const { explanation } = explainedTable({ alter: { "whole.executed": 1_300_000, "whole.rate": 1.08 } });
    expect(text(explanation.execution?.score.computed)).toBe("10");
  });
});

describe("what cannot be decided", () => {
  it("names each cell that is in the way of a sum", () => {
    const { explanation, at } = explainedTable({
      alter: { "1.score": null, "2.score": "满分", "3.score": "—" },
    });
    expect(explanation.score).toMatchObject({ computed: null, difference: null, agrees: null });
    expect(undecided(explanation)).toEqual([
      ["score", "blank", at("1.score")],
      ["score", "unreadable", at("2.score")],
      ["score", "inapplicable", at("3.score")],
    ]);
    expect(subtotals(explanation)).toEqual([
      ["output", 4, "50", null],
      ["outcome", 1, "30", "28"],
      ["satisfaction", 1, "10", "10"],
    ]);
  });

  it("says why there is no rate and no execution score", () => {
    const { explanation, at } = explainedTable({ alter: { "whole.executed": "待定", "whole.points": null } });
    expect(explanation.execution).toMatchObject({ ratio: null, scorings: [], score: { agrees: null } });
    expect(undecided(explanation)).toEqual([
      ["rate", "unreadable", at("whole.executed")],
      ["execution-score", "blank", at("whole.points")],
      ["points", "blank", at("whole.points")],
    ]);
  });

  it("says that the levels do not tell the part", () => {
    const { explanation, at } = explainedTable({ alter: { "1.level1": "其他" } });
    expect(undecided(explanation)).toContainEqual(["subtotal", "unknown-part", at("1.level1")]);
    expect(subtotals(explanation)[0]?.[0]).toBeNull();
  });

  it("misses no funds in a form that has none", () => {
    const county = DEPARTMENT_FORMS.find(({ name }) => name.includes("county"))!;
    const explanation = explained(gridOfForm(county));
    expect(explanation.execution).toBeNull();
    expect(explanation.score.agrees).toBe(true);
    expect(undecided(explanation).map(([, cause]) => cause)).not.toContain("no-funds");
  });

  it("takes the execution's points from a label", () => {
    const hubei = PROJECT_FORMS.find(({ name }) => name.includes("Hubei"))!;
    const { execution, score } = explained(gridOfForm(hubei));
    expect([text(execution?.points), execution?.pointsFigure, execution?.score.agrees]).toEqual([
      "20",
      null,
      true,
    ]);
    expect(text(score.computed)).toBe("96");
  });

  it("names a column that the form lacks once", () => {
    const explanation = explained(
      gridOf([
        ["项目支出绩效自评表"],
        ["项目名称", "科普活动"],
        ["预算执行情况", null, "预算数（A）", "执行数（B）", "执行率（B/A）", "得分"],
        [null, "年度资金总额", 60, 57, "95%", 19],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "目标值", "实际完成值", "得分"],
        [null, "产出指标", "数量指标", "活动场次", "≥10场", "12场", 40],
        [null, "效益指标", "社会效益指标", "参与人数", "≥5000人", "4500人", 36],
        ["总分", null, null, null, null, null, 95],
      ]),
    );
    expect(text(explanation.score.computed)).toBe("95");
    expect(explanation.points.computed).toBeNull();
    expect(undecided(explanation).filter(([figure]) => figure === "points")).toEqual([
      ["points", "no-column", null],
    ]);
  });
});
