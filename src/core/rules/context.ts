import type { FormulaStyle } from "../corrections/figure-edit";
import type { Grid } from "../grid";
import type { IndicatorOutcome } from "../measure";
import type { Profile } from "../profiles";
import type { Decimal } from "../scoring";
import type { EvaluationTable, Indicator } from "../table";
import { executionPointsOf, rowExecutionOf, type RowExecution } from "./facts/execution";
import type { Figure } from "./facts/figure";
import { figureFieldsOf, type FigureField } from "./facts/figure-fields";
import { fundSumsOf, type FundSum } from "./facts/fund-sums";
import { indicatorSumOf, type IndicatorSum } from "./facts/indicator-sum";
import { outcomesOf, type KnownOutcomes } from "./facts/outcomes";
import { scoreGroupsOf, type ScoreGroup } from "./facts/score-groups";
import { textFieldsOf, type TextField } from "./facts/text-fields";
import { watchTable, type Parts, type Watched, type WatchedTable } from "./watched-table";

/** Facts that follow from a table, each computed when it is first asked for and shared by the rules. */
export interface TableFacts {
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
}

/** What a rule knows besides the table. */
export interface TableContext extends TableFacts {
  readonly profile: Profile;
  readonly table: EvaluationTable;
  /** The worksheet's name, as edits need it. */
  readonly sheet: string;
  readonly style: FormulaStyle;
  /** What an indicator's target and actual value come to. */
  readonly outcomeOf: (indicator: Indicator) => IndicatorOutcome;
}

/** The facts that were asked for, with the parts of the table that each follows from. */
export type KnownFacts = { [Name in keyof TableFacts]?: Watched<TableFacts[Name]> };

export interface ContextSettings {
  readonly profile: Profile;
  readonly style: FormulaStyle;
  /** Filled while the context is used; what is in it already is taken as it is. */
  readonly outcomes?: KnownOutcomes;
  readonly facts?: KnownFacts;
}

export function createContext(table: EvaluationTable, settings: ContextSettings): TableContext {
  return contextOf(table, watchTable(table), settings);
}

/** The facts that still hold once parts of their table are others. */
export function factsWithout(changed: Parts, facts: KnownFacts): KnownFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, { parts }]) => (parts & changed) === 0));
}

/** A context that lets its table note what the facts and their users look at. */
export function contextOf(
  { grid }: EvaluationTable,
  watched: WatchedTable,
  settings: ContextSettings,
): TableContext {
  return new WatchedContext(grid, watched, settings);
}

class WatchedContext implements TableContext {
  readonly profile: Profile;
  readonly table: EvaluationTable;
  readonly sheet: string;
  readonly style: FormulaStyle;
  readonly outcomeOf: TableContext["outcomeOf"];
  private readonly known: KnownFacts;

  constructor(
    grid: Grid,
    private readonly watched: WatchedTable,
    { profile, style, outcomes, facts = {} }: ContextSettings,
  ) {
    this.profile = profile;
    this.table = watched.table;
    this.sheet = grid.name;
    this.style = style;
    this.outcomeOf = outcomesOf(grid, profile, outcomes);
    this.known = facts;
  }

  get figures() {
    return this.fact("figures", () => [...figureFieldsOf(this.table)]);
  }

  get texts() {
    return this.fact("texts", () => [...textFieldsOf(this.table)]);
  }

  get points() {
    return this.fact("points", () => indicatorSumOf(this.table, "points"));
  }

  get scores() {
    return this.fact("scores", () => indicatorSumOf(this.table, "score"));
  }

  get groups() {
    return this.fact("groups", () => scoreGroupsOf(this.table.indicators));
  }

  get fundSums() {
    return this.fact("fundSums", () => (this.table.funds ? fundSumsOf(this.table.funds) : []));
  }

  get executions() {
    return this.fact("executions", () => executionsOf(this.table));
  }

  get executionPoints() {
    return this.fact("executionPoints", () => executionPointsOf(this.table.funds));
  }

  get rate() {
    const [whole] = this.executions;
    return whole ? (whole.ratio ?? whole.rate.value) : null;
  }

  private fact<Name extends keyof TableFacts>(name: Name, make: () => TableFacts[Name]): TableFacts[Name] {
    const known: Watched<TableFacts[Name]> = this.known[name] ?? this.watched.watch(make);
    this.known[name] = known as KnownFacts[Name];
    this.watched.note(known.parts);
    return known.result;
  }
}

function executionsOf({ funds }: EvaluationTable): RowExecution[] {
  return funds ? [funds.total, ...funds.sources].map(rowExecutionOf) : [];
}
