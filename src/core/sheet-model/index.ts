export type { AreaLook, CellLook, LinkTarget, PlacedContent, SheetModel } from "./sheet-model";
export { freeSheetName, sheetReference } from "./sheet-name";
