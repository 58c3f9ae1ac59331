/** The report for reading, on a terminal or in a file. */
export { COLOURED, PLAIN, type TextRole, type TextStyle } from "./text-style";
export { endWithin, padToWidth, textWidth } from "./text-width";
export { textWriter } from "./text-writer";
