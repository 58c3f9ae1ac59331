import { invalidArgument, invalidOperation, itemAlreadyExists } from "../host-error";
import { readAddress, WHOLE_SHEET } from "../model/address";
import { guardStructure } from "../model/guard";
import { usedArea } from "../model/used-area";
import { findSheet, type Sheet, type SheetVisibility } from "../model/state";
import type { Workbook } from "../model/workbook";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenBoolean, givenNumber, givenRange, givenText } from "./given";
import { checkSheetName } from "./sheet-name";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];
/** The longest list of addresses that one call takes. */
const MAX_ADDRESS_LIST = 8192;

export const worksheetMembers = membersOf<Excel.Worksheet>()<Sheet>({
  identity: (sheet) => ({ Id: sheet.id }),
  getters: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    showHeadings: () => true,
    standardHeight: (sheet) => sheet.defaultRowHeight,
    standardWidth: (sheet) => sheet.defaultColumnWidth,
    enableCalculation: () => true,
  },
  setters: {
    name(sheet, value, session) {
      const name = givenText(value, "Worksheet.name");
      guardStructure(session.workbook, "Worksheet.name");
      checkSheetName(name, "Worksheet.name");
      const namesake = findSheet(session.workbook, name);
      if (namesake && namesake !== sheet) throw itemAlreadyExists("Worksheet.name");
      session.change({ kind: "changeSheet", sheet, change: { name } });
    },
    visibility(sheet, value, session) {
      const visibility = VISIBILITIES.find((candidate) => candidate === value);
      if (!visibility) throw invalidArgument("Worksheet.visibility");
      guardStructure(session.workbook, "Worksheet.visibility");
      if (visibility !== "Visible") guardLastVisible(session.workbook, sheet, "Worksheet.visibility");
      session.change({ kind: "changeSheet", sheet, change: { visibility } });
    },
    tabColor: (sheet, value, session) =>
      session.change({
        kind: "changeSheet",
        sheet,
        change: { tabColor: givenText(value, "Worksheet.tabColor") },
      }),
    showGridlines: (sheet, value, session) =>
      session.change({
        kind: "changeSheet",
        sheet,
        change: { showGridlines: givenBoolean(value, "Worksheet.showGridlines") },
      }),
    position(sheet, value, session) {
      const position = givenNumber(value, "Worksheet.position");
      if (position < 0 || position >= session.workbook.sheets.length)
        throw invalidArgument("Worksheet.position");
      guardStructure(session.workbook, "Worksheet.position");
      session.change({ kind: "moveSheet", sheet, position });
    },
  },
  navigations: {
    protection: (sheet) => sheet,
    names: (sheet) => ({ sheet }),
    comments: (sheet) => ({ sheet }),
    freezePanes: (sheet) => sheet,
    autoFilter: (sheet) => sheet,
    customProperties: (sheet) => sheet,
  },
  methods: {
    activate(sheet, _, session) {
      if (sheet.visibility !== "Visible") throw invalidOperation("Worksheet.activate");
      session.change({ kind: "activate", sheet });
    },
    delete(sheet, _, session) {
      guardStructure(session.workbook, "Worksheet.delete");
      if (sheet.visibility === "VeryHidden") throw invalidOperation("Worksheet.delete");
      guardLastVisible(session.workbook, sheet, "Worksheet.delete");
      session.change({ kind: "deleteSheet", sheet });
    },
    calculate: (_, [markAllDirty], { workbook }) =>
      workbook.recalculate(markAllDirty === true ? "all" : "changed"),
    getRange: (sheet, [address], session) =>
      isAbsent(address)
        ? { sheet, area: WHOLE_SHEET }
        : givenRange(address, sheet, session, "Worksheet.getRange"),
    getRanges(sheet, [given], session) {
      if (isAbsent(given)) return { sheet, areas: [WHOLE_SHEET] };
      const list = givenText(given, "Worksheet.getRanges");
      if (list.length > MAX_ADDRESS_LIST) throw invalidArgument("Worksheet.getRanges");
      return { sheet, areas: list.split(/[,;]/).map((address) => onSheet(sheet, address.trim(), session)) };
    },
    getRangeByIndexes(sheet, [row, column, rows, columns]) {
      const location = "Worksheet.getRangeByIndexes";
      const area = {
        row: givenNumber(row, location),
        column: givenNumber(column, location),
        rows: givenNumber(rows, location),
        columns: givenNumber(columns, location),
      };
      if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
        throw invalidArgument(location);
      }
      return { sheet, area };
    },
    getCell: (sheet, [row, column]) => ({
      sheet,
      area: {
        row: givenNumber(row, "Worksheet.getCell"),
        column: givenNumber(column, "Worksheet.getCell"),
        rows: 1,
        columns: 1,
      },
    }),
    getUsedRange: (sheet, [valuesOnly]) => ({
      sheet,
      area: usedArea(sheet, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 },
    }),
    getUsedRangeOrNullObject(sheet, [valuesOnly]) {
      const area = usedArea(sheet, valuesOnly === true);
      return area && { sheet, area };
    },
    getNext: (sheet, [visibleOnly], { workbook }) => following(workbook, sheet, visibleOnly),
    getNextOrNullObject: (sheet, [visibleOnly], { workbook }) => following(workbook, sheet, visibleOnly),
    _GetSheetById: (_, [id], { workbook }) => findSheet(workbook, String(id)),
    _GetAnotherWorksheetById: (_, [id], { workbook }) => findSheet(workbook, String(id)),
  },
});

const isAbsent = (value: unknown) => value === undefined || value === null || value === "";

function onSheet(sheet: Sheet, address: string, session: Session) {
  const range = readAddress(session.workbook, sheet, address);
  if (range?.sheet !== sheet) throw invalidArgument("Worksheet.getRanges");
  return range.area;
}

/** A workbook always shows a sheet. */
function guardLastVisible(workbook: Workbook, sheet: Sheet, location: string): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw invalidOperation(location);
}

function following(workbook: Workbook, sheet: Sheet, visibleOnly: unknown): Sheet | undefined {
  return workbook.sheets
    .slice(workbook.sheets.indexOf(sheet) + 1)
    .find((next) => visibleOnly !== true || next.visibility === "Visible");
}
