import { words } from "../pattern";

/**
 * Phrases of a 偏差原因分析及改进措施 that name no cause. A reason that consists of nothing else explains nothing.
 */
export const STOCK_PHRASES = words(`
  酌情扣分 酌情扣减 酌情扣 故酌情扣分 因此酌情扣分 酌情扩分 适当扣分 扣分 酌情减分 还有上升空间
  有上升空间 有一定上升空间 还有一定上升空间 未来还有上升空间 未来有上升空间 未来还有提升空间
  还有提升空间 有提升空间 还有一定提升空间 有一定提升空间 还有一定有上升空间 还要一定上升空间
  还有进步空间 有进步空间 有待提高 有待进一步提高 有待加强 有待提升 有待完善 有待以后改进 需进一步提升
  需进一步加强 需进一步完善 仍需努力 还需加强 需完善 需改进 有待改进 已达到目标 已达到预期目标
  已达到项目目标 达到目标 达到预期目标 基本达到目标 基本达到预期目标 基本达到项目目标
  基本达到项目预期目标 基本达到项目效果 项目基本达到预期目标 该项目基本达到项目目标
  一定程度上达到了预期目标 一定程度上达到预期目标 基本工作已完成 基本完成 整体项目 未达到预期目标
  未达预期 未达到目标 未完成目标 略有偏差 存在偏差 有偏差 与目标有差距 存在差距 无偏差 加强管理
  进一步加强管理 继续努力 今后改进 下一步改进 下年改进 持续改进 以后改进 以后加强 不断完善 进一步完善
  逐步完善 将进一步完善 下一步将改进 明年改进 加以改进
`);

/** The same with what may stand between their words, as patterns: 仍存在一定的提升空间, 酌情扣1分, 仍需进一步提高. */
export const STOCK_FORMS = [
  String.raw`(?:酌情|适当)?自?扣[除减]?\d*(?:\.\d+)?分`,
  "(?:存在|具有|[仍尚]?有)(?:一定|较大|很大)?的?(?:上升|提升|提高|进步|改进|完善)的?空间",
  "(?:有待|[仍尚还]?需要?|将|继续|进一步){1,3}(?:提升|提高|加强|完善|改进|优化|努力)",
  "(?:基本|已|未){0,2}(?:达到|达成|完成|实现)了?(?:年度|绩效|项目)?(?:预期|既定)?(?:目标|指标|效果|要求)",
] as const;

/** Words that join or soften stock phrases without adding to them. */
export const REASON_FILLERS = words(`
  但是 但 故 因此 所以 项目 该 本 目前 未来 仍 尚 还 也 同时 此项 工作 整体 总体 该项 指标 效果
  下一步 今后 偏差原因 改进措施
`);

/** In front of a percentage in a reason: how much of the target was completed. */
export const COMPLETION_WORDS = words(`
  完成率 完成比例 完成度 完成进度 实际完成率 目标完成率 完成了 完成 达成率 实现率 达到目标的
  为目标的 占目标的 占年度目标的
`);
