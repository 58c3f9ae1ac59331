import { isCellError } from "../grid";
import { indicatorSubject } from "./facts/subject";
import { rowAreas, rowTexts } from "./facts/row-texts";
import type { TableRule } from "./rule";

/** The target is a figure; the actual value has none, and no words that decide whether it was reached. */
export const actualNotComparable: TableRule<"words"> = {
  id: "actual-not-comparable",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["words"],
  *check({ indicators }, { outcomeOf }) {
    for (const indicator of indicators) {
      // What is blank or an error is for other rules to report.
      if (!indicator.actual || indicator.actual.text === "" || isCellError(indicator.actual.cell.value))
        continue;
      const { kind, outcome, actual } = outcomeOf(indicator);
      if (kind !== "quantity" || actual.kind === "quantity" || outcome !== "undetermined") continue;
      yield {
        cell: indicator.actual.ref,
        messageId: "words",
        subject: indicatorSubject(indicator, "actual"),
        data: rowTexts(indicator),
        found: indicator.actual.text,
        related: rowAreas(indicator, ["target"]),
      };
    }
  },
};
