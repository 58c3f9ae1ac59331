import { figureEdit } from "../corrections/figure-edit";
import { sumFormula } from "../corrections/formulas";
import { areaOfCell } from "../grid";
import { decimalText, type Decimal } from "../scoring";
import type { EvaluationTable } from "../table";
import type { FundSum } from "./facts/fund-sums";
import { isProjectAmount } from "./facts/project-amount";
import type { TableRule } from "./rule";

type MessageId = "differs" | "amount-supports-total" | "amount-supports-sum" | "no-level";

/** 年度资金总额 is not what its source rows add up to. Either side may be wrong, so the sum is only proposed. */
export const fundTotalMismatch: TableRule<MessageId> = {
  id: "fund-total-mismatch",
  scope: "table",
  severity: "error",
  fixable: "review",
  messageIds: ["differs", "amount-supports-total", "amount-supports-sum", "no-level"],
  *check(table, { fundSums, sheet, style }) {
    for (const fundSum of fundSums) {
      if (fundSum.addsUp) continue;
      const { field, column, stated, sources, addends, areas } = fundSum;
      const value = sources;
      const formula = sumFormula(addends.map(({ cell }) => cell));
      yield {
        cell: field.ref,
        messageId: messageOf(table, fundSum),
        subject: `funds/${column}`,
        data: { stated: decimalText(stated), sum: decimalText(sources) },
        addends,
        found: field.text,
        expected: decimalText(sources),
        related: [...areas, ...amountAreas(table)],
        fix: {
          safety: "review",
          edits: [figureEdit({ sheet, field, value, formula, style, inputs: areas })],
        },
      };
    }
  },
};

/** 项目金额 is typed apart from the funds: what it equals is the likelier side. */
function messageOf(table: EvaluationTable, { nested, stated, sources }: FundSum): MessageId {
  if (nested) return "no-level";
  const supports = (amount: Decimal) => isProjectAmount(table, amount);
  if (supports(stated) && !supports(sources)) return "amount-supports-total";
  return supports(sources) && !supports(stated) ? "amount-supports-sum" : "differs";
}

function amountAreas({ head }: EvaluationTable) {
  return head.amount?.value.number ? [areaOfCell(head.amount.value.ref)] : [];
}
