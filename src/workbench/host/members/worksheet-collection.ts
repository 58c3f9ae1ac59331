import { itemAlreadyExists } from "../host-error";
import { guardStructure } from "../model/guard";
import { createSheet } from "../model/create-workbook";
import { findSheet, type Sheet } from "../model/state";
import type { Workbook } from "../model/workbook";
import { membersOf } from "../protocol/member-table";
import { givenText } from "./given";
import { checkSheetName } from "./sheet-name";

export const worksheetCollectionMembers = membersOf<Excel.WorksheetCollection>()<Workbook>({
  items: (workbook) => workbook.sheets,
  item: (workbook, key) => findSheet(workbook, givenText(key, "WorksheetCollection.getItem")),
  methods: {
    getActiveWorksheet: (workbook) => workbook.activeSheet,
    getCount: (workbook, [visibleOnly]) => counted(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) => counted(workbook, visibleOnly)[0],
    getLast: (workbook, [visibleOnly]) => counted(workbook, visibleOnly).at(-1),
    add(workbook, [given], session) {
      guardStructure(workbook, "WorksheetCollection.add");
      const name = typeof given === "string" && given !== "" ? given : unusedName(workbook);
      checkSheetName(name, "WorksheetCollection.add");
      if (findSheet(workbook, name)) throw itemAlreadyExists("WorksheetCollection.add");
      const sheet = createSheet({ name }, workbook.newId());
      session.change({ kind: "addSheet", sheet, position: workbook.sheets.length });
      return sheet;
    },
  },
});

function counted(workbook: Workbook, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true
    ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible")
    : workbook.sheets;
}

function unusedName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
