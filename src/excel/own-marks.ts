import { severityOfMarkFormula } from "../core";

/** Asks for a sheet's conditional formats with what tells ours from the user's. */
export function requestMarks(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = formatsOf(sheet);
  formats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
  return formats;
}

/** Every conditional format of a sheet. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** A conditional format of ours on a sheet. */
export interface OwnMark {
  readonly id: string;
  readonly priority: number;
}

/** Picks our highlights out of a sheet's conditional formats, by their formula alone. */
export function ownMarksAmong(formats: readonly Excel.ConditionalFormat[]): OwnMark[] {
  return formats
    .filter((format) => isCustom(format) && isOurs(format.customOrNullObject.rule.formula))
    .map(({ id, priority }) => ({ id, priority }));
}

/** Only formats with a formula of the user's own making can be ours; of others it cannot be asked for. */
export function isCustom(format: Excel.ConditionalFormat): boolean {
  return format.type === Excel.ConditionalFormatType.custom;
}

function isOurs(formula: string): boolean {
  return severityOfMarkFormula(formula) !== undefined;
}
