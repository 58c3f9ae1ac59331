import {
  MARK_STYLES,
  columnRuns,
  formatArea,
  markFormula,
  type CellRef,
  type Mark,
  type MarkStyle,
  type MarkStyles,
  type Severity,
} from "../core";
import { failureOf } from "./failures";
import { forbidsFormatting, requestProtection, type ReadSheet } from "./loaded-sheet";
import { formatsOf, ownMarksInSteps, requestFormats, type OwnMark } from "./own-marks";
import type { MarkOutcome } from "./port";
import type { Talk } from "./run";

/** `getRanges` refuses an address list of 8,192 characters. */
const LONGEST_ADDRESS_LIST = 8_000;

/** Each format is added on top of the last, so the gravest comes last. */
const ADDING_ORDER: readonly Severity[] = ["advice", "warning", "error"];

const REFUSED: MarkOutcome = { marked: 0, refused: "protected-formatting" };

/** What stands on a sheet before its highlights are replaced. */
export type MarkedBefore = Pick<ReadSheet, "ownMarks" | "formattingForbidden">;

/** Finds our highlights on a sheet, and whether its protection lets them be replaced. */
export async function findMarks({ context, answered }: Talk, sheetId: string): Promise<MarkedBefore> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  requestProtection(sheet);
  const formats = requestFormats(sheet);
  await context.sync();
  answered();
  return {
    ownMarks: await ownMarksInSteps({ context, answered }, formats.items),
    formattingForbidden: forbidsFormatting(sheet),
  };
}

/**
 * Replaces our highlights by new ones: one round trip, and none where there is nothing to change. A sheet
 * whose protection forbids it is left as it is; that is an outcome, not an error.
 */
export async function replaceMarks(
  { context, answered }: Talk,
  sheetId: string,
  before: MarkedBefore,
  marks: readonly Mark[],
  styles: MarkStyles,
): Promise<MarkOutcome> {
  const { outcome, changes } = outcomeOf(before, marks);
  if (!changes) return outcome;
  requestReplacement(context.workbook.worksheets.getItem(sheetId), before.ownMarks, marks, styles);
  try {
    await context.sync();
  } catch (error) {
    if (failureOf(error, "sheet-gone").code === "access-denied") return REFUSED;
    throw error;
  }
  answered();
  return outcome;
}

/** What comes of replacing highlights, and whether anything on the sheet changes for it. */
export function outcomeOf(
  { ownMarks, formattingForbidden }: MarkedBefore,
  marks: readonly Mark[],
): { readonly outcome: MarkOutcome; readonly changes: boolean } {
  if (ownMarks.length === 0 && marks.length === 0) return { outcome: { marked: 0 }, changes: false };
  if (formattingForbidden) return { outcome: REFUSED, changes: false };
  return { outcome: { marked: marks.length }, changes: true };
}

/** Asks for the highlights of a sheet to be replaced, with the next round trip. */
export function requestReplacement(
  sheet: Excel.Worksheet,
  ownMarks: readonly OwnMark[],
  marks: readonly Mark[],
  styles: MarkStyles = MARK_STYLES,
): void {
  deleteMarks(sheet, ownMarks);
  for (const severity of ADDING_ORDER) {
    const cells = marks.filter((mark) => mark.severity === severity).map((mark) => mark.cell);
    for (const addresses of addressLists(cells))
      addMark(sheet.getRanges(addresses), severity, styles[severity]);
  }
}

/** From the lowest up: deleting one changes the priorities of those below it, never of those above. */
function deleteMarks(sheet: Excel.Worksheet, ownMarks: readonly OwnMark[]): void {
  const formats = formatsOf(sheet);
  for (const { id } of ownMarks.toSorted((a, b) => b.priority - a.priority)) formats.getItem(id).delete();
}

function addMark(cells: Excel.RangeAreas, severity: Severity, { fill, font }: MarkStyle): void {
  const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = markFormula(severity);
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = font;
  format.priority = 0;
  format.stopIfTrue = false;
}

/** The addresses of cells, runs in a column as one, in lists that `getRanges` takes. */
export function addressLists(cells: readonly CellRef[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of columnRuns(cells).map(formatArea)) {
    if (list.length + 1 + address.length > LONGEST_ADDRESS_LIST) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
