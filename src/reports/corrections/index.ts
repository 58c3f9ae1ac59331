/** What a correction of workbook files wrote, as text or JSON. */
export { isWritten, type CorrectedFile, type UncorrectedFile, type WrittenFile } from "./corrected-file";
export type { CorrectedFileJson } from "./corrections-json";
export {
  CORRECTION_FORMATS,
  createCorrectionWriter,
  type CorrectionFormat,
  type CorrectionWriter,
} from "./corrections-writer";
