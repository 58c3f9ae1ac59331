export { explain } from "./explain";
export type {
  ComparedFigure,
  ExplainedExecution,
  ExplainedIndicator,
  ExplainedScoring,
  ExplainedTotal,
  Explanation,
  StatedFigure,
  Subtotal,
  Undecided,
} from "./explanation";
