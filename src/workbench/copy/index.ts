/** A copy of the file that is open, in which the cells that differ in the page are written and nothing else. */
export { copyName, correctedCopy, type CopyOptions, type CorrectedCopy } from "./corrected-copy";
