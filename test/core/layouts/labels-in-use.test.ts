import { gridOf, type CellInput } from "../../grid-of";
import { complaintsOf } from "./complaints";

/** The labels of an ordinary form, each of which forms write in many ways. */
const USUAL = {
  title: "项目支出绩效自评表",
  project: "项目名称",
  amount: "项目金额",
  department: "主管部门",
  unit: "实施单位",
  funds: "项目资金（元）",
  initial: "年初预算数",
  adjusted: "全年预算数",
  executed: "全年执行数",
  rate: "执行率",
  whole: "年度资金总额",
  source: "其中：当年财政拨款",
  level1: "一级指标",
  name: "三级指标",
  target: "年度指标值",
  actual: "实际完成值",
  points: "分值",
  score: "得分",
  reason: "偏差原因分析及改进措施",
  total: "总分",
};
type Labels = typeof USUAL;

function rowsWith(written: Partial<Labels>): CellInput[][] {
  const label = { ...USUAL, ...written };
  return [
    [label.title],
    [label.project, "单一窗口建设", null, null, null, label.amount, 100],
    [label.department, "市商务局", null, null, null, label.unit, "信息中心"],
    [label.funds, null, label.initial, label.adjusted, label.executed, "分值", label.rate, "得分"],
    [null, label.whole, 100, 100, 98, 10, 0.98, 9.8],
    [null, label.source, 100, 100, 98, "—", 0.98, "—"],
    ["年度总体目标", "预期目标", null, null, "实际完成情况"],
    [null, "建成并运行", null, null, "已建成并运行"],
    ["绩效指标", label.level1, "二级指标", ...[label.name, label.target, label.actual]],
    [null, "产出指标", "数量指标", "建设系统", "1套", "1套", 30, 30, null],
    [null, null, "质量指标", "验收合格率", "100%", "100%", 20, 20, null],
    [null, "效益指标", "社会效益指标", "通关效率", "有效提升", "有效提升", 30, 30, null],
    [null, "满意度指标", "服务对象满意度指标", "企业满意度", "≥90%", "95%", 10, 8, "样本少"],
    [label.total, null, null, null, null, null, 100, 97.8],
  ].map((row, index) => (index === 8 ? [...row, label.points, label.score, label.reason] : row));
}

const WRITTEN: readonly (readonly [keyof Labels, string])[] = [
  ["title", "深圳市2024年项目支出绩效自评表"],
  ["title", "项目绩效目标自评表"],
  ["title", "预算项目绩效自评情况表"],
  ["project", "项 目 名 称"],
  ["project", "项目（政策）名称"],
  ["department", "主管部门（盖章）"],
  ["unit", "实施单位（盖章）"],
  ["funds", "预算资金（元）"],
  ["funds", "资金使用情况（元）"],
  ["initial", "年初预算数（A0）"],
  ["adjusted", "全年预算数（A）"],
  ["adjusted", "调整后预算"],
  ["executed", "全年执行数（B）"],
  ["executed", "实际支出"],
  ["rate", "执行率（B/A）"],
  ["rate", "支出进度"],
  ["whole", "项目资金合计"],
  ["source", "  其中：一般公共预算拨款"],
  ["level1", "一级\n指标"],
  ["level1", "1级指标"],
  ["name", "具体指标名称"],
  ["name", "三级指标及说明"],
  ["name", "绩效指标"],
  ["target", "年初目标值"],
  ["target", "计划完成值"],
  ["target", "年初设定值"],
  ["target", "年度目标"],
  ["target", "目标"],
  ["target", "绩效目标"],
  ["actual", "全年实际完成值"],
  ["actual", "完成情况"],
  ["actual", "执行结果"],
  ["actual", "完成指标"],
  ["actual", "实际"],
  ["points", "权重（分值）"],
  ["points", "应得分"],
  ["points", "赋分"],
  ["score", "单位自评得分"],
  ["score", "自我评分"],
  ["score", "自评"],
  ["reason", "未完成原因及整改措施"],
  ["reason", "存在问题及原因分析"],
  ["reason", "存在问题及改进措施"],
  ["reason", "原因说明"],
  ["reason", "扣分理由"],
  ["total", "合  计"],
  ["total", "自评得分合计"],
  ["total", "绩效自评总分"],
  ["total", "自评得分"],
  ["total", "最终得分"],
  ["total", "总分值/得分"],
  ["total", "合计100分"],
  ["total", "总评得分"],
];

describe("an ordinary table", () => {
  it.each(WRITTEN)("has nothing wrong where its %s is written “%s”", (label, text) => {
    expect(complaintsOf(gridOf(rowsWith({ [label]: text })))).toEqual([]);
  });

  it("may have its header in two rows, a word over two columns of them", () => {
    const rows = rowsWith({ target: "指标值" });
    const header = rows[8]!.map((cell, column) => (column === 5 ? null : cell));
    const second = [null, null, null, null, "年度指标值", "实际完成值"];
    const merges = ["E9:F9", ..."BCDGHI".split("").map((column) => `${column}9:${column}10`)];
    const split = [...rows.slice(0, 8), header, second, ...rows.slice(9)];
    expect(complaintsOf(gridOf(split, { merges }))).toEqual([]);
    expect(complaintsOf(gridOf(split))).toEqual([]);
  });

  it.each([
    ["指标完成情况", "评分"],
    ["指标值", "得分情况"],
    ["完成程度", "打分"],
  ])("may have words over all of its columns: %s, %s", (results, scores) => {
    const rows = rowsWith({});
    const words = ["绩效指标", "绩效指标", null, null, results, null, scores, null, rows[8]!.at(-1) ?? null];
    const own = [null, ...rows[8]!.slice(1, -1)];
    const split = [...rows.slice(0, 8), words, own, ...rows.slice(9)];
    expect(complaintsOf(gridOf(split, { merges: ["B9:D9", "E9:F9", "G9:H9", "I9:I10"] }))).toEqual([]);
    expect(complaintsOf(gridOf(split))).toEqual([]);
  });

  it("has no column of targets where no label says so", () => {
    expect(complaintsOf(gridOf(rowsWith({ target: "情况" })))).toContain("column-missing B9");
  });
});
