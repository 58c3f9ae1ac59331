import { decimalFrom, decimalText, sum, ZERO, type Decimal } from "../scoring";
import { isBlankReason, type EvaluationTable } from "../table";
import type { TableContext } from "./context";
import { compact, indicatorSubject } from "./facts/subject";
import type { ScoreGroup } from "./facts/score-groups";
import { causeOfWhole } from "./facts/whole-reason";
import type { Problem, TableRule } from "./rule";

type MessageId = "unexplained" | "whole";

/** A score is below its points and nobody says why. */
export const deductionWithoutReason: TableRule<MessageId> = {
  id: "deduction-without-reason",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["unexplained", "whole"],
  *check(table, context) {
    for (const group of context.groups) {
      const problem = groupProblem(group);
      if (problem) yield problem;
    }
    const problem = wholeProblem(table, context);
    if (problem) yield problem;
  },
};

function groupProblem({ indicators, points, score, scoreField }: ScoreGroup): Problem<MessageId> | null {
  const indicator = indicators.find(({ reason }) => reason);
  if (!indicator?.reason || !points || !score?.lt(points)) return null;
  if (indicators.some(({ reason }) => !isBlankReason(reason))) return null;
  return {
    cell: indicator.reason.ref,
    messageId: "unexplained",
    subject: indicatorSubject(indicator, "reason"),
    data: {
      name: compact(indicator.name.text),
      score: decimalText(score),
      points: decimalText(points),
      deducted: decimalText(points.minus(score)),
    },
    found: indicator.reason.text,
    related: scoreField ? [scoreField.area] : [],
  };
}

/** The form asks once for the reasons of all its deductions, and nothing stands there. */
function wholeProblem(table: EvaluationTable, context: TableContext): Problem<MessageId> | null {
  const reason = causeOfWhole(table)?.value;
  if (!reason || !isBlankReason(reason)) return null;
  const deducted = deductedOf(table, context);
  if (!deducted?.gt(0)) return null;
  return {
    cell: reason.ref,
    messageId: "whole",
    subject: "whole/reason",
    data: { deducted: decimalText(deducted) },
    found: reason.text,
    related: context.groups.flatMap(({ scoreField }) => scoreField?.area ?? []),
  };
}

const FULL_POINTS = decimalFrom("100") ?? ZERO;

/**
 * What the indicators lost in all. In a form without points they have what the execution leaves of 100; null
 * where that cannot be told.
 */
function deductedOf({ header }: EvaluationTable, context: TableContext): Decimal | null {
  const { groups, executionPoints } = context;
  if (header?.columns.points)
    return sum(groups.map(({ points, score }) => (points && score?.lt(points) ? points.minus(score) : ZERO)));
  const scores = groups.flatMap(({ score }) => score ?? []);
  if (!executionPoints.value || scores.length < groups.length) return null;
  return FULL_POINTS.minus(executionPoints.value).minus(sum(scores));
}
