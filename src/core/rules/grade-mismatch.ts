import { contentOf, formatForNumber } from "../corrections/content";
import type { Edit } from "../corrections/edit";
import { isWritable, textEdit } from "../corrections/figure-edit";
import { gradeFormula } from "../corrections/formulas";
import { BANDED_GRADES, decimalText, gradeOf, statedGrade, type Grade } from "../scoring";
import type { Field } from "../table";
import type { TableContext } from "./context";
import { figureOf } from "./facts/figure";
import { executionScoreAreas } from "./facts/fund-areas";
import type { TableRule } from "./rule";

const LONG_FORMS: Readonly<Record<Grade, string>> = { 优: "优秀", 良: "良好", 中: "中", 差: "差" };

/** A stated grade (优/良/中/差) is not the one of the total score. */
export const gradeMismatch: TableRule<"differs"> = {
  id: "grade-mismatch",
  scope: "table",
  severity: "error",
  fixable: "safe",
  messageIds: ["differs"],
  *check(table, context) {
    const field = table.grade?.value;
    const stated = field && statedGrade(field.text);
    const score = context.scores.total ?? figureOf(table.total?.score).value;
    if (!field || !stated || !score) return;
    const expected = gradeOf(score, context.profile.gradeBands);
    if (stated === expected) return;
    const text = writtenLike(field.text, expected);
    const edit = gradeEdit(field, text, table.total?.score, context);
    yield {
      cell: field.ref,
      messageId: "differs",
      subject: "grade",
      data: { stated: field.text, score: decimalText(score), expected: text },
      found: field.text,
      expected: text,
      related: table.total?.score ? [table.total.score.area] : [],
      ...(isWritable(edit, []) && { fix: { safety: "safe", edits: [edit] } }),
    };
  },
};

/** 优秀 becomes 良好, 优 becomes 良. */
function writtenLike(stated: string, grade: Grade): string {
  return stated.length > 1 ? LONG_FORMS[grade] : grade;
}

function gradeEdit(field: Field, text: string, score: Field | undefined, context: TableContext): Edit {
  const { profile, style, sheet, scores, table } = context;
  const before = contentOf(field.cell);
  const inputs = [...(score ? [score.area] : []), ...scores.areas, ...executionScoreAreas(table.funds)];
  // A label in the same cell, of the score or of the grade, leaves nothing that a formula could count on.
  const isApart = score && !score.around && !field.around;
  if (!isApart || (before.kind !== "formula" && style === "kept"))
    return textEdit(sheet, field, text, inputs);
  const bands = BANDED_GRADES.map((grade) => [grade, profile.gradeBands[grade]] as const);
  return {
    sheet,
    cell: field.ref,
    before,
    after: { kind: "formula", formula: gradeFormula(score, bands, "差") },
    format: formatForNumber(field.cell, "General"),
    inputs,
  };
}
