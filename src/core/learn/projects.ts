import type { PracticeSource } from "./practice-table";

/** A project as the samples tell it, before points and scores are given by a profile. All names are made up. */
export interface PracticeProject {
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly sources: readonly PracticeSource[];
  readonly expected: string;
  readonly achieved: string;
  readonly indicators: readonly ProjectIndicator[];
}

export interface ProjectIndicator {
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** Points where the levels have 50, 30 and 10 of them; a profile may spread them otherwise. */
  readonly points: number;
  /** Which part of the points was earned, for a target that was missed, and why it was. */
  readonly missed?: { readonly share: number; readonly reason: string };
}

function row(
  level2: string,
  name: string,
  target: string,
  actual: string,
  points: number,
  missed?: ProjectIndicator["missed"],
): ProjectIndicator {
  return { level2, name, target, actual, points, ...(missed && { missed }) };
}

const drinkingWater: PracticeProject = {
  name: "校园直饮水设施改造",
  department: "云溪市教育局",
  unit: "云溪市学校后勤服务中心",
  sources: [
    { label: "当年财政拨款", initial: 2_800_000, adjusted: 2_700_000, executed: 2_640_000 },
    { label: "上年结转资金", initial: 400_000, adjusted: 300_000, executed: 300_000 },
    { label: "其他资金", initial: 0, adjusted: 0, executed: 0 },
  ],
  expected: "1. 改造40所学校的饮水设施；\n2. 安装直饮水设备120台；\n3. 建立水质定期检测制度。",
  achieved: "1. 改造42所学校；\n2. 安装直饮水设备126台；\n3. 水质定期检测制度已建立并执行。",
  indicators: [
    row("数量指标", "改造学校数", "≥40所", "42所", 8),
    row("数量指标", "安装直饮水设备台数", "≥120台", "126台", 7),
    row("数量指标", "水质检测次数", "≥80次", "68次", 10, {
      share: 0.85,
      reason: "三季度检测机构资质复审，停检一个月；已增签备选机构，下年补足频次。",
    }),
    row("质量指标", "设备验收合格率", "=100%", "100%", 5),
    row("质量指标", "水质抽检合格率", "≥98%", "99.2%", 5),
    row("时效指标", "设备安装完成时间", "2025年8月31日前", "2025年8月20日", 5),
    row("成本指标", "成本控制率", "≤100%", "98%", 10),
    row("经济效益指标", "每校年均节约桶装水支出", "≥2万元", "2.3万元", 8),
    row("社会效益指标", "受益学生人数", "≥30000人", "27000人", 12, {
      share: 0.9,
      reason: "两所学校校舍加固，推迟到下学期启用；已与施工单位确认完工时间。",
    }),
    row("可持续影响指标", "设备质保年限", "≥5年", "5年", 10),
    row("服务对象满意度指标", "师生满意度", "≥90%", "94%", 10),
  ],
};

const seniorCanteens: PracticeProject = {
  name: "社区长者食堂运营补助",
  department: "云溪市民政局",
  unit: "云溪市养老服务指导中心",
  sources: [
    { label: "当年财政拨款", initial: 5_200_000, adjusted: 5_000_000, executed: 4_750_000 },
    { label: "上年结转资金", initial: 0, adjusted: 200_000, executed: 200_000 },
    { label: "其他资金", initial: 300_000, adjusted: 300_000, executed: 275_000 },
  ],
  expected: "1. 支持60家社区长者食堂持续运营；\n2. 为高龄、独居老人提供助餐服务。",
  achieved: "1. 支持61家社区长者食堂；\n2. 助餐服务覆盖全部街道。",
  indicators: [
    row("数量指标", "补助长者食堂家数", "≥60家", "61家", 10),
    row("数量指标", "年度助餐人次", "≥900000人次", "960000人次", 8),
    row("数量指标", "送餐上门户数", "≥1500户", "1260户", 8, {
      share: 0.84,
      reason: "部分老人随子女迁居，登记户数减少；已重新摸底并调整送餐路线。",
    }),
    row("质量指标", "食品安全抽检合格率", "=100%", "100%", 6),
    row("质量指标", "食堂年度考评达标率", "≥95%", "97%", 4),
    row("时效指标", "补助资金拨付完成时间", "2025年11月30日前", "2025年11月18日", 4),
    row("成本指标", "成本控制率", "≤100%", "95%", 10),
    row("经济效益指标", "老人每餐平均节省支出", "≥5元", "5.6元", 8),
    row("社会效益指标", "助餐服务覆盖社区数", "≥150个", "129个", 12, {
      share: 0.86,
      reason: "新建社区配套用房交付推迟，食堂尚未开业；已列入下年第一批开办计划。",
    }),
    row("可持续影响指标", "签订三年以上运营协议食堂数", "≥50家", "52家", 10),
    row("服务对象满意度指标", "就餐老人满意度", "≥90%", "93%", 10),
  ],
};

const roadSafety: PracticeProject = {
  name: "乡村公路安全防护提升",
  department: "云溪市交通运输局",
  unit: "云溪市公路养护中心",
  sources: [
    { label: "当年财政拨款", initial: 8_600_000, adjusted: 8_000_000, executed: 7_440_000 },
    { label: "上年结转资金", initial: 0, adjusted: 0, executed: 0 },
    { label: "其他资金", initial: 2_000_000, adjusted: 2_000_000, executed: 1_960_000 },
  ],
  expected: "1. 完成临水临崖路段护栏安装；\n2. 更新急弯陡坡路段标志标线。",
  achieved: "1. 临水临崖路段护栏已安装并验收；\n2. 标志标线已全部更新。",
  indicators: [
    row("数量指标", "安装护栏里程", "≥85公里", "88公里", 10),
    row("数量指标", "更新交通标志块数", "≥600块", "630块", 8),
    row("数量指标", "整治隐患点个数", "≥50个", "41个", 8, {
      share: 0.82,
      reason: "汛期两条线路封闭，部分点位无法进场；已安排枯水期施工。",
    }),
    row("质量指标", "工程验收合格率", "=100%", "100%", 6),
    row("质量指标", "标线逆反射系数达标率", "≥95%", "96.5%", 4),
    row("时效指标", "工程完工时间", "2025年10月31日前", "2025年10月15日", 4),
    row("成本指标", "成本控制率", "≤100%", "94%", 10),
    row("经济效益指标", "受益行政村数", "≥120个", "126个", 8),
    row("社会效益指标", "安全宣传覆盖人次", "≥40000人次", "34000人次", 12, {
      share: 0.85,
      reason: "两个乡镇的宣传活动因暴雨取消；下年改为分村小场次开展。",
    }),
    row("可持续影响指标", "防护设施设计使用年限", "≥10年", "10年", 10),
    row("服务对象满意度指标", "沿线群众满意度", "≥85%", "91%", 10),
  ],
};

/** The first is the sample; an exercise takes any. */
export const PROJECTS: readonly [PracticeProject, ...PracticeProject[]] = [
  drinkingWater,
  seniorCanteens,
  roadSafety,
];
