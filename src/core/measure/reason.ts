import { decimalFrom } from "../scoring";
import type { Decimal } from "../scoring";
import { foldText } from "./fold-text";
import { anyOf } from "./pattern";
import { COMPLETION_WORDS, REASON_FILLERS, STOCK_FORMS, STOCK_PHRASES } from "./vocabulary/reasons";

const STOCK = new RegExp([...STOCK_FORMS, anyOf([...STOCK_PHRASES, ...REASON_FILLERS])].join("|"), "g");

/** Whether a reason (偏差原因分析及改进措施) is made of stock phrases alone (已达到目标，酌情扣分) and names no cause. A blank reason is none. */
export function isStockReason(reason: string): boolean {
  const words = foldText(reason).replace(/[\p{P}\p{Zs}]/gu, "");
  return words !== "" && words.replace(STOCK, "") === "";
}

/** 超额完成50% and 未完成50% state what is above the target, or what is left of it. */
const COMPLETION = new RegExp(
  `(?<!超额?|多|未|没有?|尚未)(?:${anyOf(COMPLETION_WORDS)})(?:仅|只|约|达到|达|为|是|:){0,2}(?<figure>\\d{1,5}(?:\\.\\d{1,6})?)%(?![-~至到])`,
  "g",
);

/** In the same clause: what follows is planned, asked for, of another time or of a part. */
const NOT_OF_THE_YEAR =
  /计划|预计|力争|争取|确保|保证|[将拟应须需可]|要求|目标|[去上往明]年|下一?年|\d年|月|同期|年底|后续|下一?步|其中/;

/** Further in front, a word is hardly said of a figure. */
const LONGEST_CLAUSE = 30;

/** The percentages of completion that a reason states (完成率27.7%), as ratios: 0.277. */
export function completionsIn(reason: string): Decimal[] {
  if (!/[%％﹪]/.test(reason)) return [];
  const text = foldText(reason);
  return [...text.matchAll(COMPLETION)].flatMap((match) => {
    const clause =
      text
        .slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index)
        .split(/[,;。、!(]/)
        .at(-1) ?? "";
    if (NOT_OF_THE_YEAR.test(clause)) return [];
    const figure = decimalFrom(match.groups?.figure ?? "");
    return figure === null ? [] : [figure.div(100)];
  });
}
