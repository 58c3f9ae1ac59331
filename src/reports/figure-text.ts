import { decimalFrom, decimalText } from "../core/scoring";
import type { Messages } from "../messages";
import type { FigureJson, TableJson } from "./file-report";

/** Stands for what a table does not state and nobody can tell. */
export const UNKNOWN = "–";

/** The stated figure, and beside it what its parts come to where that is another. */
export function figureText({ stated, computed }: FigureJson): string {
  if (stated === null) return computed ?? UNKNOWN;
  return isContradicted({ stated, computed }) ? `${stated} (≠ ${String(computed)})` : stated;
}

/** Whether the parts of a figure come to something else than the table states. */
export function isContradicted({ stated, computed }: FigureJson): boolean {
  return stated !== null && computed !== null && stated !== computed;
}

/** A rate as a percentage: `0.99` is `99%`. */
export function rateText({ stated, computed }: FigureJson): string {
  return figureText({ stated: percentText(stated), computed: percentText(computed) });
}

function percentText(ratio: string | null): string | null {
  const decimal = ratio === null ? null : decimalFrom(ratio);
  return decimal && `${decimalText(decimal.times(100))}%`;
}

/** The grade that the total score comes to. */
export function gradeText({ grade }: TableJson, messages: Messages): string {
  return grade.computed === null
    ? UNKNOWN
    : (messages.find(`report:grades.${grade.computed}`) ?? grade.computed);
}
