import { validate } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { complaintsOf } from "./complaints";

/** A table that others than the unit score, with neither head nor funds. */
function tableWith({ title = "绩效评价评分表", criteria = "评分标准", score = 28 } = {}) {
  const rows: CellInput[][] = [
    [title],
    ["一级指标", "二级指标", "三级指标", "分值", criteria, "得分"],
    ["决策", "项目立项", "立项程序规范性", 30, "程序规范得满分", 30],
    ["过程", "资金管理", "资金使用合规性", 30, "每处不合规扣2分", score],
    ["产出", "产出数量", "实际完成率", 40, "完成率×40", 40],
    ["合计", null, null, 100, null, 98],
  ];
  return gridOf(rows, { merges: ["A1:F1"] });
}

describe("a table scored by criteria without head and funds", () => {
  it.each(["绩效评价评分表", "2022年度专项资金绩效评价评分表", "绩效评价表", "绩效评分表"])(
    "is found by its title: %s",
    (title) => {
      const grid = tableWith({ title });
      expect(complaintsOf(grid)).toEqual([]);
      const [table] = validate([grid]).tables;
      expect([table?.points.stated, table?.score.computed].map(String)).toEqual(["100", "98"]);
    },
  );

  it.each(["评分标准", "评价标准", "评分细则", "评分依据", "计分标准", "评价要点", "指标解释"])(
    "needs no target and actual value beside %s",
    (criteria) => {
      expect(complaintsOf(tableWith({ criteria }))).toEqual([]);
    },
  );

  it("is added up", () => {
    expect(complaintsOf(tableWith({ score: 29 }))).toEqual(["score-total-mismatch F6"]);
    expect(complaintsOf(tableWith({ score: 31 }))).toEqual([
      "score-exceeds-points F4",
      "score-total-mismatch F6",
    ]);
  });

  it("has its points beside the weights that they were made from", () => {
    const rows: CellInput[][] = [
      ["绩效评价评分表"],
      ["一级指标", "二级指标", "三级指标", "权重", "标准分", "评分标准", "得分"],
      ["决策", "项目立项", "立项程序规范性", 0.3, 30, "程序规范得满分", 30],
      ["过程", "资金管理", "资金使用合规性", 0.3, 30, "每处不合规扣2分", 28],
      ["产出", "产出数量", "实际完成率", 0.4, 40, "完成率×40", 40],
      ["合计", null, null, 1, 100, null, 98],
    ];
    expect(complaintsOf(gridOf(rows, { merges: ["A1:G1"] }))).toEqual([]);
  });
});
