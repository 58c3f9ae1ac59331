import { isCellError } from "../grid";
import { readActual } from "../measure";
import type { Indicator } from "../table";
import { compact, indicatorSubject } from "./facts/subject";
import { rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

/** 数量, 时效 and 成本: what these ask for can be counted. */
const COUNTABLE = /数量|时效|成本/;

/** 低于当地平均成本, 控制在预算内: measured against a figure that stands elsewhere. */
const COMPARED = /[低高大小少多早晚优]于|超过|不超|未超|控制在|持平|超支|超预算|增长|下降/;

/** The target of a quantity, time or cost indicator is only a phrase (及时, 有效…). */
export const targetNotMeasurable: TableRule<"phrase"> = {
  id: "target-not-measurable",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["phrase"],
  *check({ indicators }, { outcomeOf }) {
    for (const indicator of indicators) {
      const { target } = indicator;
      if (!target || target.text === "" || isCellError(target.cell.value) || !isCountable(indicator))
        continue;
      const { kind, target: reading } = outcomeOf(indicator);
      if (kind !== "text" || !isPhrase(reading.folded, reading.stance)) continue;
      yield {
        cell: target.ref,
        messageId: "phrase",
        subject: indicatorSubject(indicator, "target"),
        data: rowTexts(indicator),
        found: target.text,
      };
    }
  },
};

function isCountable({ level1, level2 }: Indicator): boolean {
  return [level1, level2].some((level) => level && COUNTABLE.test(compact(level.text)));
}

/** No figure and no date anywhere, nothing to compare with, and not 无, of which there can be none or some. */
function isPhrase(folded: string, stance: string): boolean {
  if (stance === "none" || stance === "nothing" || COMPARED.test(folded)) return false;
  return readActual(folded).kind === "text";
}
