import { formatCell } from "../grid";
import { DEFAULT_PROFILE } from "../profiles";
import { finishForm, withoutInputs } from "../rebuild/finish-form";
import type { SheetModel } from "../sheet-model";
import type { EvaluationTable, Field } from "../table";
import { layOutPractice } from "./lay-out-practice";
import { practiceOf } from "./practice-of";
import { PROJECTS } from "./projects";
import type { LearningSheetOptions } from "./sheet-options";

/** What stands for the name of an indicator until its row is used: so it does not apply, and asks for nothing. */
const UNUSED = "/";

/** Of a row of indicators, in points: two lines. */
const ROW_HEIGHT = 36;

/**
 * A form to fill in: the levels stand there, the derived cells hold formulas, and all else is blank. A row
 * stands as not applicable (/) until it is given a name.
 */
export function blankTemplate({ name, profile = DEFAULT_PROFILE }: LearningSheetOptions): SheetModel {
  const [project] = PROJECTS;
  const { form, table } = layOutPractice(practiceOf(project, profile), name, profile);
  // The formulas are those of a table that is filled in.
  const sheet = finishForm(form, { profile, correct: false });
  const kept = cellsOf(table ? givenFields(table) : []);
  const names = cellsOf(table?.indicators.map((indicator) => indicator.name) ?? []);
  const blank = withoutInputs(
    sheet,
    form.inputs.filter((cell) => !kept.has(formatCell(cell))),
  );
  return {
    ...blank,
    cells: blank.cells.map((placed) =>
      names.has(formatCell(placed.cell)) ? { ...placed, content: { kind: "text", text: UNUSED } } : placed,
    ),
    rowHeights: new Map([
      ...sheet.rowHeights,
      ...(table?.indicators.map(({ row }) => [row, ROW_HEIGHT] as const) ?? []),
    ]),
  };
}

/** What the form gives: the levels, and dashes where a source has neither points nor a score. */
function givenFields({ funds, indicators }: EvaluationTable): Field[] {
  return [
    ...indicators.flatMap(({ level1, level2 }) => [level1, level2]),
    ...(funds?.sources ?? []).flatMap(({ points, score }) => [points, score]),
  ].filter((field) => field !== null && field !== undefined);
}

function cellsOf(fields: readonly Field[]): ReadonlySet<string> {
  return new Set(fields.map(({ ref }) => formatCell(ref)));
}
