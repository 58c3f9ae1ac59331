import { words } from "../pattern";

/**
 * Words by which an actual value (实际完成值) admits what became of the work. Each list is searched in
 * every clause of the text; `未` and a verb of `DEEDS` is the common form of not done.
 */

/** The whole text says that there is nothing. */
export const NOTHING = ["无", "没有", "未有", "暂无", "尚无", "零", "未", "没"] as const;

/** The whole text leaves the cell empty, politely. */
export const DASHES = ["", "/", "\\", "-", "--", "---", "—", "——", "———", "*", "…", "……", "·", "."] as const;

/** The whole text says that the indicator does not apply. */
export const NOT_APPLICABLE = words(`
  不适用 不涉及 暂不涉及 未涉及 N/A NA n/a 不考核 暂不考核 暂不考虑 不作考核 无此项 无该项
`);

/** A clause that begins so says that the question does not arise. */
export const NOT_NEEDED = words(`
  无需 无须 毋须 不需 不需要 无必要 不适用 不涉及 未涉及 暂不考核 暂不考虑
`);

/** What was to be done; with a negation in front, nothing was. */
export const DEEDS = words(`
  完成 开展 实施 启动 进行 支付 付款 拨付 支出 使用 列支 发放 下达 下拨 执行 举办 召开 举行
  组织 验收 通过验收 测评 签订 签署 采购 建设 建成 开工 动工 竣工 完工 落实 安排 成行 出访
  参加 参展 上线 投入 交付 提交 出具 印发 出台 发布 发生费用 发生支出 发生经费 产生费用 申请
  申报 受理 立项 招标 推进 制定 编制 形成 建立 运行 运营 购买 购置 到位 结算 到账 兑现 资助
  补助 培训 审核 派出 赴 做 办理 兑付 报送 结题 取得 启用 搭建
`);

/** Negations that stand in front of a deed. */
export const NEGATIONS = words(`
  尚未 暂未 仍未 还未 均未 并未 从未 未能 未曾 未予 没有 没能 无法 不能 不再 暂不 未 没
`);

/** Adverbs that may stand between the negation and the deed. */
export const ADVERBS = words(`
  正式 实际 具体 再 及时 按时 按期 如期 按计划 按 予以 进行 得到 实现 组织 对外 继续 单独
`);

/** Not done, in other words. */
export const CALLED_OFF = words(`
  暂缓 暂停 取消 停办 停止 搁置 终止 中止 撤销 停滞 叫停 停工 未果 缓办 不再举办 待启动 待开展
  待实施 待支付 待拨付 待验收
`);

/** Done in part: no auditor would put a figure on it. */
export const IN_PART = words(`
  部分 基本 初步 大致 大部分 多数 陆续 正在 逐步完成 阶段性 有望 进行中 推进中 实施中 办理中
`);

/** Not yet a result. */
export const PLANNED = words(`
  预计 计划 拟于 拟在 将于 将在 将会 力争 争取 原定 原计划 有待 未到期
`);

/** Began, but fell short. */
export const FALLEN_SHORT = words(`
  未达到 未达标 未达成 未达预期 未能达到 未能实现 未实现 没有达到 没达到 达不到 不达标 不达预期
  尚未达到 未达 未全部 未完全 未能全部 未能完全 没有全部 低于预期 低于目标 不及预期 不理想 未满足
  不符合 未符合 不满足 未通过
`);

/** After the time. */
export const LATE = words(`
  延期 延迟 逾期 超期 推迟 滞后 超时 拖延 延后 未按时 未按期 未如期 未及时 未能按时 未能按期
  未能如期 未能及时 不及时 不按时 晚于 迟于
`);

/** In time. */
export const ON_TIME = words(`
  按时 按期 如期 准时 及时 适时 按计划 提前 按进度 按规定时间 按时间节点 在规定时间 在规定期限
  规定时间内 规定期限内 时限内 期限内 即时 按时序进度 按照时间 按照计划 按照规定时间 按要求时间
  按合同时间 按合同约定时间
`);

/** The target is said to be reached. */
export const REACHED = words(`
  达到目标 达到预期 达到了预期 达到年度目标 达到年初目标 达到绩效目标 达到既定目标 达到项目目标
  达到计划目标 达到要求 达成目标 达成预期 已达到 已达成 达标 完成目标 完成年度目标 完成预期目标
  完成既定目标 完成绩效目标 完成年度任务 完成全年任务 全部完成 全面完成 均已完成 均完成 已全部完成
  全部达到 全部实现 超额完成 圆满完成 完成率100% 符合要求 符合预期 满足要求 实现目标 实现预期
  实现了预期 超出预期 超过预期 好于预期 优于预期 超过目标
`);

/** Done, without saying how much, how well or when. */
export const DONE = words(`
  完成 已办结 办结 已开展 已实施 已支付 已拨付 已举办 已召开 已执行 已落实 已建成 已上线 已发放
  完毕 已实现
`);

/** What nobody wants to happen; `无` or `未发生` in front of it is the best result, and 0 of them. */
export const UNWANTED = words(`
  投诉 事故 故障 差错 失误 违规 违纪 违法 违约 断供 脱销 纠纷 隐患 泄露 泄密 舆情 信访 上访
  退货 退票 处罚 问责 通报 伤亡 死亡 不良 负面 异议 中断 宕机 超支 超预算 浪费 挪用 截留 案件
  问题 意外 污染 火灾 起诉 诉讼 不满 欠薪 返贫 疫情扩散 交叉感染 超标 逾期 误报 漏报 错漏 侵权
`);

/** How the absence of an unwanted event is told. */
export const ABSENCES = words(`
  没有发生 不发生 不出现 不产生 避免 防止 没有收到 没有出现 没有接到 未发生 未发现 未收到 未出现 未接到 未接获 未产生 未有 没有
  无 零 杜绝
`);

/** The whole clause tells an absence, and the indicator's name of what. */
export const ABSENT = words(`
  未发生 不发生 没有发生 未出现 不出现 没有出现 未产生 没有产生 未收到 没有收到 未接到 没有接到
  零发生
`);

/** A survey that was not held says nothing about what it was to measure. */
export const SURVEYS = ["调查", "统计", "问卷", "测算", "监测", "调研", "回访"] as const;
