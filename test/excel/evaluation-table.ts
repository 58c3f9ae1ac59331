import type { CellLiteral, SheetLiteral } from "../../src/workbench/host";

/** Blank cells that a merge covers. */
const COVERED = null;

/**
 * A 项目支出绩效自评表 as a clerk might hand it in: the execution score is 9.5 where 9.9 is due, points of
 * one indicator are stored as text, so that the total of points by SUM misses them, and an indicator lost
 * points without a reason.
 */
export const FAULTY_TABLE: SheetLiteral = {
  name: "自评表",
  rows: [
    ["项目支出绩效自评表"],
    ["项目名称", "道路养护", COVERED, COVERED, COVERED, "项目金额", amount(1_000_000)],
    ["主管部门", "交通局", COVERED, COVERED, COVERED, "实施单位", "养护中心"],
    ["项目资金（元）", COVERED, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [COVERED, "年度资金总额", ...funds(1_000_000, 1_000_000, 990_000), 10, rate(0.99), 9.5],
    [COVERED, "其中：当年财政拨款", ...funds(1_000_000, 1_000_000, 990_000), "—", rate(0.99), "—"],
    [COVERED, "上年结转资金", ...funds(0, 0, 0), "—", rate(0), "—"],
    [COVERED, "其他资金", ...funds(0, 0, 0), "—", rate(0), "—"],
    ["年度总体目标", "预期目标", COVERED, COVERED, COVERED, "实际完成情况"],
    [COVERED, "完成全年养护", COVERED, COVERED, COVERED, "已完成全年养护"],
    [
      "年度绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [COVERED, "产出指标", "数量指标", "养护里程", text("≥100公里"), text("120公里"), 30, 30],
    [COVERED, COVERED, "质量指标", "验收合格率", text("≥95%"), text("98%"), text("20"), 20],
    [COVERED, "效益指标", "社会效益指标", "通行条件", text("改善"), text("改善"), 30, 28],
    [COVERED, "满意度指标", "满意度指标", "群众满意度", text("≥90%"), text("95%"), 10, 10],
    [
      "总分",
      COVERED,
      COVERED,
      COVERED,
      COVERED,
      COVERED,
      { value: 80, formula: "=SUM(F5,G12:G15)" },
      { value: 97.5, formula: "=SUM(H5,H12:H15)" },
      "—",
    ],
  ],
  merges: [
    "A1:I1",
    "B2:E2",
    "G2:I2",
    "B3:E3",
    "G3:I3",
    "A4:B4",
    "B9:E9",
    "F9:I9",
    "B10:E10",
    "F10:I10",
    "A11:A15",
    "B12:B13",
    "A16:F16",
  ],
  conditionalFormats: [{ areas: ["H12:H15"], formulas: ["=H12<G12"], style: { fill: "#C6EFCE" } }],
};

function text(value: string): CellLiteral {
  return { value, format: "@" };
}

function amount(value: number): CellLiteral {
  return { value, format: "#,##0.00" };
}

function rate(value: number): CellLiteral {
  return { value, format: "0.00" };
}

function funds(initial: number, adjusted: number, executed: number): CellLiteral[] {
  return [amount(initial), amount(adjusted), amount(executed)];
}
