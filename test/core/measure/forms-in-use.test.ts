import { outcomeOf } from "../../../src/core/measure";

/**
 * Targets and actual values as forms of all regions have them, beyond the labelled rows: target | actual | what
 * an auditor may answer | 二级指标 | 三级指标. Where he may answer either way, no opposite verdict is allowed.
 */
const FORMS: Readonly<Record<string, string>> = {
  "figures and comparators": `
    ≥1.5亿元 | 16000万元 | met
    ≥1.5亿元 | 1.49亿元 | unmet
    ≥3000万元 | 3千万元 | met
    ≥1000万人民币 | 1050万元 | met
    ≥1000万人民币 | 950万元 | unmet
    ≥人民币1000万元 | 1050万元 | met or undetermined
    ≥2亿 | 200000000 | met or undetermined
    ≥95％ | ９６％ | met
    ≥95％ | 94.9％ | unmet
    ≤5‰ | 4‰ | met
    ≤5‰ | 0.6% | unmet
    ≥5% | 50‰ | met
    约100人 | 98人 | met or undetermined
    约100人 | 100人 | met
    近500人次 | 500人次 | met
    500人左右 | 480人 | undetermined or met
    500余人 | 510人 | met
    500多人 | 498人 | unmet or undetermined
    ≥100家 | 近100家 | undetermined or unmet
    ≥100家 | 100余家 | met
    ≥100家 | 约100家 | undetermined
    ≥100家 | 100家左右 | undetermined
    ≥100家 | 超过100家 | met
    ≥100家 | 不足100家 | unmet
    ≥100家 | 100家以上 | met
    ≥100家 | 上百家 | undetermined or met
    >100家 | 100家 | unmet
    ＞100家 | 101家 | met
    ＜5天 | 5天 | unmet
    ≧90% | 90% | met
    ≦90% | 91% | unmet
    >=90% | 89% | unmet
    =>90% | 90% | met
    大于等于90% | 88% | unmet
    不少于20次 | 20次 | met
    不低于90% | 89.5% | unmet
    不超过50万元 | 49.8万元 | met
    不超过50万元 | 500000元 | met
    不超过50万元 | 500001元 | unmet
    50万元以内 | 50.2万元 | unmet
    50万元以内 | 50万元 | met
    50人以上 | 50人 | met
    50人以下 | 51人 | unmet
    达到95% | 95% | met
    达到95%以上 | 94% | unmet
    至少3次 | 2次 | unmet
    至多3次 | 4次 | unmet
    控制在100万元以内 | 98万元 | met
    控制在100万元以内 | 102万元 | unmet
    控制在5%以内 | 5.2% | unmet
    完成率达到100% | 100% | met
    完成率达到100% | 99% | unmet
    完成率100% | 完成率98% | unmet
    100%完成 | 100% | met
    100%完成 | 已完成 | undetermined or met
    5-10家 | 7家 | met
    5～10家 | 12家 | undetermined
    5～10家 | 4家 | unmet or undetermined
    5-10家 | 10家 | met
    90%-95% | 93% | met
    90%-95% | 89% | unmet
    80%（含）-90% | 80% | met
    80%（含）-90% | 79% | unmet
    90%（含）以上 | 90% | met
    90%及以上 | 89.9% | unmet
    80%≤X≤90% | 85% | met or undetermined
    80%≤满意度<90% | 85% | met or undetermined
    比上年增长5个百分点 | 6个百分点 | met
    比上年提高5个百分点 | 3个百分点 | unmet
    比上年下降5% | 下降6% | met
    比上年下降5% | 下降4% | unmet
    较上年增长8% | 增长8.5% | met
    较上年增长8% | 下降2% | unmet
    较上年增长≥8% | 9% | met
    增长10%以上 | 增长12% | met
    增长10%以上 | -3% | unmet
    下降3%以上 | 下降2% | unmet
    下降3%以上 | -4% | met or undetermined
    同比下降≥3% | 3.5% | met or undetermined
    不低于上年 | 高于上年 | met
    不低于上年 | 低于上年 | unmet
    不高于上年 | 低于上年 | met
    不高于去年 | 高于去年 | unmet
  `,
  dates: `
    2024年12月底前 | 2024年12月31日 | met | 时效指标 | 完成时间
    2024年12月底前 | 2024年12月 | met | 时效指标 | 完成时间
    2024年12月底前 | 2025年1月10日 | unmet | 时效指标 | 完成时间
    12月31日前 | 2024.12.31 | met | 时效指标 | 完成时间
    12月31日前 | 2024-12-30 | met | 时效指标 | 完成时间
    2024.12.31 | 2024/12/31 | met | 时效指标 | 完成时间
    2024.12.31前 | 2024年第四季度 | met | 时效指标 | 完成时间
    2024/12/31 | 2025/1/5 | unmet | 时效指标 | 完成时间
    第四季度 | 12月 | met | 时效指标 | 完成时间
    第四季度 | 11月30日 | met | 时效指标 | 完成时间
    第三季度 | 12月 | unmet | 时效指标 | 完成时间
    第三季度前 | 9月30日 | undetermined | 时效指标 | 完成时间
    上半年 | 6月30日 | met | 时效指标 | 完成时间
    上半年 | 7月5日 | unmet | 时效指标 | 完成时间
    2024年上半年 | 2024年5月 | met | 时效指标 | 完成时间
    2024年6月前 | 2024年6月10日 | undetermined | 时效指标 | 完成时间
    2024年6月30日前 | 2024年6月30日 | met | 时效指标 | 完成时间
    2024年6月30日之前 | 2024年7月1日 | unmet | 时效指标 | 完成时间
    6月底 | 5月 | met | 时效指标 | 完成时间
    6月底 | 8月 | unmet | 时效指标 | 完成时间
    2024年内 | 2024年11月 | met | 时效指标 | 完成时间
    2024年内 | 2025年2月 | unmet | 时效指标 | 完成时间
    2024年 | 2024年12月 | met | 时效指标 | 完成时间
    年底前 | 12月20日 | met | 时效指标 | 完成时间
    年底前 | 已完成 | undetermined or met | 时效指标 | 完成时间
    年底前 | 按时完成 | met | 时效指标 | 完成时间
    年底前 | 未完成 | unmet | 时效指标 | 完成时间
    12月31日前 | 12月31日前 | met | 时效指标 | 完成时间
    12月31日前 | 12月31日前完成 | met | 时效指标 | 完成时间
    12月31日前 | 提前完成 | met | 时效指标 | 完成时间
    12月31日前 | 延期完成 | unmet | 时效指标 | 完成时间
    12月31日前 | 100% | undetermined | 时效指标 | 完成时间
    ≤2024年12月31日 | 2024年12月1日 | met | 时效指标 | 完成时间
    ＜2024年12月31日 | 2024年12月1日 | met | 时效指标 | 完成时间
    2024年1月-12月 | 2024年1月-12月 | met | 时效指标 | 完成时间
    2024年1月至12月 | 2024年12月 | met | 时效指标 | 完成时间
    1-12月 | 12月 | met | 时效指标 | 完成时间
    1-6月 | 8月 | unmet | 时效指标 | 完成时间
    每月15日前 | 每月10日 | undetermined or met | 时效指标 | 完成时间
    每月15日前 | 每月15日前 | met | 时效指标 | 完成时间
    45291 | 2023-12-31 | undetermined or met | 时效指标 | 完成时间
    20241231 | 20241220 | met | 时效指标 | 完成时间
    按时 | 按时 | met | 时效指标 | 完成及时性
    按时完成 | 及时完成 | met | 时效指标 | 完成及时性
    及时 | 按时完成 | met | 时效指标 | 及时性
    及时 | 不及时 | unmet | 时效指标 | 及时性
    及时 | 较及时 | undetermined | 时效指标 | 及时性
    及时 | 基本及时 | undetermined | 时效指标 | 及时性
    及时 | 未及时 | unmet | 时效指标 | 及时性
    及时 | 延迟 | unmet | 时效指标 | 及时性
    及时 | 100% | undetermined or met | 时效指标 | 及时性
    及时 | 2024年12月 | undetermined | 时效指标 | 及时性
    及时率100% | 100% | met | 时效指标 | 及时率
  `,
  "lengths of time and frequencies": `
    ≤3个工作日 | 2个工作日 | met | 时效指标 | 响应时间
    ≤3个工作日 | 3天 | undetermined | 时效指标 | 响应时间
    ≤3个工作日 | 5个工作日 | unmet | 时效指标 | 响应时间
    3个工作日内 | 2个工作日 | met | 时效指标 | 响应时间
    3个工作日内 | 4个工作日 | unmet | 时效指标 | 响应时间
    ≤24小时 | 1天 | met | 时效指标 | 响应时间
    ≤30分钟 | 0.5小时 | met | 时效指标 | 响应时间
    ≤30分钟 | 40分钟 | unmet | 时效指标 | 响应时间
    ≤12个月 | 1年 | met | 时效指标 | 建设周期
    ≤1年 | 14个月 | unmet | 时效指标 | 建设周期
    7*24小时 | 7*24小时 | met | 数量指标 | 服务时间
    7×24小时 | 7*24小时 | met | 数量指标 | 服务时间
    7×24小时 | 24小时 | undetermined | 数量指标 | 服务时间
    2次/季度 | 8次/全年 | met
    2次/季度 | 8次 | met or undetermined
    2次/季度 | 6次/年 | unmet
    1次/月 | 12次/年 | met
    1次/月 | 12次 | met or undetermined
    1次/月 | 10次/年 | unmet
    每季度1次 | 4次/年 | met
    每季度1次 | 全年4次 | met or undetermined
    每月1次 | 每月1次 | met
    每年2次 | 1次 | unmet
    每周2次 | 每周3次 | met
    ≥1次/年 | 1次 | met
  `,
  ratios: `
    1：3 | 1:3 | met
    1:3 | 1:4 | undetermined
  `,
  units: `
    ≥100人次 | 120人·次 | met
    ≥100人·次 | 90人次 | unmet
    ≥100人次 | 120人 | undetermined
    ≥100人 | 120人次 | undetermined
    ≥500㎡ | 600平方米 | met
    ≥500平方米 | 499㎡ | unmet
    ≥5公顷 | 50000平方米 | met
    ≥5公顷 | 4.5公顷 | unmet
    ≥10亩 | 12亩 | met
    ≥10公里 | 10000米 | met
    ≥10km | 12公里 | met
    ≥10km | 9km | unmet
    ≥3场 | 3场次 | met
    ≥3次 | 3场 | met
    ≥3份 | 2份 | unmet
    ≥3个 | 3份 | met
    ≥3套 | 2 | unmet
    ≥3 | 2套 | unmet
    3 | 2 | unmet
    3个 | 三个 | met
    三家 | 3家 | met
    三家 | 2家 | unmet
    两次 | 2次 | met
    两次 | 1次 | unmet
    十二个 | 11个 | unmet
    十二个 | 12 | met
    百分之九十 | 92% | met
    百分之九十以上 | 89% | unmet
    不低于百分之九十五 | 百分之九十六 | met
    一次 | 1次 | met
    ≥二十场 | 18场 | unmet
    一千人 | 1200人 | met
    1万人次 | 12000人次 | met
    1.2万人次 | 11000人次 | unmet
    1,000人 | 1,200人 | met
    1，000人 | 900人 | unmet
    １０００人 | 1000人 | met
    ≥1000人 | 1千人 | met
    ≥20万元 | 19.5万元 | unmet
    ≥20万元 | 195000元 | unmet
    ≤20万元 | 195000元 | met | 成本指标 | 培训成本
    20万元 | 19.8万元 | met | 成本指标 | 项目成本
    20万元 | 20.5万元 | unmet | 成本指标 | 项目成本
    100% | 98% | met | 成本指标 | 成本控制率
    100% | 102% | unmet | 成本指标 | 成本控制率
    ≤100% | 1 | undetermined or met | 成本指标 | 成本控制率
    ≤100% | 0.98 | met or undetermined | 成本指标 | 成本控制率
    0 | 0 | met | 质量指标 | 安全事故数
    0 | 1起 | unmet | 质量指标 | 安全事故数
    0起 | 无 | met | 质量指标 | 安全事故数
    0 | 无 | met | 质量指标 | 投诉次数
    0次 | 未发生 | met | 质量指标 | 投诉次数
    零投诉 | 0 | met | 质量指标 | 投诉情况
    零投诉 | 1起 | unmet | 质量指标 | 投诉情况
    零投诉 | 无投诉 | met | 质量指标 | 投诉情况
    零事故 | 0起 | met | 质量指标 | 安全
    =0 | 0 | met | 质量指标 | 安全事故数
    =0 | 2 | unmet | 质量指标 | 安全事故数
    =10 | 10 | met
    =10 | 9 | unmet
    =10 | 12 | undetermined
    ＝100％ | 100% | met
    ≤3次 | 无 | undetermined or met | 质量指标 | 投诉次数
    ≤3次 | 4次 | unmet | 质量指标 | 投诉次数
    ≤3次 | 0 | met | 质量指标 | 投诉次数
  `,
  grades: `
    优 | 优 | met | 质量指标 | 工程质量
    优 | 良 | undetermined or unmet | 质量指标 | 工程质量
    良 | 优 | met | 质量指标 | 工程质量
    良好 | 优秀 | met | 质量指标 | 工程质量
    良好 | 一般 | undetermined or unmet | 质量指标 | 工程质量
    良好 | 差 | unmet | 质量指标 | 工程质量
    良及以上 | 优 | met | 质量指标 | 工程质量
    良好以上 | 中 | undetermined or unmet | 质量指标 | 工程质量
    合格 | 合格 | met | 质量指标 | 验收
    合格 | 不合格 | unmet | 质量指标 | 验收
    合格 | 优良 | met | 质量指标 | 验收
    验收合格率100% | 100% | met | 质量指标 | 验收合格率
  `,
  words: `
    显著提升 | 显著提升 | met | 社会效益指标 | 效益
    显著提升 | 有所提高 | undetermined | 社会效益指标 | 效益
    显著提升 | 明显提高 | met or undetermined | 社会效益指标 | 效益
    显著提升 | 提升 | undetermined | 社会效益指标 | 效益
    有所提高 | 显著提升 | met or undetermined | 社会效益指标 | 效益
    有所提升 | 有所提高 | met | 社会效益指标 | 效益
    有所提升 | 提升 | met or undetermined | 社会效益指标 | 效益
    有效提升 | 下降 | unmet | 社会效益指标 | 效益
    有效提升 | 未提升 | unmet or undetermined | 社会效益指标 | 效益
    有效改善 | 得到有效改善 | met | 社会效益指标 | 效益
    有效改善 | 改善不明显 | undetermined or unmet | 社会效益指标 | 效益
    有效改善 | 无明显改善 | undetermined or unmet | 社会效益指标 | 效益
    持续改善 | 持续改善中 | met or undetermined | 社会效益指标 | 效益
    长期 | 长期 | met | 可持续影响指标 | 影响
    逐步提高 | 逐步提高 | met | 社会效益指标 | 效益
    完成 | 已完成 | met | 数量指标 | 任务
    完成 | 完成 | met | 数量指标 | 任务
    完成 | 未完成 | unmet | 数量指标 | 任务
    完成 | 部分完成 | undetermined | 数量指标 | 任务
    完成 | 基本完成 | undetermined | 数量指标 | 任务
    完成 | 超额完成 | met | 数量指标 | 任务
    完成 | 正在进行 | undetermined | 数量指标 | 任务
    已完成 | 已完成 | met | 数量指标 | 任务
    10场 | 已完成 | undetermined or met | 数量指标 | 任务
    10场 | 全部完成 | met | 数量指标 | 任务
    10场 | 超额完成 | met | 数量指标 | 任务
    10场 | 未完成 | unmet | 数量指标 | 任务
    10场 | 部分完成 | undetermined | 数量指标 | 任务
    10场 | 基本完成 | undetermined | 数量指标 | 任务
    10场 | 不适用 | undetermined | 数量指标 | 任务
    10场 | 无 | unmet or undetermined | 数量指标 | 任务
    10场 | — | undetermined | 数量指标 | 任务
    10场 | / | undetermined | 数量指标 | 任务
    10场 |  | undetermined | 数量指标 | 任务
    10场 | 0 | unmet | 数量指标 | 任务
    不适用 | 10场 | na | 数量指标 | 任务
    / | / | na | 数量指标 | 任务
     | 10 | undetermined | 数量指标 | 任务
    10场 | 举办培训12场，参加500人 | met | 数量指标 | 培训
    10场 | 共12场，其中线上5场 | met or undetermined | 数量指标 | 培训
    10场 | 计划12场，实际8场 | undetermined or unmet | 数量指标 | 培训
    10场 | 计划10场，实际完成8场 | undetermined or unmet | 数量指标 | 培训
    10场 | 因疫情取消2场，完成8场 | unmet or undetermined | 数量指标 | 培训
    ≥90% | 满意度92% | met | 满意度指标 | 满意度
    ≥90% | 未开展满意度调查 | undetermined or unmet | 满意度指标 | 满意度
    ≥90% | 满意 | undetermined | 满意度指标 | 满意度
    ≥90% | 92分 | undetermined | 满意度指标 | 满意度
    ≥90分 | 92% | undetermined | 满意度指标 | 满意度
    ≥90 | 92% | met | 满意度指标 | 满意度
    ≥90 | 92 | met | 满意度指标 | 满意度
    ≥0.9 | 92% | met | 满意度指标 | 满意度
    ≥90% | 0.92 | met | 满意度指标 | 满意度
    ≥90% | 0.88 | unmet | 满意度指标 | 满意度
    ≥90% | >90% | met | 满意度指标 | 满意度
    ≥90% | ≥85% | undetermined | 满意度指标 | 满意度
    ≥90% | <90% | unmet | 满意度指标 | 满意度
    ≥90% | 90%以上 | met | 满意度指标 | 满意度
    ≥90% | 90%以下 | undetermined or unmet | 满意度指标 | 满意度
    ≥90% | 85%-95% | undetermined | 满意度指标 | 满意度
    ≥90% | 91%-95% | met | 满意度指标 | 满意度
    满意 | 基本满意 | undetermined | 满意度指标 | 满意度
    满意 | 非常满意 | met | 满意度指标 | 满意度
    满意 | 不满意 | unmet | 满意度指标 | 满意度
    满意 | 95% | undetermined or met | 满意度指标 | 满意度
    达标 | 达标 | met | 质量指标 | 水质
    达标 | 未达标 | unmet | 质量指标 | 水质
    达标 | 不达标 | unmet | 质量指标 | 水质
  `,
  "sentences around a figure": `
    20个 | 完成20个，完成率100% | met
    20个 | 完成率100%，共完成20个 | met
    20个 | 完成18个，完成率90% | unmet or undetermined
    20个 | 完成率100% | met or undetermined
    20个 | 100% | undetermined or met
    20个 | 20/20 | undetermined or met
    100% | 100%（20/20） | met or undetermined
    100% | 20/20 | undetermined
    ≥95% | 合格率98% | met
    ≥95% | 98%，优于目标 | met
    ≥95% | 未达到95% | unmet or undetermined
    ≥95% | 达到95% | met
    ≥95% | 低于95% | unmet
    ≥95% | 不低于95% | met
    ≥95% | 接近95% | undetermined or unmet
    ≥95% | 略低于95% | unmet or undetermined
    ≥95% | 较目标低2% | undetermined
    ≥95% | 比上年提高2个百分点 | undetermined
    ≥95% | 由90%提高到96% | undetermined or met
    ≥95% | 从96%下降到90% | undetermined or unmet
    ≥95% | 96.5 | met
    ≥95% | 0.965 | met
    ≥95% | 96.5‰ | unmet or undetermined
    ≥100万元 | 105 | met or undetermined
    ≥100万元 | 1050000 | met or undetermined
    ≥100万元 | 99.5万 | unmet
    ≥100万元 | 0.0105亿元 | met
    ≥100万元 | 100.00万元 | met
    ≤100万元 | 未超过100万元 | met
    ≤100万元 | 超过100万元 | unmet
    ≤100万元 | 超支5万元 | undetermined
    ≤100万元 | 节约5万元 | undetermined or met
    ≤100万元 | 95万元，节约5万元 | undetermined or met
    ≤100万元 | 预算内 | undetermined or met
    ≤100% | 未超预算 | met or undetermined | 成本指标 | 成本控制率
    ≤100% | 超预算 | unmet or undetermined | 成本指标 | 成本控制率
    不超预算 | 未超预算 | met | 成本指标 | 成本控制
    不超预算 | 超预算 | unmet or undetermined | 成本指标 | 成本控制
    不超过预算 | 超预算5% | unmet or undetermined | 成本指标 | 成本控制
    控制在预算内 | 控制在预算内 | met | 成本指标 | 成本控制
    控制在预算范围内 | 未超出预算 | met or undetermined | 成本指标 | 成本控制
  `,
  "falling and rising figures": `
    下降5% | 5% | met or undetermined | 社会效益指标 | 能耗下降率
    下降5% | -5% | met | 生态效益指标 | 能耗下降率
    下降5% | 上升2% | unmet or undetermined | 生态效益指标 | 能耗
    ≥5% | -3% | unmet | 经济效益指标 | 收入增长率
    ≥5% | 下降3% | unmet | 经济效益指标 | 收入增长率
    ≥5% | 负增长 | unmet or undetermined | 经济效益指标 | 收入增长率
    ≥5% | 增长6% | met | 经济效益指标 | 收入增长率
    ≥-5% | -3% | met | 经济效益指标 | 收入增长率
    ≥0 | -1% | unmet | 经济效益指标 | 收入增长率
    减少10起 | 减少12起 | met | 社会效益指标 | 事故
    减少10起 | 8起 | undetermined or unmet | 社会效益指标 | 事故
    降低10% | 12% | met or undetermined | 社会效益指标 | 事故降低率
    降低10% | 降低8% | unmet | 社会效益指标 | 事故
    降幅≥3% | 3.5% | met | 社会效益指标 | 事故
    节约率≥3% | 2% | unmet | 成本指标 | 资金节约率
    缩短2天 | 缩短3天 | met | 社会效益指标 | 办理时间
  `,
  "punctuation and brackets": `
    ≥ 95 % | 96 % | met
    ≥95%。 | 96%。 | met
    "≥95%" | “96%” | met
    （≥95%） | 96% | met
    ≥95%(含) | 95% | met
    ≥5家以上 | 5家 | met
    5家以上（含5家） | 5家 | met
    5家以上（不含5家） | 5家 | unmet or undetermined
    不少于5家（含） | 4家 | unmet
    100人（次） | 120人次 | met
    100人（次） | 120人（次） | met
    ≥3.5万人次 | 3.6万人次 | met
    ≥3.5万人次 | 36000人 | undetermined
    ≥3.5万 | 36000 | met
    0.35亿元 | 3500万元 | met
    3500万元 | 0.34亿元 | unmet
    5家-10家 | 7家 | met
    5至10家 | 11家 | undetermined
    5家至10家 | 4家 | unmet or undetermined
    5万-10万元 | 8万元 | met
    5~10万元 | 80000元 | met
    1-2次 | 1次 | met
    1-2次 | 3次 | undetermined
    2-3天 | 2天 | undetermined or met
  `,
  "ranks, lists and answers in words": `
    第1名 | 第1名 | met or undetermined
    前10名 | 第8名 | undetermined
    A级 | A级 | met
    A级 | B级 | undetermined
    二级 | 一级 | undetermined
    一等奖 | 二等奖 | undetermined
    国家级1项，省级2项 | 国家级1项，省级2项 | met
    国家级1项，省级2项 | 国家级1项，省级1项 | undetermined
    1个系统、2份报告 | 1个系统、2份报告 | met
    1个系统、2份报告 | 1个系统 | undetermined
    3+5场 | 8场 | undetermined
    1套 | 1 | met
    1套 | 已建成 | undetermined or met
    1项 | 完成 | undetermined or met
    1项 | 1项（未验收） | undetermined
    5个 | 5个，其中2个未完成 | undetermined
    5个 | 实际完成4个，1个正在实施 | undetermined or unmet
    5个 | 原计划5个，调整为3个，完成3个 | undetermined
    100% | 未完成 | unmet
    100% | 部分完成 | undetermined
    100% | 完成80% | unmet
    100% | 已完成80% | unmet
    100% | 尚有20%未完成 | undetermined or unmet
    100% | 20%未完成 | undetermined or unmet
    100% | 全部完成 | met
    100% | 应补尽补 | undetermined
    应补尽补 | 应补尽补 | met
    全覆盖 | 全覆盖 | met
    全覆盖 | 100% | undetermined or met
    全部完成 | 90% | undetermined or unmet
    无 | 无 | na or met | 质量指标 | 投诉情况
    无 | 1起 | unmet | 质量指标 | 投诉情况
    无 | 0 | met | 质量指标 | 投诉情况
    无重大事故 | 未发生重大事故 | met | 质量指标 | 安全
    无重大事故 | 发生1起 | undetermined or unmet | 质量指标 | 安全
    不发生 | 未发生 | met | 质量指标 | 安全事故
    不发生安全事故 | 未发生安全事故 | met | 质量指标 | 安全事故
    不发生安全事故 | 发生安全事故1起 | unmet or undetermined | 质量指标 | 安全事故
    无投诉 | 有投诉 | unmet or undetermined | 质量指标 | 投诉
    有效投诉为0 | 0 | met | 质量指标 | 投诉
    有效投诉≤2起 | 1起 | met | 质量指标 | 投诉
    ≥95% | 未发生投诉 | undetermined | 满意度指标 | 满意度
  `,
  "Chinese numerals": `
    ≥100场 | 一百二十场 | met
    两千人 | 1900人 | unmet
    三百余人 | 310人 | met
    三百余人 | 290人 | unmet or undetermined
    八成以上 | 85% | met or undetermined
    八成以上 | 75% | unmet or undetermined
    三分之二 | 70% | undetermined
    一半以上 | 60% | undetermined or met
    翻一番 | 100% | undetermined
    一个月 | 1个月 | met | 时效指标 | 周期
    ≤一个月 | 20天 | met | 时效指标 | 周期
    ≤30天 | 1个月 | undetermined or met | 时效指标 | 办理时长
    ≤30天 | 2个月 | unmet | 时效指标 | 办理时长
    ≤1年 | 200天 | met | 时效指标 | 建设周期
    ≤10个工作日 | 1个月 | undetermined or unmet | 时效指标 | 办理时长
    ≤两个半小时 | 2小时 | undetermined or met | 时效指标 | 周期
    ≤半年 | 5个月 | met or undetermined | 时效指标 | 周期
    ≤半年 | 7个月 | unmet or undetermined | 时效指标 | 周期
    十场次 | 10场次 | met
    ≥二十场次 | 十八场次 | unmet
    二十人 | 二十五人 | met
    二〇二四年十二月底前 | 2024年12月20日 | met | 时效指标 | 完成时间
  `,
  "units beside bare figures": `
    ≥1万人 | 9000人 | unmet
    ≥1万人 | 1.1 | met or undetermined
    ≥1万人 | 11000 | met
    ≥1万人 | 9500 | unmet or undetermined
    100 | 120 | met
    1 | 100% | undetermined or met
    ≥100% | 1 | met or undetermined
    ≥100% | 1.2 | met or undetermined
    ≥100% | 99.99% | unmet
    ≥85% | 0.9 | met
    ≥85% | 90 | met
    ≥85% | 85.0% | met
    ≥85% | 84.96% | unmet
    ≥95 | 0.98 | met | 质量指标 | 培训合格率（%）
    ≥95 | 0.9 | unmet | 质量指标 | 培训合格率（%）
    ≥95 | 90 | unmet | 质量指标 | 培训合格率（%）
    ≤5 | 0.3 | met | 质量指标 | 差错率（%）
    ≥5000元/人 | 0.5万元/人 | met
    ≥5000元/人 | 5000元 | undetermined or met
    人均5000元 | 5000元/人 | undetermined or met
    ≥2次/年 | 每季度1次 | met
    ≥2次/年 | 每半年1次 | met
    每年1次 | 2次 | met
    每年至少1次 | 1次 | met
    每年不少于4次 | 3次 | unmet
    每年不少于4次 | 每季度1次 | met
    每季度不少于1次 | 3次 | undetermined or unmet
    ≥4次 | 每季度一次 | met or undetermined
    ≥3家（次） | 4家次 | met
    ≥3家(次) | 2家(次) | unmet
    ≥30户 | 35户次 | undetermined
    ≥200吨 | 0.02万吨 | met
    ≥200吨 | 150吨 | unmet
    ≥10台（套） | 12台套 | met or undetermined
    ≥10台（套） | 8台（套） | unmet
    ≥1000人/次 | 1200人次 | met
    ≥10台/套 | 12台 | met or undetermined
    ≥100平方公里 | 120平方千米 | met
    ≥15亩 | 1公顷 | met
    ≥1公顷 | 15亩 | met
    ≥30亩 | 1公顷 | unmet
    ≥1万亩 | 660公顷 | unmet
    ≥2亩 | 1400平方米 | met
    ≥10立方米 | 12m³ | met or undetermined
    ≥10m³ | 8m³ | unmet
    ≥10m2 | 8㎡ | unmet or undetermined
    ≥100吨/天 | 120吨/日 | met
    ≥50个床位 | 60张床位 | met or undetermined
    ≥50张 | 60张 | met
    ≥2个/5场 | 3个/5场 | undetermined or met
    ≥5G | 6G | met
    ≥80dB | 70dB | unmet or undetermined
    ≤60分贝 | 55分贝 | met
    ≤60分贝 | 65分贝 | unmet
    ≥Ⅲ类 | Ⅱ类 | undetermined
    优于Ⅲ类 | Ⅱ类 | undetermined
  `,
  "dashes and signs": `
    ≥5家 | - | undetermined
    ≥5家 | — | undetermined
    ≥5家 | 无 | unmet or undetermined
    ≥5家 | 0家 | unmet
    ≥5家 | ５家 | met
    ≥5家 | 5 家 | met
    ≥5家 | 5家。 | met
    ≥5家 | 5家企业 | met
    ≥5家 | 企业5家 | met
    ≥5家 | 支持企业5家 | met
    ≥5家 | 支持企业4家 | unmet
    ≥5家 | 新增5家 | met
    ≥5家 | 新增3家，累计8家 | undetermined
    ≥5家 | 已支持4家，另1家待拨付 | undetermined or unmet
    ≥5家 | 5家以下 | undetermined or unmet
    ≥5家 | ≤5家 | undetermined
    ≥5家 | ≥4家 | undetermined
    ≥5家 | >5家 | met
    ≥5家 | ≥6家 | met
    ≥5家 | <5家 | unmet
    ≤5家 | ≥5家 | undetermined
    ≤5家 | ≥6家 | unmet
    ≤5% | ＜5% | met
    ≤5% | 5%以内 | met
    ≤5% | 6%以内 | undetermined
    ≤5% | 约5% | undetermined
    ≤5% | 5.0% | met
    5%以下 | 5% | met or undetermined
    <5% | 5% | unmet
    低于5% | 5% | unmet
    低于5% | 4.99% | met
    高于90% | 90% | unmet
    高于90% | 90.1% | met
    多于10人 | 10人 | unmet
    不满10人 | 10人 | unmet or undetermined
  `,
  "other years and plans": `
    ≥10场 | 预计完成12场 | undetermined
    ≥10场 | 计划12场 | undetermined
    ≥10场 | 上年12场，本年8场 | undetermined or unmet
    ≥10场 | 2023年12场，2024年8场 | undetermined or unmet
    ≥10场 | 2024年完成12场 | met
    ≥10场 | 2024年12月完成12场 | met or undetermined
    ≥10场 | 截至12月底完成12场 | met or undetermined
    ≥10场 | 12月31日前完成12场 | met or undetermined
    ≥10场 | 全年共12场 | met
    ≥10场 | 第1-12场 | undetermined
    ≥10场 | 12场/年 | met
    ≥10场 | 1场/月 | met or undetermined
    ≥10场 | 共举办12场（次） | met
    ≥10场 | 12（场） | met
    ≥10（场） | 12 | met
    ≥10场 | 12场，超额完成 | met
    ≥10场 | 8场，未完成 | unmet
    ≥10场 | 12场，未完成全部 | undetermined
    ≥10场 | 完成目标的80% | unmet or undetermined
    ≥10场 | 完成率120% | undetermined or met
    ≥10场 | 120% | undetermined
    ≥10场 | 完成80% | unmet or undetermined
  `,
  "dates beside figures": `
    ≥10场 | 2024年完成12场 | met
    ≥10场 | 2024年1月至12月共举办8场 | unmet
    ≥90% | 2024年12月31日完成95% | met
    ≥90% | 截至2024年12月31日，完成率95% | met
    ≥90% | 2024年12月 | undetermined
    12月31日前 | 2024年12月25日完成100% | met | 时效指标 | 完成时间
    12月31日前 | 12月25日完成12场 | met | 时效指标 | 完成时间
    ≥3次 | 2024年3月、6月、9月各开展1次 | undetermined or unmet
    ≥3次 | 3月1次，6月1次，9月1次 | undetermined
    ≥3次 | 2024年共3次，分别为3月、6月、9月 | met
    ≤10月 | 9月 | met or undetermined | 时效指标 | 完成时间
    2024年12月31日前完成100% | 100% | met or undetermined | 时效指标 | 完成率
    2024年12月31日前完成100% | 95% | unmet or undetermined | 时效指标 | 完成率
    12月底前完成支付率≥95% | 96% | met or undetermined | 时效指标 | 支付
    12月底前完成支付率≥95% | 90% | unmet or undetermined | 时效指标 | 支付
    2024年 | 2024 | met or undetermined | 时效指标 | 完成时间
    ≥2024次 | 2025次 | met
    2024年12月25日完成 | 2024年12月20日完成 | met | 时效指标 | 完成时间
    不晚于2024年12月31日 | 2025年1月1日 | unmet | 时效指标 | 完成时间
    2024年12月31日以前 | 2024年12月31日 | met | 时效指标 | 完成时间
    2024-12-31 00:00:00 | 2024-12-30 | met | 时效指标 | 完成时间
    12月31日24时前 | 12月31日 | met | 时效指标 | 完成时间
    2024年2月30日前 | 2024年2月20日 | undetermined | 时效指标 | 完成时间
    2024年9月至2025年6月 | 2025年6月 | met or undetermined | 时效指标 | 完成时间
    2024年度 | 2024年11月 | met or undetermined | 时效指标 | 完成时间
    当年 | 2024年11月 | undetermined or met | 时效指标 | 完成时间
    当年完成 | 当年完成 | met | 时效指标 | 完成时间
    合同约定时间内 | 按合同约定时间完成 | met or undetermined | 时效指标 | 完成时间
    规定时间内 | 规定时间内完成 | met | 时效指标 | 完成时间
    规定时限内 | 超时 | unmet | 时效指标 | 完成时间
    工期≤180天 | 170天 | met | 时效指标 | 工期
    工期180天 | 190天 | undetermined or unmet | 时效指标 | 工期
    1年 | 1年 | met | 时效指标 | 工期
    长期 | 5年 | undetermined | 可持续影响指标 | 年限
    ≥5年 | 长期 | undetermined | 可持续影响指标 | 年限
    ≥5年 | 3年 | unmet | 可持续影响指标 | 年限
  `,
  "levels reached, and changes": `
    ≥95% | 未出现低于95%的情况 | undetermined or met
    ≥95% | 合格率由93%提升至97% | met or undetermined
    ≥95% | 合格率较去年提升2%，达97% | met or undetermined
    ≥95% | 提升至97% | met
    ≥95% | 提高到93% | unmet
    ≤5% | 下降至4% | met
    ≤5% | 降低到6% | unmet
    ≤5% | 下降了2个百分点 | undetermined
    ≥10万元 | 增收12万元 | met or undetermined | 经济效益指标 | 带动增收
    ≥10万元 | 增加12万元 | met or undetermined | 经济效益指标 | 带动收入
    ≥10万元 | 新增12万元 | met | 经济效益指标 | 带动收入
    ≥100人 | 增加120人 | undetermined or met | 社会效益指标 | 新增就业
    ≥100人 | 增加就业120人 | met or undetermined | 社会效益指标 | 带动就业
    新增≥100人 | 新增80人 | unmet | 社会效益指标 | 新增就业
    增加100人 | 增加80人 | unmet | 社会效益指标 | 就业
    提高到95% | 96% | met
    提高至95%以上 | 94% | unmet
    提升5%以上 | 提升6% | met | 社会效益指标 | 效率
    提升5%以上 | 6% | met | 社会效益指标 | 效率
    提升≥5% | 下降1% | unmet | 社会效益指标 | 效率
    控制在3起以内 | 2起 | met | 社会效益指标 | 事故
    控制在3起以内 | 4起 | unmet | 社会效益指标 | 事故
    降低至3%以下 | 2.5% | met | 社会效益指标 | 发生率
    降低至3%以下 | 3.5% | unmet | 社会效益指标 | 发生率
    下降到3% | 2% | undetermined or met | 社会效益指标 | 发生率
    减少到10起 | 8起 | undetermined or met | 社会效益指标 | 事故
    下降至10起以下 | 12起 | unmet | 社会效益指标 | 事故
    节约≥5万元 | 节约6万元 | met | 成本指标 | 节约成本
    节约5万元 | 节约3万元 | unmet or undetermined | 成本指标 | 节约成本
    ≤50万元 | 节约成本5万元 | undetermined | 成本指标 | 项目成本
    ≤50万元 | 45万元（节约5万元） | met or undetermined | 成本指标 | 项目成本
    ≤50万元 | 剩余5万元 | undetermined | 成本指标 | 项目成本
    ≤50万元 | 结余资金5万元 | undetermined | 成本指标 | 项目成本
    ≤50万元 | 超出预算5万元 | undetermined or unmet | 成本指标 | 项目成本
    ≤50万元 | 超预算10% | undetermined or unmet | 成本指标 | 项目成本
    ≤50万元 | 未超50万元 | met | 成本指标 | 项目成本
    ≤50万元 | 49.99 | met | 成本指标 | 项目成本
    ≤50万元 | 499900 | met | 成本指标 | 项目成本
    ≤50万元 | 5000元/人 | undetermined | 成本指标 | 项目成本
    ≥100人 | 缺少5人 | undetermined
    ≥100人 | 还差5人 | undetermined
    ≥100人 | 95人，差5人 | unmet or undetermined
    ≥90% | 好评率92%，差评率8% | undetermined or met | 满意度指标 | 满意度
    ≥90% | 满意率92%，不满意率8% | undetermined or met | 满意度指标 | 满意度
    ≥90% | 非常满意60%，满意35% | undetermined | 满意度指标 | 满意度
    ≥90% | 共发放问卷100份，满意95份 | undetermined | 满意度指标 | 满意度
    ≥90% | 问卷100份，满意度95% | met or undetermined | 满意度指标 | 满意度
    ≥90分 | 平均92.5分 | met | 满意度指标 | 满意度
    ≥90分 | 平均分89.5 | unmet | 满意度指标 | 满意度
  `,
};

function rowsOf(table: string): string[][] {
  const lines = table.trim().split("\n");
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

describe.each(Object.entries(FORMS))("%s", (_, table) => {
  it.each(rowsOf(table))("%s → %s: %s", (target, actual, answers, level2 = "数量指标", name = "某指标") => {
    const level1 = level2.includes("效益") ? "效益指标" : "产出指标";
    const { outcome } = outcomeOf({ level1, level2, name, target: target, actual: actual });
    expect(answers.split(" or ")).toContain(outcome);
  });
});
