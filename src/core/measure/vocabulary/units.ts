import { words } from "../pattern";

/** Multipliers in front of a unit; longer ones come first. */
export const MULTIPLIERS: Readonly<Record<string, string>> = {
  万亿: "1000000000000",
  千亿: "100000000000",
  百亿: "10000000000",
  十亿: "1000000000",
  亿: "100000000",
  千万: "10000000",
  百万: "1000000",
  十万: "100000",
  万: "10000",
  千: "1000",
  百: "100",
};

/** Units that convert into each other, and the factor to the first of them. */
export const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ratio: { "%": "0.01", "‰": "0.001", 百分比: "0.01", 百分点: "0.01", 个百分点: "0.01" },
  元: { 元: "1", 元人民币: "1", 人民币: "1", 人民币元: "1", 圆: "1" },
  美元: { 美元: "1", 美金: "1" },
  港元: { 港元: "1", 港币: "1" },
  欧元: { 欧元: "1" },
  日元: { 日元: "1" },
  clock: {
    秒: "1",
    秒钟: "1",
    分钟: "60",
    小时: "3600",
    个小时: "3600",
    天: "86400",
    日: "86400",
    个自然日: "86400",
    自然日: "86400",
    周: "604800",
    个星期: "604800",
    星期: "604800",
  },
  workday: { 工作日: "1", 个工作日: "1", 工作天: "1", 个工作天: "1" },
  month: { 个月: "1", 月: "1", 季度: "3", 个季度: "3", 半年: "6", 年: "12", 年度: "12", 个年度: "12" },
  // In thirds of a square metre: 15亩 are 公顷 exactly.
  area: {
    平方米: "3",
    平米: "3",
    平方公里: "3000000",
    平方千米: "3000000",
    公顷: "30000",
    亩: "2000",
    "m²": "3",
    "km²": "3000000",
  },
  length: { 米: "1", 公里: "1000", 千米: "1000", km: "1000", KM: "1000", 厘米: "0.01", 毫米: "0.001" },
  volume: { 立方米: "1", 方: "1", 立方: "1", "m³": "1" },
  mass: { 吨: "1", 公斤: "0.001", 千克: "0.001", kg: "0.001", KG: "0.001", 斤: "0.0005", 克: "0.000001" },
  bytes: { GB: "1", TB: "1024", MB: "0.0009765625", G: "1", T: "1024" },
  power: { 千瓦: "1", 兆瓦: "1000", kW: "1", MW: "1000" },
  energy: { 千瓦时: "1", 度: "1" },
  people: { 人: "1", 名: "1", 位: "1" },
  visits: { 人次: "1", "人(次)": "1", "人·次": "1", "人/次": "1", 人次数: "1" },
  companyVisits: { 家次: "1", "家(次)": "1", "家·次": "1" },
  events: { 次: "1", 场: "1", 场次: "1", 场数: "1", 次数: "1", 回: "1" },
  trips: { 车次: "1" },
  batches: { 批: "1", 批次: "1" },
  points: { 分: "1" },
  items: { 项: "1", 项次: "1", 项目: "1", 个项目: "1" },
  households: { 户: "1" },
  trees: { 棵: "1", 株: "1" },
  books: { 本: "1", 册: "1" },
  cases: { 宗: "1", 起: "1" },
};

/** Counters with no other spelling. */
export const COUNTERS = words(`
  个 家 份 件 条 篇 部 本 册 张 期 届 期次 批 套 台 辆 艘 架 座 栋 幢 间 处 所 站 种
  类 款 幅 面 块 棵 株 头 只 羽 票 单 宗 起 例 国 团 组 队 轮 页 字 枚 门 课时 学时
  标箱 TEU 台次 件次 人天 人日 人月 倍 片 段 节 盏 根 支 瓶 盒 箱 包 袋 桶 床
  床位 亩次 户次 吨次 班 班次
`);

/** What 个 may stand for: the indicator's name says what is counted, 个 is only its general counter. */
export const COUNTED_BY_GENERAL_COUNTER = words(`
  家 项 项目 个项目 份 件 条 篇 部 套 台 张 种 类 款 处 所 座 间 站 国 团 组 人 名 位
  户 期 宗 单 例 起 队 门 枚 幅
`);

/** Spellings of what stands under the stroke of a frequency. */
export const PERIODS: Readonly<Record<string, string>> = {
  年: "年",
  全年: "年",
  年度: "年",
  每年: "年",
  一年: "年",
  本年: "年",
  当年: "年",
  半年: "半年",
  每半年: "半年",
  季: "季度",
  季度: "季度",
  每季度: "季度",
  每季: "季度",
  月: "月",
  每月: "月",
  周: "周",
  星期: "周",
  每周: "周",
  工作日: "工作日",
  天: "天",
  日: "天",
  每天: "天",
  每日: "天",
  小时: "小时",
};

/** How often a period fits into a year. Where `exact` is false, the figure depends on the calendar. */
export const PERIODS_A_YEAR: Readonly<Record<string, { readonly times: string; readonly exact: boolean }>> = {
  年: { times: "1", exact: true },
  半年: { times: "2", exact: true },
  季度: { times: "4", exact: true },
  月: { times: "12", exact: true },
  周: { times: "52", exact: false },
  工作日: { times: "250", exact: false },
  天: { times: "365", exact: false },
  小时: { times: "8760", exact: false },
};
