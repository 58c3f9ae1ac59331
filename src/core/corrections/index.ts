export { contentOf, invertEdit, sameContent } from "./content";
export { createDraftWorkbook, type Consequence, type DraftWorkbook } from "./draft-workbook";
export type { CellContent, Edit, NewContent } from "./edit";
export type { FormulaStyle } from "./figure-edit";
export { planCorrections, type CorrectionPlan, type PlanOptions } from "./plan";
export {
  decideEdits,
  type AcceptedEdit,
  type EditRefusal,
  type PresentCell,
  type RefusedEdit,
} from "./refusals";
