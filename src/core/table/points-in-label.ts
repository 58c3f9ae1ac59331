import { decimalFrom, type Decimal } from "../scoring";
import { foldText } from "./label-text";

/** `预算执行情况（20分）`, `得分（20分*执行率）`: points in the brackets of a label. */
const IN_BRACKETS = /[([【](?:权重|分值|满分)?:?(\d{1,3}(?:\.\d+)?)分(?:[*×x][^()]*)?[)\]】]/;

/** The points that a label states in brackets; null where it states none. */
export function pointsInLabel(text: string): Decimal | null {
  if (!text.includes("分")) return null;
  return decimalFrom(IN_BRACKETS.exec(foldText(text))?.[1] ?? "");
}
