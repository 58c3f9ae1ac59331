import type { Area } from "../../grid";
import type { Indicator, IndicatorColumn } from "../../table";
import { compact } from "./subject";

/** Name, target and actual value of an indicator, as a message quotes them. */
export function rowTexts({ name, target, actual }: Indicator): {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
} {
  return { name: compact(name.text), target: target?.text ?? "", actual: actual?.text ?? "" };
}

/** The cells of an indicator's row, as far as the form has them. */
export function rowAreas(indicator: Indicator, columns: readonly IndicatorColumn[]): Area[] {
  return columns.flatMap((column) => indicator[column]?.area ?? []);
}
