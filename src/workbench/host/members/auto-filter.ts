import { accessDenied, invalidArgument, notImplemented } from "../host-error";
import type { Sheet } from "../model/state";
import { usedArea } from "../model/used-area";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenRange, type RangeModel } from "./given";

/** The arrows over the columns of a list. Nobody sets criteria here: no row is ever filtered out. */
export const autoFilterMembers = membersOf<Excel.AutoFilter>()<Sheet>({
  getters: {
    enabled: (sheet) => sheet.filtered !== null,
    isDataFiltered: () => false,
  },
  methods: {
    apply(sheet, [given, column, criteria], session) {
      const location = "AutoFilter.apply";
      if (isGiven(column) || isGiven(criteria)) throw notImplemented(`${location} with criteria`);
      const range = givenRange(given, sheet, session, location);
      if (range.sheet !== sheet || !usedArea(sheet, true, range.area)) throw invalidArgument(location);
      change(sheet, range.area, location, session);
    },
    remove: (sheet, _, session) => change(sheet, null, "AutoFilter.remove", session),
    getRange: filteredRange,
    getRangeOrNullObject: filteredRange,
  },
});

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** `allowAutoFilter` lets the user filter by arrows that are there, and nobody add or remove them. */
function change(sheet: Sheet, filtered: Sheet["filtered"], location: string, session: Session): void {
  if (sheet.protection) throw accessDenied(location);
  session.change({ kind: "filter", sheet, filtered });
}

function filteredRange(sheet: Sheet): RangeModel | null {
  return sheet.filtered && { sheet, area: sheet.filtered };
}
