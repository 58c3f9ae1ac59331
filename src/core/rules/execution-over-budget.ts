import { decimalText } from "../scoring";
import { fundSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** More was spent than the adjusted budget allows. */
export const executionOverBudget: TableRule<"over"> = {
  id: "execution-over-budget",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["over"],
  *check(_table, { executions }) {
    for (const { row, adjusted, executed } of executions) {
      if (!row.executed || !row.adjusted || !adjusted || !executed?.gt(adjusted)) continue;
      yield {
        cell: row.executed.ref,
        messageId: "over",
        subject: fundSubject(row, "executed"),
        data: {
          executed: decimalText(executed),
          adjusted: decimalText(adjusted),
          over: decimalText(executed.minus(adjusted)),
        },
        found: row.executed.text,
        related: [row.adjusted.area],
      };
    }
  },
};
