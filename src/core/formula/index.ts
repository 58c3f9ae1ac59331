export { evaluateFormula } from "./evaluate";
export type { FormulaResult, ReadCell } from "./evaluate";
export { parseFormula, referencesOf } from "./parse";
export type { Expression } from "./parse";
