import { decimalFrom, type Decimal } from "../scoring";
import { normaliseLabel } from "./label-text";
import { rolesOfLabel } from "./labels";

/** A total's label with its score behind it: `总分：98.7分`, `合计得分 98.7`, `总分：98.7（满分100分）`. */
const WITH_SCORE =
  /^(\s*[总自综合得绩评].{0,19}?[^\d.０-９．])([\d０-９]+(?:[.．][\d０-９]+)?)(\s*分?\s*(?:[（(]满分[^（）()]*[)）]\s*)?)$/s;
/** What is left for it in the empty form: `总分：____分`. */
const WITHOUT_SCORE = /^(\s*[总自综合得绩评].{0,19}?[:：])[\s_＿]*(分\s*)$/s;

/** The score in a cell that holds the label of the total as well. */
export interface ScoreInLabel {
  /** Null where it is left to be filled in. */
  readonly score: Decimal | null;
  /** As it is written. */
  readonly text: string;
  /** What stands before and behind it in the cell. */
  readonly around: readonly [string, string];
  /** What the label alone would be. */
  readonly total: "strong" | "weak";
}

/**
 * Of 总分 and the like; of 合计 only what says 分, for a bare figure may as well be an amount. 总分100分 is a label
 * as forms print it.
 */
export function scoreInLabel(cellText: string): ScoreInLabel | undefined {
  const match = WITH_SCORE.exec(cellText);
  const [, before = "", text = "", behind = ""] = match ?? withoutScore(cellText);
  const score = decimalFrom(text.normalize("NFKC"));
  const total = before === "" ? undefined : rolesOfLabel(normaliseLabel(before.trim()))?.total;
  if (total !== "strong" && (total !== "weak" || !behind.includes("分"))) return undefined;
  if (rolesOfLabel(normaliseLabel(cellText.trim()))) return undefined;
  return { score, text, around: [before, behind], total };
}

function withoutScore(cellText: string): string[] {
  const [, before = "", behind = ""] = WITHOUT_SCORE.exec(cellText) ?? [];
  return ["", before, "", behind];
}
