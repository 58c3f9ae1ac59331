import { MAX_COLUMNS, MAX_ROWS } from "../../../core";
import { invalidArgument } from "../host-error";
import type { Sheet } from "../model/state";
import { membersOf } from "../protocol/member-table";
import { givenNumber, givenRange, type RangeModel } from "./given";

export const worksheetFreezePanesMembers = membersOf<Excel.WorksheetFreezePanes>()<Sheet>({
  methods: {
    freezeAt(sheet, [given], session) {
      const location = "WorksheetFreezePanes.freezeAt";
      if (given === null) {
        session.change({ kind: "freeze", sheet, frozen: null });
        return;
      }
      const range = givenRange(given, sheet, session, location);
      if (range.sheet !== sheet) throw invalidArgument(location);
      session.change({ kind: "freeze", sheet, frozen: range.area });
    },
    freezeRows(sheet, [given], session) {
      const rows = givenCount(given, MAX_ROWS, "WorksheetFreezePanes.freezeRows");
      const frozen = { row: 0, column: 0, rows, columns: MAX_COLUMNS };
      session.change({ kind: "freeze", sheet, frozen: rows > 0 ? frozen : null });
    },
    freezeColumns(sheet, [given], session) {
      const columns = givenCount(given, MAX_COLUMNS, "WorksheetFreezePanes.freezeColumns");
      const frozen = { row: 0, column: 0, rows: MAX_ROWS, columns };
      session.change({ kind: "freeze", sheet, frozen: columns > 0 ? frozen : null });
    },
    unfreeze: (sheet, _, session) => session.change({ kind: "freeze", sheet, frozen: null }),
    getLocation: frozenRange,
    getLocationOrNullObject: frozenRange,
  },
});

function frozenRange(sheet: Sheet): RangeModel | null {
  return sheet.frozen && { sheet, area: sheet.frozen };
}

/** How many lines to freeze: one unless told otherwise, none to freeze no longer. */
function givenCount(value: unknown, limit: number, location: string): number {
  if (value === undefined || value === null) return 1;
  const count = givenNumber(value, location);
  if (count < 0 || count >= limit) throw invalidArgument(location);
  return count;
}
