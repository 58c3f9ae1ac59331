import { decimalText, type Decimal } from "../scoring";
import type { Field } from "../table";
import { fundFigureOf } from "./facts/figure";
import { isProjectAmount } from "./facts/project-amount";
import type { TableRule } from "./rule";

/** 项目金额 is neither the initial nor the adjusted budget of 年度资金总额. */
export const projectAmountMismatch: TableRule<"neither"> = {
  id: "project-amount-mismatch",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["neither"],
  *check(table) {
    const amount = table.head.amount?.value;
    if (!amount?.number || !table.funds) return;
    const { initial, adjusted } = table.funds.total;
    const stated = [initial, adjusted];
    // A budget that cannot be read may be the one that the amount states.
    if (stated.some((field) => fundFigureOf(field).state === "unreadable")) return;
    const budgets = stated.flatMap((field) => budgetOf(field) ?? []);
    if (budgets.length === 0 || budgets.some(({ value }) => isProjectAmount(table, value))) return;
    yield {
      cell: amount.ref,
      messageId: "neither",
      subject: "head/amount",
      data: {
        amount: amount.text,
        budgets: [...new Set(budgets.map(({ value }) => decimalText(value)))].join(" / "),
        unit: table.funds.unit,
      },
      found: amount.text,
      related: budgets.map(({ field }) => field.area),
    };
  },
};

function budgetOf(field: Field | undefined): { field: Field; value: Decimal } | null {
  const { value } = fundFigureOf(field);
  return field && value ? { field, value } : null;
}
