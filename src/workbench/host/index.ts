/** An Excel in memory that the genuine office.js takes for Excel on the web. */
export { createExcelHost } from "./excel-host";
export type { ExcelHost, ExcelHostOptions } from "./excel-host";
export type { Calculator, FormulaPlace } from "./model/calculation";
export type { CellsChange, ChangeListener, WorkbookChange } from "./model/change";
export { createWorkbook } from "./model/create-workbook";
export type { CellLiteral, SheetLiteral, WorkbookLiteral } from "./model/create-workbook";
export { openWorkbook } from "./model/open-workbook";
export type { OpenOptions } from "./model/open-workbook";
export { boundsOf, cellCount, cellsOf } from "./model/areas";
export { TABLE_CALCULATOR } from "./model/table-calculator";
export type {
  CellResult,
  CellWrite,
  Mutation,
  NumberFormatWrite,
  Origin,
  StylePatch,
} from "./model/mutation";
export { typedContent } from "./model/typing";
export type { TypedContent } from "./model/typing";
export type { User } from "./model/user";
export { cellAt, cellKey, cellOfKey, findSheet } from "./model/state";
export type { ConditionalFormat, ModelCell, Protection, ProtectionOptions, Sheet } from "./model/state";
export type { Workbook } from "./model/workbook";
export type { PaneDisplay } from "./pane-display";
export { ALL_API_SETS } from "./protocol/api-sets";
export type { ApiSets } from "./protocol/api-sets";
export type { WireMeta } from "./protocol/wire-meta";
export { attachToWindow } from "./transport/attach-to-window";
export type { AttachOptions } from "./transport/attach-to-window";
export type { Faults, HostFault } from "./transport/faults";
export type { LoggedRequest, RequestLog } from "./transport/request-log";
export type { XdmHost } from "./transport/xdm-host";
