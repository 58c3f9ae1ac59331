import type { Addend } from "../finding";
import type { Area, CellRef } from "../grid";
import type { LevelPart } from "../rules/facts/level-kind";
import type { Decimal, ExecutionScoring } from "../scoring";
import type { Indicator } from "../table";

/** A figure as the table states it, and where. */
export interface StatedFigure {
  /** The cell; for a merged area its top-left cell. */
  readonly ref: CellRef;
  readonly area: Area;
  readonly text: string;
  /** Null where nothing stands there that reads as a number. Amounts are in the unit of the funds block. */
  readonly value: Decimal | null;
}

/** A stated figure beside what it follows from. */
export interface ComparedFigure {
  /** Null where the form has no place for it. */
  readonly stated: StatedFigure | null;
  readonly computed: Decimal | null;
  /** Whether the stated figure follows, within the tolerances of the rules; null where that cannot be told. */
  readonly agrees: boolean | null;
}

/** One way to an execution score, and whether the table's own score is the one it leads to. */
export interface ExplainedScoring extends ExecutionScoring {
  readonly followed: boolean;
}

/** 预算执行: executed ÷ adjusted = rate, points × rate = score. Rates are ratios. */
export interface ExplainedExecution {
  readonly adjusted: StatedFigure | null;
  readonly executed: StatedFigure | null;
  /** executed ÷ adjusted, unrounded; 0 where nothing is budgeted. */
  readonly ratio: Decimal | null;
  /** Computed to the decimals of the profile. */
  readonly rate: ComparedFigure;
  /** What the execution is worth; null where the table does not say it. */
  readonly points: Decimal | null;
  /** The cell that states the points. */
  readonly pointsFigure: StatedFigure | null;
  /** Computed in the order of the profile. */
  readonly score: ComparedFigure;
  /** The score by each rounding in use. More than one may be followed, and none where the score is wrong. */
  readonly scorings: readonly ExplainedScoring[];
}

/** An indicator's line of the sum. */
export interface ExplainedIndicator {
  readonly indicator: Indicator;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** 产出, 成本, 效益 or 满意度; null where the levels do not say which. */
  readonly part: LevelPart | null;
  /** Null where the form has no such column, and where the figure is merged with that of the indicator above. */
  readonly points: StatedFigure | null;
  readonly score: StatedFigure | null;
  /** Points or score are counted with the indicator above: they are merged over both. */
  readonly countedAbove: { readonly points: boolean; readonly score: boolean };
}

/** What the indicators of one part come to; null while one of them cannot be counted. */
export interface Subtotal {
  /** Null for indicators whose part cannot be told. */
  readonly part: LevelPart | null;
  /** How many indicators stand under it. */
  readonly indicators: number;
  readonly points: Decimal | null;
  readonly score: Decimal | null;
}

/** The total row's figure beside the sum of the execution's and all indicators'. */
export interface ExplainedTotal extends ComparedFigure {
  /** stated − computed. */
  readonly difference: Decimal | null;
  /** The figures of the sum, merged ones once; also those that are there while the sum cannot be told. */
  readonly addends: readonly Addend[];
}

/** A figure of the explanation that cannot be computed, and a cause; there is one for every cell that is in the way. */
export interface Undecided {
  readonly figure: "rate" | "execution-score" | "points" | "score" | "subtotal";
  readonly cause:
    | "no-funds"
    | "no-indicators"
    | "no-column"
    /** Nothing stands in the cell. */
    | "blank"
    /** A dash says that no figure applies. */
    | "inapplicable"
    /** Text that reads as no number. */
    | "unreadable"
    /** The first and second level do not say under which part to count. */
    | "unknown-part";
  /** Null where the form has no such place. */
  readonly ref: CellRef | null;
}

/** The full sum of a table as plain data. */
export interface Explanation {
  /** Null for a form without a funds block. */
  readonly execution: ExplainedExecution | null;
  readonly indicators: readonly ExplainedIndicator[];
  /** In the order in which the parts first appear in the table. */
  readonly subtotals: readonly Subtotal[];
  readonly points: ExplainedTotal;
  readonly score: ExplainedTotal;
  readonly undecided: readonly Undecided[];
}
