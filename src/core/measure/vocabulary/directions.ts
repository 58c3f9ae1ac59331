import { words } from "../pattern";

/** What an indicator's level and name tell about a bare target: whether less or more of it is wanted. */

/** 成本指标 and its parts (经济成本指标 …). */
export const COST_LEVEL = "成本";

/** Under 成本指标, and yet more of it is wanted, or it is no amount of cost. */
export const NOT_A_COST = words(`
  节约 节省 结余 降低 下降 减少 完成 执行率 执行进度 支付率 拨付率 到位率 合规 准确 及时 达标
  带动 撬动 增长 收入 利用率 覆盖
`);

/** Under any level, less of it is wanted, or may be. */
export const LESS_IS_BETTER = words(`
  投诉 事故 故障 差错 失误 违规 违纪 死亡 伤亡 信访 成本 费用 超支 能耗 排放 损失 误差 失败
  退货 退件 淘汰 空置 闲置 负债 预算控制 逾期 延迟 不良 等待 等候 缺陷 失业 辍学 返贫 漏损 药占比 发病
  感染 漏报 破损 偏差 变更 超标 流失 发案 刑事 警情 火灾 浓度 PM 噪声 三公
`);

/** These turn it round: of a 投诉处理率 more is wanted. */
export const HANDLED = words(`
  处理 解决 办结 响应 排除 修复 及时 下降 减少 降低 整改 回复 满意 无故障 调解 结案 处置 化解
  节约 完成 破案
`);
