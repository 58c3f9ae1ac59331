import { outcomeOf } from "../../../src/core/measure";

/**
 * Pairs of which a hasty reading says the opposite of what an auditor would, or sees a difference of units where
 * there is none: target | actual | outcome | unit | 二级指标 | 三级指标.
 */
const PAIRS: Readonly<Record<string, string>> = {
  "a word that is taken back behind": `
    及时 | 及时性较差 | undetermined | | 时效指标 | 及时性
    准确 | 准确度有待提高 | undetermined | | 质量指标 | 准确性
    提高 | 提高不明显 | undetermined | | 社会效益指标 | 意识
    提高 | 未见提高 | unmet | | 社会效益指标 | 意识
    改善 | 改善有限 | undetermined | | 社会效益指标 | 环境
    有效提升 | 仍有较大提升空间 | undetermined | | 社会效益指标 | 水平
    增长 | 增长放缓，较上年下降2% | undetermined | | 经济效益指标 | 税收
    合格 | 合格率60% | undetermined | | 质量指标 | 质量
    合格 | 合格率100% | met | | 质量指标 | 质量
    满意 | 满意度60% | undetermined | | 满意度指标 | 满意度
    满意 | 满意度98% | met | | 满意度指标 | 满意度
    完成支付 | 完成支付50% | undetermined | | 时效指标 | 支付
    提升 | 提升12% | met | | 社会效益指标 | 效率
    确保安全 | 存在安全隐患 | undetermined | | 质量指标 | 安全
    安全 | 安全无事故 | met | | 质量指标 | 安全
    有效 | 有效缓解了停车难 | met | | 社会效益指标 | 成效
    提升 | 提升小微企业活力 | met | | 社会效益指标 | 成效
    改善办公环境 | 有效改善了办公环境 | met | | 社会效益指标 | 环境
    提高 | 提高待遇水平 | met | | 社会效益指标 | 待遇
    有效降低 | 有效降低事故发生率 | met | | 社会效益指标 | 效果
    II类 | III类 | undetermined | | 生态效益指标 | 水质
    1:2 | 1:2.5 | undetermined | | 经济效益指标 | 投入产出比
    非常满意 | 满意 | undetermined | | 满意度指标 | 满意度
    满意 | 非常满意 | met | | 满意度指标 | 满意度
    V类及以上 | IV类 | undetermined | | 生态效益指标 | 水质
  `,
  "an opposite word that is said of something else": `
    有效提升 | 投诉量下降 | undetermined | | 社会效益指标 | 服务质量
    降低发病率 | 居民健康水平提高 | undetermined | | 社会效益指标 | 健康
    提升服务水平 | 减少群众跑腿次数 | undetermined | | 社会效益指标 | 效果
    降低企业成本 | 提高企业效益 | undetermined | | 经济效益指标 | 成本
    缓解交通拥堵 | 拥堵加剧 | unmet | | 社会效益指标 | 交通
    降低企业成本 | 提高了企业成本 | unmet | | 经济效益指标 | 成本
    下降 | 发病率上升 | unmet | | 社会效益指标 | 传染病发病率
    提升 | 有所下降 | unmet | | 社会效益指标 | 水平
    满意度提升 | 满意度较上年下降2个百分点 | unmet | | 社会效益指标 | 满意度
    控制在预算内 | 超预算 | unmet | | 成本指标 | 成本
  `,
  "what is not to happen": `
    不增长 | 下降3.2% | undetermined | | 社会效益指标 | 事故
    零增长 | 下降10% | undetermined | | 社会效益指标 | 三公经费
    防止上升 | 下降 | undetermined | | 社会效益指标 | 发病率
    不延期 | 按时完成 | undetermined | | 时效指标 | 时效
    及时 | 未出现延迟 | undetermined | | 时效指标 | 及时性
    合规 | 未发现违规行为 | undetermined | | 质量指标 | 合规
    不拖欠工资 | 未拖欠工资 | met | | 质量指标 | 工资
    不超标 | 未超标 | met | | 质量指标 | 排放
    零发生 | 0 | met | | 社会效益指标 | 重大事故
    高于上年 | 与上年持平 | unmet | | 经济效益指标 | 收入
    不低于上年 | 与上年持平 | met | | 经济效益指标 | 收入
  `,
  "less is better without a sign": `
    5% | 3.2% | undetermined | same | 社会效益指标 | 城镇登记失业率
    30 | 25 | undetermined | same | 时效指标 | 平均办理天数
    95% | 90% | unmet | same | 时效指标 | 按时限办结率
    控制在50人 | 45人 | met | same | 数量指标 | 参会人数
    控制在50人 | 55人 | unmet | same | 数量指标 | 参会人数
  `,
  "several figures": `
    ≥2次 | 2020年3月、9月各1次 | undetermined | same | 数量指标 | 检查
    ≥10场 | 12场（线上5场，线下7场） | met | same | 数量指标 | 演出
    ≥10场 | 线上5场，线下3场，共8场 | unmet | same | 数量指标 | 演出
    ≥10场 | 12场，其中线上5场 | met | same | 数量指标 | 演出
    ≥10个 | 国家级2个、省级3个、市级5个 | undetermined | same | 数量指标 | 奖项
    ≥10个 | 国家级5个、省级3个、市级2个 | undetermined | same | 数量指标 | 奖项
    ≥10个 | 国家级2个、省级3个、市级5个，共10个 | met | same | 数量指标 | 奖项
    10场，其中线下不少于5场 | 10场 | undetermined | same | 数量指标 | 演出
    ≥10场 | 上半年5场，下半年5场 | undetermined | same | 数量指标 | 演出
    ≥70% | 98%，其中优秀率60% | undetermined | same | 质量指标 | 优秀率
  `,
  units: `
    5台（套） | 5套 | met | converted | 数量指标 | 设备数量
    ≥5台（套） | 4套 | unmet | converted | 数量指标 | 设备数量
    2台/套 | 2套 | met | converted | 数量指标 | 水泵
    5套 | 12台 | undetermined | mismatch | 数量指标 | 设备数量
    100人（次） | 120人 | undetermined | mismatch | 数量指标 | 培训
    600元/人/年 | 600元/人·年 | met | same | 成本指标 | 补助标准
    200元/月/人 | 210元/人·月 | unmet | same | 成本指标 | 补助标准
    ≤550元/人日 | 500元/人·天 | met | same | 成本指标 | 培训标准
    每人每年600元 | 600元/人·年 | met | same | 成本指标 | 补助标准
    ≤800元/㎡ | 785元/平米 | met | converted | 成本指标 | 造价
    ≤12/10万 | 6.5/10万 | met | same | 社会效益指标 | 孕产妇死亡率
    ≤12/10万 | 13.1/10万 | unmet | same | 社会效益指标 | 孕产妇死亡率
    ≤30微克/立方米 | 19 | met | same | 生态效益指标 | PM2.5浓度
    ≥1000棵 | 1000株 | met | converted | 数量指标 | 植树
    ≥200kg | 0.2吨 | met | converted | 数量指标 | 收储
    ≥10km | 12000米 | met | converted | 数量指标 | 里程
    不低于95%（含95%） | 94% | unmet | same | 满意度指标 | 满意度
    ≥95% | 9.5 | undetermined | missing | 质量指标 | 合格率
    ≥1次/周 | 52次 | undetermined | converted | 数量指标 | 巡查
  `,
  "months with a point": `
    2020.12 | 2020.11 | met | | 时效指标 | 完成时间
    2020.11 | 2020.12 | unmet | | 时效指标 | 完成时间
    2020.12 | 2020.11 | unmet | same | 数量指标 | 产值
    12月31日前 | 合同2021年5月止，未到期 | undetermined | | 时效指标 | 完成时间
  `,
};

const pairsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

describe.each(Object.entries(PAIRS))("%s", (_, table) => {
  it.each(pairsOf(table))("%s → %s: %s %s", (target, actual, outcome, unit, level2 = "", name = "") => {
    expect(outcomeOf({ level2, name, target: target, actual: actual })).toMatchObject({ outcome, unit });
  });
});
