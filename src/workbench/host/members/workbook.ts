import { areaOfCell } from "../../../core";
import { HostError } from "../host-error";
import type { Workbook } from "../model/workbook";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenText, type RangeModel } from "./given";

export const workbookMembers = membersOf<Excel.Workbook>()<Workbook>({
  getters: {
    name: (workbook) => workbook.name,
    autoSave: () => true,
    isDirty: () => false,
    previouslySaved: () => true,
    readOnly: () => false,
    usePrecisionAsDisplayed: () => false,
    calculationEngineVersion: () => 191_029,
    chartDataPointTrack: () => true,
  },
  navigations: {
    application: (workbook) => workbook,
    worksheets: (workbook) => workbook,
    names: () => ({ sheet: null }),
    comments: () => ({ sheet: null }),
    settings: (workbook) => workbook,
    customXmlParts: (workbook) => workbook,
    protection: (workbook) => workbook,
  },
  methods: {
    getSelectedRange: (_, __, session) => selectedRange(session),
    getSelectedRanges: (_, __, session) => ({
      sheet: selectedRange(session).sheet,
      areas: session.workbook.selection,
    }),
    getActiveCell(_, __, session) {
      const { sheet, area } = selectedRange(session);
      return { sheet, area: areaOfCell(area) };
    },
    _RemoveReference: (_, [id], session) => session.references.release(givenText(id, "_RemoveReference")),
    _GetRangeForEventByReferenceId: (_, [id], session) => session.references.find(String(id))?.model,
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) =>
      session.references.find(String(id))?.model,
  },
});

/** `WorkbookProtection`: passwords are not kept, a protected structure stays protected. */
export const workbookProtectionMembers = membersOf<Excel.WorkbookProtection>()<Workbook>({
  getters: { protected: (workbook) => workbook.structureProtected },
});

function selectedRange(session: Session): RangeModel {
  const { activeSheet, selection } = session.workbook;
  const area = selection[0];
  if (activeSheet && area) return { sheet: activeSheet, area };
  const text = "The current selection is invalid for this operation.";
  throw new HostError("InvalidSelection", text, 400, "Workbook.getSelectedRange");
}
