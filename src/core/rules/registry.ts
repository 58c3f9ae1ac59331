import { actualNotComparable } from "./actual-not-comparable";
import { actualRepeatsOperator } from "./actual-repeats-operator";
import { allFullMarks } from "./all-full-marks";
import { catalogueCountMismatch } from "./catalogue-count-mismatch";
import { catalogueProjectWithoutTable } from "./catalogue-project-without-table";
import { catalogueTotalMismatch } from "./catalogue-total-mismatch";
import { columnMissing } from "./column-missing";
import { costRateMismatch } from "./cost-rate-mismatch";
import { deductionWithoutReason } from "./deduction-without-reason";
import { duplicateIndicator } from "./duplicate-indicator";
import { duplicateProject } from "./duplicate-project";
import { executionOverBudget } from "./execution-over-budget";
import { executionRateMismatch } from "./execution-rate-mismatch";
import { executionScoreMismatch } from "./execution-score-mismatch";
import { formulaError } from "./formula-error";
import { fundTotalMismatch } from "./fund-total-mismatch";
import { gradeMismatch } from "./grade-mismatch";
import { impossibleDate } from "./impossible-date";
import { inapplicableIndicatorWeighted } from "./inapplicable-indicator-weighted";
import { levelMissing } from "./level-missing";
import { lowExecutionUnexplained } from "./low-execution-unexplained";
import { markupInText } from "./markup-in-text";
import { metButDeducted } from "./met-but-deducted";
import { numberStoredAsText } from "./number-stored-as-text";
import { overachievedUnexplained } from "./overachieved-unexplained";
import { placeholderText } from "./placeholder-text";
import { pointsNegative } from "./points-negative";
import { pointsNot100 } from "./points-not-100";
import { pointsTotalMismatch } from "./points-total-mismatch";
import { projectAmountMismatch } from "./project-amount-mismatch";
import { projectNameVariant } from "./project-name-variant";
import { reasonFigureMismatch } from "./reason-figure-mismatch";
import type { Rule } from "./rule";
import { scoreExceedsPoints } from "./score-exceeds-points";
import { scoreImplausible } from "./score-implausible";
import { scoreNegative } from "./score-negative";
import { scoreTotalMismatch } from "./score-total-mismatch";
import { scoredWithoutResult } from "./scored-without-result";
import { sectionMissing } from "./section-missing";
import { tableNotInCatalogue } from "./table-not-in-catalogue";
import { tableNotRecognised } from "./table-not-recognised";
import { targetNotMeasurable } from "./target-not-measurable";
import { unitMismatch } from "./unit-mismatch";
import { unmetFullScore } from "./unmet-full-score";
import { unmetScoreAboveProportion } from "./unmet-score-above-proportion";
import { vagueReason } from "./vague-reason";
import { valueMissing } from "./value-missing";
import { valueNotNumeric } from "./value-not-numeric";
import { weightsOffProfile } from "./weights-off-profile";

/** Every rule in the order of a report: what the table is made of first, then what it says. */
export const RULES: readonly Rule[] = [
  // Structure
  tableNotRecognised,
  sectionMissing,
  columnMissing,
  valueMissing,
  valueNotNumeric,
  numberStoredAsText,
  formulaError,
  levelMissing,
  duplicateIndicator,
  markupInText,
  placeholderText,
  // Funds and execution
  fundTotalMismatch,
  executionRateMismatch,
  executionScoreMismatch,
  executionOverBudget,
  projectAmountMismatch,
  lowExecutionUnexplained,
  // Points
  pointsNot100,
  pointsTotalMismatch,
  pointsNegative,
  inapplicableIndicatorWeighted,
  weightsOffProfile,
  // Scores
  scoreExceedsPoints,
  scoreNegative,
  scoreTotalMismatch,
  unmetFullScore,
  unmetScoreAboveProportion,
  scoredWithoutResult,
  metButDeducted,
  gradeMismatch,
  scoreImplausible,
  allFullMarks,
  // Targets and actual values
  unitMismatch,
  actualNotComparable,
  actualRepeatsOperator,
  targetNotMeasurable,
  overachievedUnexplained,
  impossibleDate,
  costRateMismatch,
  // Reasons
  deductionWithoutReason,
  vagueReason,
  reasonFigureMismatch,
  // The whole workbook
  catalogueCountMismatch,
  catalogueTotalMismatch,
  catalogueProjectWithoutTable,
  tableNotInCatalogue,
  projectNameVariant,
  duplicateProject,
];

/** The rule of an id; undefined where there is none. */
export function ruleNamed(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
