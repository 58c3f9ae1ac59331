import { valueBeside } from "./beside";
import type { Field, Goals } from "./evaluation-table";
import type { LabelHit } from "./find-labels";
import { rolesOf } from "./labels";
import type { Segment } from "./segments";
import { readField, type TableReader } from "./table-reader";

/** Reads 预期目标 and 实际完成情况, whose texts stand below their labels or beside them. */
export function readGoals(reader: TableReader, segment: Segment): Goals {
  const goals: { -readonly [Goal in keyof Goals]: Field } = {};
  for (const labels of goalRows(segment)) {
    const texts = labels.map(({ hit, next }) => valueBeside(reader, hit, next));
    const isBeside = labels.length === 1 || (texts[0] !== undefined && texts[0].text !== "");
    labels.forEach(({ hit, goal }, index) => {
      if (goals[goal]) return;
      const label = readField(reader.grid, hit.row, hit.column);
      const beside = isBeside ? texts[index] : undefined;
      const field = beside && beside.text !== "" ? beside : (belowOf(reader, label) ?? beside);
      if (!field) return;
      reader.place(label);
      goals[goal] = reader.place(field);
    });
  }
  return goals;
}

interface GoalLabel {
  readonly goal: keyof Goals;
  readonly hit: LabelHit;
  readonly next: LabelHit | undefined;
}

/** The labels of the goals block by row; those inside an indicator header are columns of that block. */
function goalRows({ rows }: Segment): GoalLabel[][] {
  const found: GoalLabel[][] = [];
  for (const { hits, header, fundsHeader } of rows) {
    if (header) break;
    const labels = fundsHeader
      ? []
      : hits.flatMap((hit, index) =>
          hit.roles.goal ? [{ goal: hit.roles.goal, hit, next: hits[index + 1] }] : [],
        );
    const texts = labels.filter((label, index) => !namesBlock(label, labels.slice(index + 1)));
    if (texts.length > 0) found.push(texts);
  }
  return found;
}

/** 年度目标 names the block where the goal has a label of its own further on, else the goal. */
function namesBlock({ goal }: GoalLabel, after: readonly GoalLabel[]): boolean {
  return after.some((other) => other.goal === goal);
}

/** The text below a label, unless another label stands there. */
function belowOf(reader: TableReader, label: Field): Field | undefined {
  const row = label.area.row + label.area.rows;
  if (row >= reader.bounds.endRow) return undefined;
  const field = readField(reader.grid, row, label.ref.column);
  const roles = rolesOf(field.text);
  return roles?.goal || roles?.column || roles?.block ? undefined : field;
}
