import { remembering } from "../remembering";
import type { FundColumn, Goals, Head, IndicatorColumn } from "./evaluation-table";
import { normaliseLabel, splitInlineLabel } from "./label-text";

/**
 * The labels of the forms in use, as data: a form is read by these texts and never by position. Every text
 * is written as `normaliseLabel` leaves it. Where they come from: the layouts of national, provincial and
 * municipal forms since 2020.
 */

/** What a label can be; some texts are several things, which the row they stand in decides. */
export interface LabelRoles {
  readonly title?: true;
  readonly head?: HeadLabel;
  /** A column of the funds block, and the text that names the block itself. */
  readonly fund?: FundColumn | "reason";
  readonly fundTotal?: true;
  readonly fundSource?: true;
  readonly column?: IndicatorColumn;
  readonly goal?: keyof Goals;
  readonly block?: "funds" | "goals" | "indicators";
  /** `weak` labels also name totals of other blocks, `likely` ones columns and indicators as well. */
  readonly total?: "strong" | "weak" | "likely";
  readonly subtotal?: true;
  readonly grade?: true;
  /** What is said once for the whole table: causes, problems, measures. */
  readonly explanation?: true;
  /** A name of a first or second level (一级指标, 二级指标). */
  readonly level?: true;
  /** Heads a list of tasks or projects. */
  readonly list?: true;
  /** Known, and of no use to any rule: contacts, dates, codes. */
  readonly other?: true;
}

/** A label of the head; 部门名称 names the project of a form for a whole department, else the department. */
export type HeadLabel = Exclude<keyof Head, "title"> | "departmentName";

const HEAD: Readonly<Record<HeadLabel, string>> = {
  project: "项目名称 转移支付名称 专项名称 专项资金名称 政策名称 项目名 评价项目名称 自评项目名称",
  departmentName:
    "部门名称 单位名称 部门单位名称 预算部门名称 预算单位名称 省级预算部门名称 市级预算部门名称 县级预算部门名称",
  amount: "项目金额 项目总金额 项目预算金额",
  department:
    "主管部门 部门 部门单位 市级主管部门 省级主管部门 区级主管部门 县级主管部门 中央主管部门 地方主管部门 项目主管部门 " +
    "主管部门及代码 主管部门名称 主管单位 预算主管部门 一级预算单位 预算部门",
  unit:
    "实施单位 资金使用单位 项目实施单位 项目单位 实施单位名称 项目承担单位 用款单位 预算单位 具体实施单位 " +
    "实施单位及代码 项目实施主体 二级预算单位",
};

const FUND_COLUMNS: Readonly<Record<FundColumn | "reason", string>> = {
  initial:
    "年初预算数 年初预算 年初预算金额 年初批复预算数 年初安排数 年初预算数额 年初预算安排数 年初批复数 " +
    "年初部门预算数 年初部门预算 年初预算安排 年初批复预算 年初预算资金 预算批复数",
  adjusted:
    "全年预算数 调整后预算数 预算数 全年预算 调整后预算 全年预算金额 调整预算数 预算金额 年度预算数 全年调整预算数 " +
    "预算安排数 预算资金 调整后全年预算数 调整后预算金额 年度预算金额 年度预算 全年预算资金 预算数额 " +
    "年度调整预算数 最终预算数 调整后全年预算 年终预算数 调整后的预算数 调整后预算额",
  executed:
    "全年执行数 预算执行数 执行数 全年执行 全年执行金额 实际执行数 执行金额 全年支出数 实际支出数 支出数 年度执行数 " +
    "全年实际执行数 实际支出金额 实际支出 支出金额 全年累计执行数 累计执行数 执行数额 年度执行金额 预算执行金额 " +
    "全年实际支出数 全年实际支出 实际使用数 实际使用金额 资金支出数 全年累计支出数 全年支出 年末执行数 执行额 当年执行数 " +
    "本年支出数 决算数",
  rate:
    "执行率 预算执行率 b/a 全年执行率 资金执行率 预算执行率b/a 执行率b/a 执行比例 执行率% 预算执行率% " +
    "执行率=b/a 支出进度 支出率 资金支出率 执行进度 预算执行进度 预算完成率",
  points: "",
  score: "",
  reason: "未执行完原因 执行偏差原因 偏差原因分析及改进措施 未完成原因分析 原因 偏差原因",
};

const INDICATOR_COLUMNS: Readonly<Record<IndicatorColumn, string>> = {
  level1: "一级指标 1级指标 一级指标名称 指标类型 指标类别 一级",
  level2: "二级指标 2级指标 二级指标名称 二级",
  name: "三级指标 3级指标 三级指标名称 指标名称 指标内容 具体指标 评价指标 绩效指标名称 三级 三级指标内容 细化指标 四级指标",
  comparator: "指标性质 计算符号 比较符 符号 指标符号 运算符号 运算符 目标值符号 指标值符号",
  target:
    "年度指标值 年初目标值 目标值 指标值 预期指标值 年度目标值 全年目标值 计划指标值 预期目标值 绩效目标值 计划目标值 " +
    "年初指标值 年初设定指标值 年初设定目标值 年度预期指标值 目标指标值 年度绩效指标值 预期值 计划值 绩效指标值 年度指标目标值",
  measure: "度量单位 计量单位 单位 指标单位 计算单位",
  actual:
    "实际完成值 全年实际值 完成值 实际值 全年完成值 实际完成指标值 全年实际完成值 实际完成情况 完成情况 年度完成值 实际完成 " +
    "实际指标值 目标完成值 指标完成值 年度实际完成值 年度实际值 全年实际完成情况 完成指标值 指标完成情况 全年完成情况",
  points:
    "分值 权重 指标分值 标准分 分值权重 权重分值 指标权重 标准分值 满分 满分值 权重分 分数 权重/分值 分值/权重",
  score:
    "得分 自评得分 评价得分 自评分 实际得分 自评分值 指标得分 评分 自评分数 单位自评得分 单位自评分 部门自评得分 评定得分 " +
    "自评得分值 单位自评 执行率得分 预算执行得分",
  reason:
    "偏差原因分析及改进措施 未完成原因分析 未完成原因及改进措施 扣分原因 说明 偏差原因分析 偏差原因 原因分析 备注 " +
    "偏差原因及改进措施 未完成原因 未完成原因分析及改进措施 未完成原因和改进措施 偏差原因分析和改进措施 " +
    "偏差原因分析与改进措施 扣分说明 扣分原因说明 扣分原因及改进措施 自评说明 备注说明 未完成原因及拟采取的改进措施 " +
    "未完成原因分析与改进措施 偏差分析及改进措施 偏差情况说明 扣分原因分析 评分说明 得分说明 未达标原因分析及改进措施 " +
    "偏差大或目标未完成原因分析",
  criteria: "评分标准 评价标准 评分规则 评分细则 计分标准 评分依据 指标解释 指标说明 评分方法",
};

const GOALS: Readonly<Record<keyof Goals, string>> = {
  expected:
    "预期目标 年初设定目标 年初目标 年度预期目标 预期总目标 预期绩效目标 年度绩效目标 年度目标 年初设定绩效目标 " +
    "年初绩效目标 预期年度目标 设定目标 年初设定的绩效目标 项目年度目标 总体目标",
  achieved:
    "实际完成情况 年度总体目标完成情况 全年实际完成情况 目标实际完成情况 全年完成情况 完成情况 目标完成情况 " +
    "年度目标完成情况 年度绩效目标完成情况 全年目标实际完成情况 实际完成目标 总体目标完成情况 年度总体目标完成情况综述 " +
    "全年目标完成情况 实际完成 年度总体绩效目标完成情况 项目年度目标实际完成情况",
};

const BLOCKS: Readonly<Record<NonNullable<LabelRoles["block"]>, string>> = {
  funds:
    "项目资金 预算执行情况 资金情况 项目预算执行情况 年度预算执行情况 预算执行 项目资金情况 部门资金 部门预算执行情况 " +
    "资金投入情况 全年预算执行情况 整体支出规模 项目预算 部门预算 年度预算申请 项目预算资金 部门整体支出",
  goals:
    "年度总体目标 总体目标 年度总体绩效目标 总体绩效目标 绩效目标 年度总目标 总体目标完成情况 年度绩效目标完成情况 " +
    "项目年度目标完成情况",
  indicators: "绩效指标 年度绩效指标 指标 绩效指标完成情况 年度绩效指标完成情况",
};

const FUND_TOTALS =
  "年度资金总额 资金总额 总额 合计 总计 年度财政资金总额 全年资金总额 资金合计 项目资金总额 年度资金合计 年度资金总计 " +
  "部门整体支出总额 年度预算总额 预算总额 支出总额 年度资金 年度预算资金总额 项目总资金 资金总计 部门预算总额 部门支出总额";

const FUND_SOURCES =
  "其中 当年财政拨款 本年财政拨款 财政资金 财政拨款 上年结转资金 上年结转 其他资金 单位资金 地方资金 中央补助 " +
  "专项债券资金 专项债券 财政专户管理资金 中央财政资金 省级财政资金 市级财政资金 县级财政资金 自筹资金 结转资金 一般公共预算 " +
  "政府性基金 国有资本经营预算 社会保险基金 中央补助资金 省级资金 市级资金 区级资金 县级资金 省级补助 市级补助 其他 " +
  "一般公共预算资金 政府性基金预算 基本支出 项目支出 上年结转结余 非财政资金 债券资金 本级财政资金 上级资金 上级财政资金";

const TOTALS: Readonly<Record<NonNullable<LabelRoles["total"]>, string>> = {
  strong:
    "总分 总得分 自评总分 总评分 合计得分 得分合计 总分值 综合得分 自评总得分 总分合计 合计总分 " +
    "自评得分合计 总分数 总评得分 总体得分 自评分合计 自评综合得分 绩效自评综合得分 绩效自评总分 绩效总分 自评合计 评分合计 得分总计 总计得分 自评得分总计",
  weak: "合计 总计 共计",
  likely:
    "自评得分 评价得分 最终得分 综合评分 绩效自评得分 绩效评价得分 绩效得分 评价总分 项目总得分 项目总分 项目得分 得分 " +
    "总分值/得分 合计100分 总分100分 总计100分",
};

/** Sums of a part of the indicators. */
const SUBTOTALS =
  "本页小计 本页合计 承前页 承上页 接上页 过次页 转下页 " +
  "小计 分值小计 得分小计 指标小计 产出指标小计 效益指标小计 满意度指标小计 成本指标小计";

const GRADES =
  "评价等级 自评等级 绩效等级 评定等级 评价等次 自评结果等级 等级 评级 自评等次 绩效评价等级 评价结果等级 等次 自评结果";

const EXPLANATIONS =
  "偏差大或目标未完成原因分析 偏差原因分析 未完成原因分析 改进措施及结果应用方案 改进措施 存在问题 存在的问题 评价结论 自评结论 " +
  "偏差原因分析及改进措施 未完成原因 扣分原因 原因分析 其他需要说明的问题 问题及原因 存在问题及原因";

const LEVELS =
  "产出指标 效益指标 满意度指标 成本指标 数量指标 质量指标 时效指标 经济效益指标 社会效益指标 生态效益指标 环境效益指标 " +
  "可持续影响指标 可持续发展指标 可持续影响 服务对象满意度指标 社会公众或服务对象满意度指标 服务对象满意度 经济成本指标 " +
  "社会成本指标 生态环境成本指标 经济效益 社会效益 生态效益 产出 效益 满意度 数量 质量 时效 成本 产出数量 产出质量 产出时效 " +
  "产出成本 管理指标 项目效益 项目产出 满意度指标完成情况 社会满意度指标 公众满意度指标 投入指标 过程指标 影响力指标";

const OTHER =
  "项目负责人 联系人 联系电话 联系方式 电话 填报单位 填报日期 填报时间 填表人 填表日期 填报人 填报单位负责人 单位负责人 项目类型 " +
  "项目属性 项目编码 项目代码 项目类别 项目周期 项目起止时间 项目期限 资金用途 单位 金额单位 附件 备注 年度 评价年度 自评年度 " +
  "审核人 制表人 复核人 日期 编制单位 公章 盖章 资金性质 预算年度 评价时间 自评时间 项目概况 项目基本情况 基本情况 部门职能 主要职能";

/** Heads of a list, whose rows are tasks or projects: its amounts are no funds block. */
const LIST_HEADS =
  "任务名称 主要任务 主要内容 重点任务 年度主要任务 年度重点任务 任务内容 工作任务 工作内容 子项目名称 明细项目 支出项目 序号";

/** A title, such as 项目支出绩效自评表; a list of tables is none. */
const TITLE = /自评(?:报告|情况|结果|评分)?表|绩效(?:评价|评分|评价评分)表|绩效目标(?:实际)?完成情况.{0,4}表/;
const LIST_OF_TABLES = /目录|汇总|一览|清单|统计|说明|[。；;]/;
const LONGEST_TITLE = 60;
const LONGEST_LABEL = 40;

/** 年度绩效目标1, in a form whose indicators stand in a block a goal. */
const GOAL_BLOCK = /^(?:年度)?(?:绩效)?目标[\d一二三四五六七八九十]+$/;

/** 产出指标合计 and the like, over which 总分 stands; 合计 alone is a total. */
const PART_TOTAL = /(?:指标|产出|效益|满意度|成本|执行|情况|分值|得分)(?:小计|合计)$/;
/** 第1页 共2页, which a page break leaves behind. */
const PAGE_NUMBER = /^第\d+页(?:[,/]?共\d+页)?$/;

/** The roles of a text, or undefined where it is no label. */
export function rolesOf(text: string): LabelRoles | undefined {
  if (text.length > LONGEST_TITLE) return undefined;
  return readRoles(text) ?? undefined;
}

const readRoles = remembering((text): LabelRoles | null => {
  if (text.length <= LONGEST_LABEL) {
    const roles = rolesOfLabel(normaliseLabel(text));
    if (roles) return roles;
  }
  if (!text.includes("表")) return null;
  const title = text.replace(/\s+/g, "");
  return TITLE.test(title) && !LIST_OF_TABLES.test(title) ? TITLE_ROLE : null;
});

/** The roles of a label that was normalised already. */
export function rolesOfLabel(label: string): LabelRoles | undefined {
  const known = ROLES.get(label);
  if (known) return known;
  if (PART_TOTAL.test(label)) return PART_TOTAL_ROLE;
  if (PAGE_NUMBER.test(label)) return PAGE_NUMBER_ROLE;
  return GOAL_BLOCK.test(label) ? GOAL_BLOCK_ROLE : undefined;
}

/** Whether a label of the head names a whole department (部门名称), as in a form of its overall expenditure. */
export function isDepartmentName(text: string): boolean {
  const label = splitInlineLabel(text)?.label ?? normaliseLabel(text);
  return ROLES.get(label)?.head === "departmentName";
}

const TITLE_ROLE: LabelRoles = { title: true };
const GOAL_BLOCK_ROLE: LabelRoles = { block: "indicators" };
const PART_TOTAL_ROLE: LabelRoles = { subtotal: true };
const PAGE_NUMBER_ROLE: LabelRoles = { other: true };
const ROLES: ReadonlyMap<string, LabelRoles> = collectRoles();

function collectRoles(): Map<string, LabelRoles> {
  const roles = new Map<string, LabelRoles>();
  const add = (texts: string, role: LabelRoles): void => {
    for (const text of texts.split(" ")) if (text !== "") roles.set(text, { ...roles.get(text), ...role });
  };
  for (const [head, texts] of entries(HEAD)) add(texts, { head });
  for (const [fund, texts] of entries(FUND_COLUMNS)) add(texts, { fund });
  for (const [column, texts] of entries(INDICATOR_COLUMNS)) add(texts, { column });
  for (const column of ["points", "score"] as const) add(INDICATOR_COLUMNS[column], { fund: column });
  for (const [goal, texts] of entries(GOALS)) add(texts, { goal });
  for (const [block, texts] of entries(BLOCKS)) add(texts, { block });
  for (const [total, texts] of entries(TOTALS)) add(texts, { total });
  add(FUND_TOTALS, { fundTotal: true });
  add(FUND_SOURCES, { fundSource: true });
  add(SUBTOTALS, { subtotal: true });
  add(GRADES, { grade: true });
  add(EXPLANATIONS, { explanation: true });
  add(LEVELS, { level: true });
  add(LIST_HEADS, { list: true });
  add(OTHER, { other: true });
  return roles;
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
