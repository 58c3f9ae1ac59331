import { decimalFrom, type Decimal } from "../scoring";
import { normaliseLabel } from "./label-text";
import { rolesOfLabel } from "./labels";

/** A total's label with its score behind it: `总分：98.7分`, `合计得分 98.7`. */
const WITH_SCORE = /^(\s*[总自综合得绩评].{0,19}?[^\d.])(\d+(?:\.\d+)?)(\s*分?\s*)$/s;

/** The score in a cell that holds the label of the total as well. */
export interface ScoreInLabel {
  readonly score: Decimal;
  /** As it is written. */
  readonly text: string;
  /** What stands before and behind it in the cell. */
  readonly around: readonly [string, string];
}

/**
 * Only of 总分 and the like: a figure behind 合计 may as well be the points, or an amount. 总分100分 is a label as
 * forms print it.
 */
export function scoreInLabel(cellText: string): ScoreInLabel | undefined {
  const match = WITH_SCORE.exec(cellText);
  if (!match) return undefined;
  const [, before = "", text = "", behind = ""] = match;
  const score = decimalFrom(text);
  if (!score || rolesOfLabel(normaliseLabel(before.trim()))?.total !== "strong") return undefined;
  if (rolesOfLabel(normaliseLabel(cellText.trim()))) return undefined;
  return { score, text, around: [before, behind] };
}
