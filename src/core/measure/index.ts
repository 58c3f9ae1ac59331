export { cellText } from "./cell-text";
export type { UnitRelation } from "./compare-units";
export { isBuiltInDateFormat, isDateFormat } from "./date-format";
export { outcomeOf } from "./outcome";
export type { Entry, IndicatorEntries, IndicatorOutcome, OutcomeOptions } from "./outcome";
export type { Outcome } from "./outcome-type";
export { readActual, readTarget } from "./read-text";
export type {
  Comparator,
  DateReading,
  Day,
  QuantityReading,
  Reading,
  Stance,
  TextReading,
  Unit,
} from "./reading";
export { completionsIn, isStockReason } from "./reason";
