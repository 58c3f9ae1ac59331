import type { CellInput } from "../../grid-of";

/** A short table in the form of Shenzhen 2020: title, head, funds, goals, three indicators and the total. */
export const STANDARD_ROWS: readonly (readonly CellInput[])[] = [
  ["项目支出绩效自评表"],
  ["项目名称", "广交会专项", null, null, null, "项目金额", 5200000],
  ["主管部门", "市商务局", null, null, null, "实施单位", "市商务局"],
  ["项目资金 (元)", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 5200000, 5200000, 5148000, 10, 0.99, 9.9],
  [null, "其中：当年财政拨款", 5200000, 5200000, 5148000, "—", 0.99, "—"],
  [null, "上年结转资金", 0, "-", "-", "—", 0, "—"],
  [null, "其他资金", 0, 0, 0, "—", 0, "—"],
  ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
  [null, "组织企业参加两届展会", null, null, null, "已组织两届"],
  [
    "年度绩效指 标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  [null, "产出指标", "数量指标", "组织服务次数", "=2次", "2次", 40, 40],
  [null, null, null, "参展展位数", "≥5000个", "4100个", 25, 20, "受疫情影响，展位减少"],
  [null, "效益指标", "满意度指标", "企业有效投诉次数", "<3次", "0次", 25, 25],
  ["总分", null, null, null, null, null, 100, 94.9, "—"],
];

export const STANDARD_MERGES: readonly string[] = [
  "A1:I1",
  "B2:E2",
  "G2:I2",
  "B3:E3",
  "G3:I3",
  "A4:A8",
  "A9:A10",
  "B9:E9",
  "F9:I9",
  "B10:E10",
  "F10:I10",
  "A11:A14",
  "B12:B13",
  "C12:C13",
  "A15:F15",
];
