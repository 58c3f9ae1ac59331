export { evaluateFormula } from "./evaluate";
export type { FormulaResult, ReadCell } from "./evaluate";
export { withMissingResults } from "./missing-results";
export { parseFormula, referencesOf } from "./parse";
export type { Expression } from "./parse";
