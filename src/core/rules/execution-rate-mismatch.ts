import { figureEdit, isWritable } from "../corrections/figure-edit";
import { inPercentFormula, rateFormula } from "../corrections/formulas";
import { decimalText, roundHalfUp } from "../scoring";
import type { RowExecution } from "./facts/execution";
import { executionAreas, fundAreas } from "./facts/fund-areas";
import { fundSubject } from "./facts/subject";
import type { Problem, TableRule } from "./rule";
import type { TableContext } from "./context";

type MessageId = "differs" | "blank";

/** 执行率 is not executed ÷ adjusted, rounded as it is written. */
export const executionRateMismatch: TableRule<MessageId> = {
  id: "execution-rate-mismatch",
  scope: "table",
  severity: "error",
  fixable: "safe",
  messageIds: ["differs", "blank"],
  *check(_table, context) {
    for (const execution of context.executions) {
      const problem = rateProblem(execution, context);
      if (problem) yield problem;
    }
  },
};

function rateProblem(execution: RowExecution, context: TableContext): Problem<MessageId> | null {
  const { row, ratio, adjusted, executed } = execution;
  const field = row.rate;
  const messageId = complaintAbout(execution);
  if (!messageId || !field || !row.adjusted || !row.executed || !ratio || !adjusted || !executed) return null;

  const { rateDecimals } = context.profile;
  const rounded = roundHalfUp(ratio, rateDecimals);
  const byRatio = rateFormula(row.executed, row.adjusted, rateDecimals);
  const value = row.rateInPercent ? rounded.times(100) : rounded;
  const formula = row.rateInPercent ? inPercentFormula(byRatio) : byRatio;
  const edit = figureEdit({
    sheet: context.sheet,
    field,
    value,
    formula,
    style: context.style,
    inputs: executionAreas(row, context.table.funds),
    decimals: row.rateInPercent ? rateDecimals - 2 : rateDecimals,
    isRatio: true,
  });
  return {
    cell: field.ref,
    messageId,
    subject: fundSubject(row, "rate"),
    data: {
      stated: field.text,
      executed: decimalText(executed),
      adjusted: decimalText(adjusted),
      expected: decimalText(value),
    },
    found: field.text,
    expected: decimalText(value),
    related: fundAreas(row, ["executed", "adjusted"]),
    ...(isWritable(edit, [row.executed, row.adjusted]) && { fix: { safety: "safe", edits: [edit] } }),
  };
}

function complaintAbout(execution: RowExecution): MessageId | null {
  if (execution.rateIsRight !== null) return execution.rateIsRight ? null : "differs";
  return lacksRate(execution) ? "blank" : null;
}

/** The whole has to state a rate, a source may; where nothing is budgeted a dash says as much. */
function lacksRate({ row, rate, adjusted }: RowExecution): boolean {
  if (row.depth > 0) return false;
  return rate.state === "blank" || (rate.state === "inapplicable" && adjusted?.eq(0) === false);
}
