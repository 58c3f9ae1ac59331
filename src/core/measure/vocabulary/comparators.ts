import { words } from "../pattern";
import type { Comparator } from "../reading";

type WrittenComparator = Exclude<Comparator, "bare">;

/** Signs and words in front of a figure. Longer ones come first where one begins another. */
export const COMPARATORS_IN_FRONT: Readonly<Record<string, WrittenComparator>> = {
  "≥": ">=",
  "≤": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
  大于或等于: ">=",
  大于等于: ">=",
  高于或等于: ">=",
  不得低于: ">=",
  不得少于: ">=",
  不能低于: ">=",
  不能少于: ">=",
  不应低于: ">=",
  不少于: ">=",
  不低于: ">=",
  不小于: ">=",
  不下于: ">=",
  不短于: ">=",
  不早于: ">=",
  至少: ">=",
  最少: ">=",
  最低: ">=",
  小于或等于: "<=",
  小于等于: "<=",
  低于或等于: "<=",
  不得高于: "<=",
  不得超过: "<=",
  不得多于: "<=",
  不能超过: "<=",
  不应超过: "<=",
  未超过: "<=",
  不超过: "<=",
  不超出: "<=",
  不超: "<=",
  不高于: "<=",
  不大于: "<=",
  不多于: "<=",
  不长于: "<=",
  不晚于: "<=",
  不迟于: "<=",
  未超: "<=",
  至多: "<=",
  最多: "<=",
  最高: "<=",
  大于: ">",
  多于: ">",
  高于: ">",
  超过: ">",
  超出: ">",
  突破: ">",
  小于: "<",
  少于: "<",
  低于: "<",
  不足: "<",
  不到: "<",
  不满: "<",
  未达到: "<",
  未达: "<",
  未到: "<",
  等于: "=",
};

/** Words behind a figure and its unit. */
export const COMPARATORS_BEHIND: Readonly<Record<string, WrittenComparator>> = {
  及其以上: ">=",
  及以上: ">=",
  或以上: ">=",
  含以上: ">=",
  以上: ">=",
  起: ">=",
  及其以下: "<=",
  及以下: "<=",
  或以下: "<=",
  以下: "<=",
  及以内: "<=",
  以内: "<=",
  之内: "<=",
  内: "<=",
  封顶: "<=",
};

/** 100余家, 100多家: more than the figure. */
export const AND_MORE = ["余", "多"] as const;

/** An actual value that boasts of more than a round figure (100余家, 超过100家) was measured; 不超过 is a condition. */
export const CLAIMED_EXCESS = /(?<![不未得能应])(?:超过|超出|突破)|\d[十百千万亿]{0,4}[余多]/;

/** The figure is only near. */
export const APPROXIMATE_IN_FRONT = ["大约", "约为", "约", "接近", "将近", "近", "大概", "左右"] as const;
export const APPROXIMATE_BEHIND = ["左右", "上下"] as const;

/** Between a comparison or a verb and its figure. */
export const PARTICLES = ["达到", "达", "在", "到", "为", "是", "至"] as const;

/** Growth counts downwards behind these. */
export const FALLING = words(`
  下降 减少 降低 降幅 下滑 缩减 压减 减幅 负增长 缩短
`);
/** The figure behind one of these is what is left over or lacking, not the whole. */
export const LEFT_OVER = words(`
  超支 节约 节省 结余 结存 剩余 相差 差距 缺口 尚缺 仍缺 还差 仅差 尚差 尚欠 多出 少了 缺少 短缺
  超出预算 超预算
`);
/** Names of such figures themselves, beside the verbs above: 增速, 节约率. */
export const OF_CHANGE = words(`
  增 降 减 涨 升 缩 变化 变动 幅 同比 环比 节约 节省 结余 超支 差 偏离
`);
export const RISING = ["增长", "提高", "提升", "增加", "上升", "增幅", "增速"] as const;
