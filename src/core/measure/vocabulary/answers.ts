import { words } from "../pattern";

/** Words by which a text target (年度指标值) is answered. */

/** Words around the substance of a target that change nothing when they are left out or added. */
export const FRAMES_IN_FRONT = words(`
  已经 已 均 都 全部 达到 达成 实现 得到 得以 予以 获得 获 取得 保持 保证 确保 维持 总体
  整体 进行 做到 能够 可以 按照 按 保障
`);
export const FRAMES_BEHIND = [
  "及其以上",
  "及以上",
  "或以上",
  "以上",
  "完毕",
  "情况",
  "状态",
  "水平",
] as const;

/** In front of a stated word these turn it into its opposite. */
export const NEGATING = words(`
  不够 不太 不能 不甚 并不 不 未能 尚未 未 没有 没能 没 有待 尚待 仍待 亟待 急需 亟需 仍需
  还需 尚需 需要 需 待 未见 难以 无法 缺乏 欠 缺 无 非
`);

/** In front of a stated word these weaken it, or put it into the future. */
export const WEAKENING = words(`
  较为 比较 较 基本上 基本 部分 大部分 初步 一般 尚 有所 略有 略 稍有 稍 一定程度 一定程度上
  一定 相对 还算 近 将 拟 预计 计划 力争 争取 有望 可 希望 逐渐 接近 趋于 准
`);

/** Words that may stand between one of the above and the stated word. */
export const BETWEEN = words(`
  进一步 得到 实现 达到 充分 完全 全面 全部 有效 持续 显著 明显 继续 加以 予以 很好 十分 非常
  的 地 上
`);

/** Adverbs of degree that are as strong as one another. */
export const STRONG = words(`
  有效 显著 明显 大幅 大力 切实 极大 充分 稳步 不断 进一步 持续 逐步 较大 全面
`);
export const AT_LEAST_EFFECTIVE = ["有效", "显著", "明显", "大幅", "切实", "极大"] as const;

/** Words that say the same. A target with one of a group is met by another of it. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["及时", "按时", "按期", "如期", "准时", "按计划", "按规定时间", "提前", "按时间节点"],
  ["合格", "验收合格", "通过验收", "验收通过", "通过", "达标", "符合要求", "符合标准"],
  ["显著", "明显", "卓有成效", "成效显著", "效果明显", "成效明显"],
  ["非常满意", "很满意", "十分满意"],
  ["合规", "规范", "符合规定", "合法合规"],
  ["准确", "精准", "准确无误", "无误"],
  ["提高", "提升"],
  ["降低", "减少", "下降"],
  ["增长", "增加"],
  ["完善", "健全"],
  ["正常", "运行正常", "正常运行", "正常运转", "正常运营", "运转正常"],
  ["稳定", "平稳"],
  ["优化", "改善"],
  [
    "不超预算",
    "未超预算",
    "未超出预算",
    "不超出预算",
    "不超过预算",
    "未超过预算",
    "预算内",
    "控制在预算内",
    "控制在预算范围内",
    "在预算范围内",
    "未超支",
    "不超支",
    "无超支",
  ],
  ["积极", "正面", "正向"],
  [
    "达到预期目标",
    "达到预期",
    "达到预期效果",
    "达到目标",
    "达到预定目标",
    "实现预期目标",
    "完成目标",
    "完成预期目标",
  ],
];

/** Grades from the best to the worst; a better one meets a lower one. */
export const GRADES: readonly (readonly string[])[] = [
  ["优秀", "优", "优良"],
  ["良好", "良", "好"],
  ["合格", "中", "中等", "及格", "一般"],
  ["差", "较差", "不合格", "不及格", "不佳", "不好"],
];

/** Words that exclude each other, both ways. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["提升", "提高", "增长", "增强", "增加", "改善", "优化", "上升", "扩大", "加强"],
    ["下降", "减弱", "恶化", "下滑", "负增长", "萎缩", "倒退"],
  ],
  [
    ["降低", "减少", "下降", "缩短", "缓解", "减轻", "压缩"],
    ["上升", "增加", "增长", "加重", "提高", "延长", "加剧"],
  ],
  [
    ["及时", "按时", "按期", "如期", "准时"],
    ["延迟", "滞后", "逾期", "超期", "延期", "拖延", "推迟", "延后"],
  ],
  [["满意"], ["不满", "不满意"]],
  [
    ["合格", "良好", "优秀", "优", "良", "好", "达标"],
    ["差", "较差", "不佳", "不达标", "不合格", "不及格"],
  ],
  [
    ["准确", "精准", "无误"],
    ["有误", "错误", "偏差", "不准"],
  ],
  [
    ["平稳", "稳定", "正常"],
    ["异常", "波动", "中断", "动荡"],
  ],
  [
    ["合规", "规范", "合法"],
    ["违规", "不规范", "违法", "违纪"],
  ],
  [
    ["预算内", "预算范围内"],
    ["超预算", "超出预算", "超支"],
  ],
  [
    ["有效", "显著", "明显"],
    ["无效", "不明显", "不显著", "甚微"],
  ],
];

/** Targets that measure against an earlier period or an average, and what answers them. */
export const COMPARED: readonly { readonly target: RegExp; readonly met: RegExp; readonly unmet: RegExp }[] =
  [
    {
      target: /(?<!不)(?:高于|超过)(?:上一?|去)年/,
      met: /(?<!负)(?:正增长|增长|增加|提高|提升|上升|高于|(?<!不)超过)/,
      unmet: /负增长|下降|减少|下滑|降低|(?<!不)低于|不超过|回落|持平/,
    },
    {
      target: /不(?:低于|少于|小于)(?:上一?|去)年/,
      met: /(?<!负)(?:正增长|增长|增加|提高|提升|上升|高于|超过|不低于|持平)/,
      unmet: /负增长|下降|减少|下滑|降低|(?<!不)低于|回落/,
    },
    {
      target: /(?:不高于|不超过|不多于|(?<!不)低于)(?:上一?|去)年/,
      met: /下降|减少|下滑|降低|(?<!不)低于|不高于|不超过|持平/,
      unmet: /(?<!负|不)(?:正增长|增长|增加|提高|上升|高于|超过)/,
    },
  ];

/** A text target that asks for a time. */
export const ABOUT_TIME =
  /时间|时限|期限|周期|期内|期间|时效|工作日|小时|及时|按时|按期|如期|准时|即时|适时|按计划|进度|当[天日月年]|[日天月年周](?:内|前|底|末)/;

/** The whole target says that none is wanted. */
export const NONE_WANTED = ["无", "没有", "零"] as const;
