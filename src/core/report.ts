import type { FormulaStyle } from "./corrections/figure-edit";
import type { Finding } from "./finding";
import type { Area, Grid } from "./grid";
import type { IndicatorOutcome } from "./measure";
import type { LapsedWaiver, WaiverSet } from "./memory/waivers";
import type { Profile } from "./profiles";
import type { Decimal, Grade } from "./scoring";
import type { EvaluationTable, Indicator } from "./table";

/** A figure as the table states it beside what its parts come to; null where it cannot be told. */
export interface StatedAndComputed {
  readonly stated: Decimal | null;
  readonly computed: Decimal | null;
}

/** An indicator, and what its target and actual value come to. */
export interface IndicatorReport extends Pick<
  IndicatorOutcome,
  "kind" | "comparator" | "outcome" | "unit" | "ratio"
> {
  readonly indicator: Indicator;
}

/** One table with the figures that follow from it. */
export interface TableReport {
  readonly table: EvaluationTable;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly area: Area;
  readonly project: string | null;
  readonly points: StatedAndComputed;
  readonly score: StatedAndComputed;
  readonly grade: { readonly stated: string | null; readonly computed: Grade | null };
  readonly execution: {
    /** A ratio: 0.99 for 99 %. */
    readonly rate: StatedAndComputed;
    readonly score: StatedAndComputed;
  };
  readonly indicators: readonly IndicatorReport[];
  /** The profile that the layout is of, where that is another than the one in use and what it is based on. */
  readonly proposedProfile: string | null;
}

/** What a validation found in the worksheets that it was given. */
export interface Report {
  readonly profile: Profile;
  /** Whether corrections of typed totals are constants again or formulas. */
  readonly formulas: FormulaStyle;
  /** Whether the worksheets are all of their workbook. */
  readonly whole: boolean;
  /** The worksheets as they were read; a plan of corrections starts from them. */
  readonly grids: readonly Grid[];
  readonly tables: readonly TableReport[];
  /** In the order of the worksheets, then of the rows and columns of their cells. */
  readonly findings: readonly Finding[];
  /** The waivers that the findings were judged by. */
  readonly waivers: WaiverSet;
  /** Waivers of findings that are open again: their day is over, or a cell holds something else. */
  readonly lapsedWaivers: readonly LapsedWaiver[];
}
