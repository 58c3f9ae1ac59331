import { lacksResult } from "../grid";
import type { Field, Head, Indicator, IndicatorColumn } from "../table";
import type { Problem, TableRule } from "./rule";
import { compact, indicatorSubject } from "./facts/subject";
import { figureOf } from "./facts/figure";
import type { ScoreGroup } from "./facts/score-groups";

type HeadField = "project" | "amount" | "department" | "unit";
type IndicatorField = Extract<IndicatorColumn, "points" | "score" | "target" | "actual">;
type MessageId = HeadField | IndicatorField;

const HEAD_FIELDS: readonly HeadField[] = ["project", "amount", "department", "unit"];

/** A head field, an indicator's points or score, or what an indicator with points is measured by, is blank. */
export const valueMissing: TableRule<MessageId> = {
  id: "value-missing",
  scope: "table",
  severity: {
    project: "warning",
    amount: "warning",
    department: "warning",
    unit: "warning",
    points: "error",
    score: "error",
    target: "error",
    actual: "error",
  },
  fixable: null,
  messageIds: [...HEAD_FIELDS, "points", "score", "target", "actual"],
  *check({ head }, { groups }) {
    yield* missingInHead(head);
    for (const group of groups) yield* missingInGroup(group);
  },
};

function* missingInHead(head: Head): Generator<Problem<MessageId>> {
  for (const messageId of HEAD_FIELDS) {
    const value = head[messageId]?.value;
    if (!value || !isMissing(value)) continue;
    yield { cell: value.ref, messageId, subject: `head/${messageId}` };
  }
}

function* missingInGroup(group: ScoreGroup): Generator<Problem<MessageId>> {
  for (const indicator of group.indicators) {
    if (indicator.inapplicable) continue;
    for (const messageId of requiredFields(indicator, group)) {
      const field = indicator[messageId];
      if (!field || !isMissing(field)) continue;
      const subject = indicatorSubject(indicator, messageId);
      yield { cell: field.ref, messageId, subject, data: { name: compact(indicator.name.text) } };
    }
  }
}

function isMissing({ text, cell }: Field): boolean {
  return text === "" && !lacksResult(cell);
}

/** Points and score merged with those above stand there; a blank target of no points costs nothing. */
function requiredFields({ points, continuesAbove }: Indicator, group: ScoreGroup): IndicatorField[] {
  const required: IndicatorField[] = [];
  if (!continuesAbove.points) required.push("points");
  if (!continuesAbove.score) required.push("score");
  // One score may span several points, of which each is its own indicator's.
  const weight = continuesAbove.points ? group.points : figureOf(points).value;
  return weight?.gt(0) ? [...required, "target", "actual"] : required;
}
