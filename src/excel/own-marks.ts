import { severityOfMarkFormula } from "../core";
import type { Talk } from "./run";

/** A conditional format of ours on a sheet. */
export interface OwnMark {
  readonly id: string;
  readonly priority: number;
}

/** Every conditional format of a sheet. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** Asks for a sheet's conditional formats together with what tells ours from the user's. */
export function requestMarks(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = formatsOf(sheet);
  formats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
  return formats;
}

/** Asks for a sheet's conditional formats without their formulas, which {@link ownMarksInSteps} asks for. */
export function requestFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = formatsOf(sheet);
  formats.load("items/id,items/type,items/priority");
  return formats;
}

/** Picks our highlights, by their formula alone, out of formats that {@link requestMarks} asked for. */
export function ownMarksAmong(formats: readonly Excel.ConditionalFormat[]): OwnMark[] {
  return formats
    .filter((format) => isCustom(format) && isOurs(format.customOrNullObject.rule.formula))
    .map(({ id, priority }) => ({ id, priority }));
}

/**
 * Picks our highlights out of formats that {@link requestFormats} asked for: one round trip for the
 * formulas, and none where no format has one.
 */
export async function ownMarksInSteps(
  { context, answered }: Talk,
  formats: readonly Excel.ConditionalFormat[],
): Promise<OwnMark[]> {
  const custom = formats.filter(isCustom);
  if (custom.length === 0) return [];
  for (const format of custom) format.customOrNullObject.rule.load("formula");
  await context.sync();
  answered();
  return ownMarksAmong(custom);
}

/** Only formats with a formula of somebody's own can be ours. */
function isCustom(format: Excel.ConditionalFormat): boolean {
  return format.type === Excel.ConditionalFormatType.custom;
}

function isOurs(formula: string): boolean {
  return severityOfMarkFormula(formula) !== undefined;
}
