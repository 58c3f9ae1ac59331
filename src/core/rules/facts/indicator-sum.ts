import type { Addend } from "../../finding";
import { pointsFormula, sumFormula } from "../../corrections/formulas";
import { sameCell, type Area, type CellRef } from "../../grid";
import { decimalText, sum, type Decimal } from "../../scoring";
import type { EvaluationTable, Field, Indicator } from "../../table";
import { scoresNothing } from "./execution";
import { fundFigureOf } from "./figure";
import { needsFunds } from "./form";
import { indicatorFigure } from "./score-groups";

/** What the total row states the sum of: the execution's figure and those of all indicators. */
export interface IndicatorSum {
  /** Null while an addend is missing or is no number: then nothing is said about the sum. */
  readonly total: Decimal | null;
  readonly addends: readonly Addend[];
  /** Every cell that a formula has to add up: also of indicators that state nothing yet. */
  readonly cells: readonly CellRef[];
  readonly areas: readonly Area[];
  readonly fields: readonly Field[];
}

/** Adds up 分值 or 得分. A form that has no funds block, or no such column there, leaves it to the indicators. */
export function indicatorSumOf(table: EvaluationTable, column: "points" | "score"): IndicatorSum {
  const addends: Addend[] = [];
  const values: Decimal[] = [];
  const fields: Field[] = [];
  let decided = (table.funds !== null || !needsFunds(table)) && table.indicators.length > 0;
  const add = (field: Field, value: Decimal) => {
    fields.push(field);
    values.push(value);
    addends.push({ cell: field.ref, value: decimalText(value) });
  };

  const execution = table.funds?.total[column];
  const executionFigure = fundFigureOf(execution);
  if (execution && executionFigure.state === "number") add(execution, executionFigure.value);
  else {
    const isExcused = column === "score" && scoresNothing(table.funds);
    if (!isExcused && (execution || formScoresExecution(table))) decided = false;
  }

  for (const indicator of table.indicators) {
    if (indicator.continuesAbove[column]) continue;
    const field = indicator[column];
    const figure = indicatorFigure(indicator, column);
    if (figure.state !== "number") decided = false;
    else if (field?.number) add(field, figure.value);
  }
  return {
    total: decided ? sum(values) : null,
    addends,
    cells: [...(execution ? [execution.ref] : []), ...columnCells(table.indicators, column)],
    areas: fields.map((field) => field.area),
    fields,
  };
}

/** The formula that comes to the sum. A cell that states nothing yet will be filled in like the others. */
export function sumFormulaOf({ cells, fields }: IndicatorSum): string {
  if (!fields.some((field) => field.inPercent)) return sumFormula(cells);
  const isPlain = (cell: CellRef) => fields.some(({ inPercent, ref }) => !inPercent && sameCell(ref, cell));
  return pointsFormula(
    cells.filter((cell) => !isPlain(cell)),
    cells.filter(isPlain),
  );
}

/** A form that gives the execution points also gives it a score, and the other way round. */
function formScoresExecution(table: EvaluationTable): boolean {
  return table.funds?.total.points !== undefined || table.funds?.total.score !== undefined;
}

function columnCells(indicators: readonly Indicator[], column: "points" | "score"): CellRef[] {
  const cells: CellRef[] = [];
  let place: number | undefined;
  for (const indicator of indicators) {
    place = indicator[column]?.ref.column ?? place;
    if (place !== undefined) cells.push({ row: indicator.row, column: place });
  }
  return cells;
}
