import type { FormulaStyle } from "../corrections/figure-edit";
import type { IndicatorOutcome } from "../measure";
import type { Profile } from "../profiles";
import type { Decimal } from "../scoring";
import type { EvaluationTable, Indicator } from "../table";
import { executionPointsOf, rowExecutionOf, type RowExecution } from "./facts/execution";
import type { Figure } from "./facts/figure";
import { figureFieldsOf, type FigureField } from "./facts/figure-fields";
import { fundSumsOf, type FundSum } from "./facts/fund-sums";
import { indicatorSumOf, type IndicatorSum } from "./facts/indicator-sum";
import { outcomesOf } from "./facts/outcomes";
import { scoreGroupsOf, type ScoreGroup } from "./facts/score-groups";
import { textFieldsOf, type TextField } from "./facts/text-fields";

/** Facts that follow from a table, computed once and shared by the rules. */
export interface TableContext {
  readonly profile: Profile;
  readonly table: EvaluationTable;
  /** The worksheet's name, as edits need it. */
  readonly sheet: string;
  readonly style: FormulaStyle;
  /** Every place that holds a figure, and every one that holds words, from top to bottom. */
  readonly figures: readonly FigureField[];
  readonly texts: readonly TextField[];
  /** The total row's 分值 and 得分 as their parts add up. */
  readonly points: IndicatorSum;
  readonly scores: IndicatorSum;
  /** Indicators by what they are scored together with. */
  readonly groups: readonly ScoreGroup[];
  /** Totals of the funds block beside their source rows. */
  readonly fundSums: readonly FundSum[];
  /** Budget execution: the total first, then the source rows. Empty without a funds block. */
  readonly executions: readonly RowExecution[];
  /** 年度资金总额's own points, or those of its label; blank ones are not those of the profile. */
  readonly executionPoints: Figure;
  /** The rate of the whole: what the amounts come to, else what is stated. A ratio. */
  readonly rate: Decimal | null;
  /** What an indicator's target and actual value come to. */
  readonly outcomeOf: (indicator: Indicator) => IndicatorOutcome;
}

export interface ContextSettings {
  readonly profile: Profile;
  readonly style: FormulaStyle;
}

export function createContext(table: EvaluationTable, { profile, style }: ContextSettings): TableContext {
  const { funds } = table;
  const executions = funds ? [funds.total, ...funds.sources].map(rowExecutionOf) : [];
  return {
    profile,
    table,
    sheet: table.grid.name,
    style,
    figures: [...figureFieldsOf(table)],
    texts: [...textFieldsOf(table)],
    points: indicatorSumOf(table, "points"),
    scores: indicatorSumOf(table, "score"),
    groups: scoreGroupsOf(table.indicators),
    fundSums: funds ? fundSumsOf(funds) : [],
    executions,
    executionPoints: executionPointsOf(funds),
    rate: executions[0] ? (executions[0].ratio ?? executions[0].rate.value) : null,
    outcomeOf: outcomesOf(table, profile),
  };
}
