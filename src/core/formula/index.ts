export { evaluateFormula } from "./evaluate";
export type { FormulaResult, ReadCell } from "./evaluate";
export { fillMissingResults } from "./missing-results";
export { parseFormula, referencesOf } from "./parse";
export type { Expression } from "./parse";
