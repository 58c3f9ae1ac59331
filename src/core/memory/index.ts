export { dayOf } from "./day-of";
export * from "./mark";
export * from "./mark-formula";
export * from "./mark-styles";
export { MEMORY_FAMILY, MEMORY_NAMESPACE } from "./memory-schema";
export { readMemory, type MemoryProblem, type MemoryReading } from "./read-memory";
export { editOfRecord, recordsOf } from "./records";
export { ruleOfId } from "./rule-of-id";
export { applyWaivers, waiverOf, type LapsedWaiver, type WaiverSet } from "./waivers";
export { judgeReport, judgeWaivers, type JudgedWaiver, type WaiverState } from "./waiver-states";
export {
  EMPTY_MEMORY,
  isEmptyMemory,
  type Waiver,
  type WorkbookMemory,
  type WriteRecord,
} from "./workbook-memory";
export { REPORT_PROPERTY } from "./report-property";
export { memoryXml } from "./write-memory";
export type { XmlElement } from "./xml-element";
