/** The only folder that knows OOXML: workbook files as grids, and as what a spreadsheet shows. */
export { DEFAULT_LIMITS, type ExceededLimit, type LimitName, type ReadLimits } from "./limits";
export { patchWorkbook, type PatchedWorkbook, type PatchOptions } from "./patch/patch-workbook";
export { readCheckedWorkbook, type CheckedWorkbook } from "./read/read-checked";
export { readGrids } from "./read/read-grids";
export { readWorkbookMemory } from "./read/read-memory";
export { readWorkbook } from "./read/read-workbook";
export { parseXmlElement } from "./read/xml-element";
export { refuseLargeFile } from "./too-large";
export * from "./workbook-file";
export { PLAIN_UNPACKER, type Unpacker } from "./zip";
