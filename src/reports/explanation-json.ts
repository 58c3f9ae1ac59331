import {
  decimalText,
  formatCell,
  type CellRef,
  type ComparedFigure,
  type Decimal,
  type ExplainedExecution,
  type ExplainedIndicator,
  type ExplainedScoring,
  type ExplainedTotal,
  type Explanation,
  type StatedFigure,
  type Subtotal,
  type Undecided,
} from "../core";

/** A figure as the table states it; `value` is null for text that reads as no number. */
export interface StatedJson {
  readonly cell: string;
  readonly text: string;
  readonly value: string | null;
}

export interface ComparedJson {
  readonly stated: StatedJson | null;
  readonly computed: string | null;
  readonly agrees: boolean | null;
}

/** The full sum of a table. Figures are decimal strings, rates are ratios. */
export interface ExplanationJson {
  readonly execution: {
    readonly executed: StatedJson | null;
    readonly adjusted: StatedJson | null;
    readonly ratio: string | null;
    readonly rate: ComparedJson;
    readonly points: string | null;
    /** The cell that states the points; null where a label does, or nothing. */
    readonly pointsFigure: StatedJson | null;
    readonly score: ComparedJson;
    readonly scorings: readonly {
      readonly order: ExplainedScoring["order"];
      readonly rate: string;
      readonly score: string;
      readonly followed: boolean;
    }[];
  } | null;
  readonly indicators: readonly {
    readonly level2: string;
    readonly name: string;
    readonly part: Subtotal["part"];
    readonly points: StatedJson | null;
    readonly score: StatedJson | null;
    readonly countedAbove: ExplainedIndicator["countedAbove"];
  }[];
  readonly subtotals: readonly {
    readonly part: Subtotal["part"];
    readonly indicators: number;
    readonly points: string | null;
    readonly score: string | null;
  }[];
  readonly points: TotalJson;
  readonly score: TotalJson;
  readonly undecided: readonly {
    readonly figure: Undecided["figure"];
    readonly cause: Undecided["cause"];
    readonly cell: string | null;
  }[];
}

export interface TotalJson extends ComparedJson {
  /** stated − computed */
  readonly difference: string | null;
}

/** An explanation as text and figures that any report can print. */
export function explanationJson(explanation: Explanation): ExplanationJson {
  const { execution, indicators, subtotals, points, score, undecided } = explanation;
  return {
    execution: execution && executionJson(execution),
    indicators: indicators.map(({ level2, name, part, countedAbove, ...figures }) => ({
      level2,
      name,
      part,
      points: statedJson(figures.points),
      score: statedJson(figures.score),
      countedAbove,
    })),
    subtotals: subtotals.map((subtotal) => ({
      part: subtotal.part,
      indicators: subtotal.indicators,
      points: textOrNull(subtotal.points),
      score: textOrNull(subtotal.score),
    })),
    points: totalJson(points),
    score: totalJson(score),
    undecided: undecided.map(({ figure, cause, ref }) => ({ figure, cause, cell: cellOrNull(ref) })),
  };
}

function executionJson(execution: ExplainedExecution): ExplanationJson["execution"] {
  const { executed, adjusted, ratio, rate, points, pointsFigure, score, scorings } = execution;
  return {
    executed: statedJson(executed),
    adjusted: statedJson(adjusted),
    ratio: textOrNull(ratio),
    rate: comparedJson(rate),
    points: textOrNull(points),
    pointsFigure: statedJson(pointsFigure),
    score: comparedJson(score),
    scorings: scorings.map((scoring) => ({
      order: scoring.order,
      rate: decimalText(scoring.rate),
      score: decimalText(scoring.score),
      followed: scoring.followed,
    })),
  };
}

function totalJson(total: ExplainedTotal): TotalJson {
  return { ...comparedJson(total), difference: textOrNull(total.difference) };
}

function comparedJson({ stated, computed, agrees }: ComparedFigure): ComparedJson {
  return { stated: statedJson(stated), computed: textOrNull(computed), agrees };
}

function statedJson(figure: StatedFigure | null): StatedJson | null {
  return figure && { cell: formatCell(figure.ref), text: figure.text, value: textOrNull(figure.value) };
}

function textOrNull(figure: Decimal | null): string | null {
  return figure && decimalText(figure);
}

function cellOrNull(ref: CellRef | null): string | null {
  return ref && formatCell(ref);
}
