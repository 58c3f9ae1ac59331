import { figureEdit } from "../corrections/figure-edit";
import { sameAsFormula, sumFormula } from "../corrections/formulas";
import type { Fix } from "../finding";
import { decimalText, type Decimal } from "../scoring";
import type { Field } from "../table";
import type { TableContext } from "./context";
import { fundFigureOf } from "./facts/figure";
import type { ScoreGroup } from "./facts/score-groups";
import { expectedText } from "./facts/stated-total";
import { compact, indicatorSubject } from "./facts/subject";
import type { Problem, TableRule } from "./rule";

type MessageId = "indicator" | "execution" | "merged";

/** A 得分 is above its 分值: indicators and 年度资金总额 alike. */
export const scoreExceedsPoints: TableRule<MessageId> = {
  id: "score-exceeds-points",
  scope: "table",
  severity: "error",
  fixable: "review",
  messageIds: ["indicator", "execution", "merged"],
  *check({ funds }, context) {
    const execution = funds?.total;
    const score = fundFigureOf(execution?.score).value;
    const points = context.executionPoints.value;
    if (funds && execution?.score && points && score?.gt(points)) {
      yield {
        ...problemAt(execution.score, score, points, execution.points ?? funds.label),
        fix: pointsInstead(execution.score, points, execution.points, context),
        messageId: "execution",
        subject: "funds/score",
      };
    }
    for (const group of context.groups) {
      const problem = groupProblem(group, context);
      if (problem) yield problem;
    }
  },
};

function groupProblem(group: ScoreGroup, context: TableContext): Problem<MessageId> | null {
  const { indicators, points, score, scoreField, pointsField } = group;
  const [indicator] = indicators;
  if (!indicator || !points || !scoreField || !pointsField || !score?.gt(points)) return null;
  const name = compact(indicator.name.text);
  const problem = problemAt(scoreField, score, points, pointsField);
  const subject = indicatorSubject(indicator, "score");
  const data = { ...problem.data, name };
  // Several figures on one side: which of them is wrong, nobody can tell.
  if (!isOneToOne(group)) return { ...problem, messageId: "merged", subject, data };
  const fix = pointsInstead(scoreField, points, pointsField, context);
  return { ...problem, messageId: "indicator", subject, data, fix };
}

/** One score under one points figure, however many rows they span. */
function isOneToOne({ indicators }: ScoreGroup): boolean {
  return indicators.slice(1).every(({ continuesAbove }) => continuesAbove.points && continuesAbove.score);
}

function problemAt(field: Field, score: Decimal, points: Decimal, of: Field) {
  return {
    cell: field.ref,
    data: { score: decimalText(score), points: decimalText(points) },
    found: field.text,
    expected: expectedText(field, points),
    related: [of.area],
  };
}

/** The points in place of the score; `of` is their cell, unless only a label states them. */
function pointsInstead(
  field: Field,
  points: Decimal,
  of: Field | undefined,
  { sheet, style }: TableContext,
): Fix {
  const edit = figureEdit({
    sheet,
    field,
    value: points,
    formula: of && !of.number ? sumFormula([of.ref]) : sameAsFormula(of ?? points),
    style,
    inputs: of ? [of.area] : [],
  });
  return { safety: "review", edits: [edit] };
}
