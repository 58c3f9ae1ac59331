import { formatCell, isCellError } from "../grid";
import { compact } from "./facts/subject";
import type { TableRule } from "./rule";

/** A cell of the table holds an error value. */
export const formulaError: TableRule<"error"> = {
  id: "formula-error",
  scope: "table",
  severity: "error",
  fixable: null,
  messageIds: ["error"],
  *check({ grid, area }) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const end = Math.min(area.column + area.columns, grid.width(row));
      for (let column = area.column; column < end; column++) {
        const { value, formula } = grid.cell(row, column);
        if (!isCellError(value)) continue;
        yield {
          cell: { row, column },
          messageId: "error",
          // An error stands anywhere: its formula names it better than any label.
          subject: `formula/${compact(formula ?? formatCell({ row, column }))}`,
          data: { error: value.error, formula: formula ?? value.error },
          found: value.error,
        };
      }
    }
  },
};
