import { contains, formatCell, isCellError, type CellError, type CellRef } from "../grid";
import type { EvaluationTable } from "../table";
import { compact } from "./facts/subject";
import type { Problem, TableRule } from "./rule";

/** A cell of the table holds an error value. */
export const formulaError: TableRule<"error"> = {
  id: "formula-error",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["error"],
  *check(table) {
    const { grid, area } = table;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const end = Math.min(area.column + area.columns, grid.width(row));
      for (let column = area.column; column < end; column++) {
        const { value, formula } = grid.cell(row, column);
        if (isCellError(value)) yield problemOf({ row, column }, value, formula);
      }
    }
    for (const { ref, cell } of fieldsBelow(table)) {
      if (isCellError(cell.value)) yield problemOf(ref, cell.value, cell.formula);
    }
  },
};

/** The grade and the conclusions, which stand under the total row and so outside of the table's area. */
function fieldsBelow({ area, grade, explanations }: EvaluationTable) {
  const fields = [...(grade ? [grade] : []), ...explanations].map(({ value }) => value);
  return fields.filter(({ ref }) => !contains(area, ref));
}

function problemOf(cell: CellRef, { error }: CellError, formula: string | undefined): Problem<"error"> {
  return {
    cell,
    messageId: "error",
    // An error stands anywhere: its formula names it better than any label.
    subject: `formula/${compact(formula ?? formatCell(cell))}`,
    data: { error, formula: formula ?? error },
    found: error,
  };
}
