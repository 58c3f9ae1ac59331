export { cellCount, cellsOf, boundsOf } from "../host/model/areas";
export type { Calculator } from "../host/model/calculation";
export type { WorkbookChange } from "../host/model/change";
export type { CellResult, CellWrite, NumberFormatWrite, Origin } from "../host/model/mutation";
export * from "../host/model/workbook";
