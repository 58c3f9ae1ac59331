import { decimalOf } from "../scoring";
import { isBlankReason, type EvaluationTable } from "../table";
import { isNothingBudgeted } from "./facts/execution";
import { percentText } from "./facts/percent-text";
import type { TableRule } from "./rule";

/** Words of a cause: an explanation of low execution holds at least one of them. */
const CAUSE =
  /原因|由于|因[^此而]|疫情|影响|结余|节约|节省|压减|压缩|核减|调减|调整|未支付|未支出|未使用|未执行|未完成|取消|延期|延迟|推迟|滞后|暂缓|终止|结转/;

/** The execution rate is low and nothing in the reasons or goals says why. */
export const lowExecutionUnexplained: TableRule<"unexplained"> = {
  id: "low-execution-unexplained",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["unexplained"],
  *check(table, { rate, profile }) {
    const field = table.funds?.total.rate;
    const threshold = decimalOf(profile.lowExecutionRate);
    if (!field || !rate || !threshold || !rate.lt(threshold) || isNothingBudgeted(table.funds)) return;
    if (isExplained(table)) return;
    yield {
      cell: field.ref,
      messageId: "unexplained",
      subject: "funds/rate",
      data: { rate: percentText(rate), threshold: percentText(threshold) },
      found: field.text,
    };
  },
};

/** Reasons say why by their nature; goals only where they name a cause. */
function isExplained({ goals, indicators }: EvaluationTable): boolean {
  if (CAUSE.test(goals.achieved?.text ?? "")) return true;
  return indicators.some(({ reason }) => !isBlankReason(reason) && CAUSE.test(reason?.text ?? ""));
}
