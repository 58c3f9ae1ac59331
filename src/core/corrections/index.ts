export { contentOf, invertEdit, sameContent } from "./content";
export type { Consequence } from "./draft-workbook";
export type { CellContent, Edit, NewContent } from "./edit";
export type { FormulaStyle } from "./figure-edit";
export { planCorrections, type CorrectionPlan, type PlanOptions } from "./plan";
