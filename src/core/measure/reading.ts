import type { Decimal } from "../scoring";

/** How a value is meant: by a sign or a word, or `bare` where it stands alone. */
export type Comparator = ">=" | ">" | "<=" | "<" | "=" | "bare";

/** A unit (计量单位) as written: 万元/年 is the multiplier 10000, the word 元 and the denominator 年. */
export interface Unit {
  /** 万 → 10000; 1 where none is written. */
  readonly multiplier: Decimal;
  /** 元, %, 家次 …; `""` where none is written. */
  readonly word: string;
  /** What stands under the stroke: `年`, `季度`, `10工作日`, `人·天`; `""` where nothing does. */
  readonly per: string;
}

/** An amount: `≥1000家`, `5-10家`, `2次/季度`, `-8.1%`. */
export interface QuantityReading {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  /** As written, before multiplier and unit: `14.2万` → 14.2, `98%` → 98. The lower end of a range. */
  readonly value: Decimal;
  /** The upper end of a range, in the same unit. */
  readonly upper?: Decimal;
  readonly unit: Unit;
  /** 约, 近, 左右: the figure is only near. */
  readonly approximate: boolean;
  /** 下降, 减少: the figure counts downwards. */
  readonly falling: boolean;
  /** 下降至, 降低到: the figure is what is left after a fall, and less is better still. */
  readonly loweredTo: boolean;
  /** 增长, 提高: the figure says by how much something grew. */
  readonly rising: boolean;
  /** 较目标低2%, 超支5万元: the figure says by how much something differs from something else. */
  readonly difference: boolean;
  /** Added to the figure before it by a plus sign. */
  readonly joined: boolean;
  /** Figures beside this one, such as the 5份 of `4期+5份`. */
  readonly others: readonly QuantityReading[];
  /** What the words around the figure admit (其余未开展, 预计…): a verdict must not rest on it alone. */
  readonly stance: Stance;
}

/** A day of the calendar; `year` is null where the text leaves it out. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A date or a period of the calendar: `2020年12月31日前`, `12月底前`, `第四季度`. */
export interface DateReading {
  readonly kind: "date";
  /** `<=` for 前, 底前 and 内, `>=` for 起 and 后, else `bare`. */
  readonly comparator: Comparator;
  readonly first: Day;
  readonly last: Day;
  /** 2020年12月前 may mean before its first day or before its end. */
  readonly beforePeriod: boolean;
  /** The calendar has no such day (2月31日); nothing may be concluded from it. */
  readonly impossible: boolean;
  readonly stance: Stance;
}

/**
 * What a text admits about the work.
 *
 * - `blank`: empty or only a dash
 * - `notApplicable`: 不适用, 无需评审
 * - `nothing`: 无 alone
 * - `notDone`: 未完成, 未开展, 未支付, 暂缓…
 * - `notReached`: 未达到目标, 未全部完成
 * - `late`: 延期, 逾期
 * - `none`: an unwanted event did not happen (无投诉, 未发生事故)
 * - `onTime`: 按时完成, 如期
 * - `reached`: 达到预期目标
 * - `done`: 已完成, without saying how much or when
 * - `unsure`: 预计, 基本达到, 部分完成, or clauses that contradict each other
 * - `plain`: none of these
 */
export type Stance =
  | "blank"
  | "notApplicable"
  | "nothing"
  | "notDone"
  | "notReached"
  | "late"
  | "none"
  | "onTime"
  | "reached"
  | "done"
  | "unsure"
  | "plain";

/** Words without a figure that could be compared. */
export interface TextReading {
  readonly kind: "text";
  readonly stance: Stance;
}

export type Reading = (QuantityReading | DateReading | TextReading) & {
  /** The text in one spelling: half width, without white space and markup. */
  readonly folded: string;
  /** A day that the text names and the calendar does not have, as it is written there: 2月31日; null where it names none. */
  readonly impossibleDate: string | null;
};
