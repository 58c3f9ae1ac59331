/** The functions that the manifest may name for its buttons, in the order of the ribbon. */
export const RIBBON_FUNCTIONS = [
  "validateSheet",
  "validateWorkbook",
  "fixTotals",
  "clearHighlights",
  "writeReport",
] as const;

export type RibbonFunction = (typeof RIBBON_FUNCTIONS)[number];
