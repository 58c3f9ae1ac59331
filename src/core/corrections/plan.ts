import { checkAgain, checkGrid, type CheckedGrid, type Settings } from "../check-grid";
import type { Finding, FixSafety } from "../finding";
import { formatCell, type Area, type CellRef, type Grid } from "../grid";
import type { Report } from "../report";
import { decimalOf, decimalPlaces, ZERO } from "../scoring";
import { checkedGridsOf, reportOf } from "../validate";
import { sameContent } from "./content";
import { createDraftWorkbook, type Consequence } from "./draft-workbook";
import type { Edit, NewContent } from "./edit";

export interface CorrectionPlan {
  /** One a cell, in the order in which they follow from each other. */
  readonly edits: readonly Edit[];
  /** What a validation finds once the edits are written. */
  readonly after: Report;
  readonly consequences: readonly Consequence[];
  /** Formula cells that count on an edited one and hold what only Excel calculates. */
  readonly recalculates: readonly { readonly sheet: string; readonly cell: CellRef }[];
}

export interface PlanOptions {
  /** `review` also plans the fixes that each need a look; `safe`, the default, leaves them alone. */
  readonly include?: FixSafety;
}

/** Each round fixes what followed from the last: a table has four such steps, rate, score, total and grade. */
const MAX_ROUNDS = 12;

/**
 * Plans the corrections of a report to their end: fixes are applied to a copy and the copy is validated
 * again until none is left. A total therefore already counts the corrected execution score. What a
 * reviewer has waived stays as it is, also where another correction changes what it was waived by.
 */
export function planCorrections(report: Report, { include = "safe" }: PlanOptions = {}): CorrectionPlan {
  const settings: Settings = report;
  const waived = new Set(report.findings.filter((finding) => finding.waived).map(({ id }) => id));
  const workbook = createDraftWorkbook(report.grids);
  let checked = checkedGridsOf(report);
  const edits = new Map<string, Edit>();
  let after = report;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const open = after.findings.filter(({ id }) => !waived.has(id));
    const wanted = fixesOf(open, include).filter((edit) => !workbook.isUncertain(edit));
    const next = independent(wanted).filter((edit) => !repeats(edits.get(placeOf(edit)), edit));
    if (next.length === 0) break;
    for (const edit of next) edits.set(placeOf(edit), followingOn(edits.get(placeOf(edit)), edit));
    const touched = workbook.apply(next);
    checked = checkEdited(workbook.grids(), checked, touched, settings);
    after = reportOf(checked, settings);
  }
  return {
    edits: [...edits.values()].filter(({ before, after: written }) => !sameContent(before, written)),
    after,
    consequences: workbook.consequences(),
    recalculates: workbook.recalculates(),
  };
}

/**
 * The worksheets, of which those with edits are checked again.
 *
 * @param checked How they were checked before; undefined where that is not known.
 */
function checkEdited(
  grids: readonly Grid[],
  checked: readonly CheckedGrid[] | undefined,
  touched: ReadonlyMap<string, readonly CellRef[]>,
  settings: Settings,
): readonly CheckedGrid[] {
  return grids.map((grid, index) => {
    const known = checked?.[index];
    if (!known) return checkGrid(grid, settings);
    const cells = touched.get(grid.name);
    return cells ? checkAgain(known, grid, cells, settings) : known;
  });
}

function fixesOf(findings: readonly Finding[], include: FixSafety): Edit[] {
  return findings.flatMap(({ fix }) =>
    fix && (fix.safety === "safe" || include === "review") ? fix.edits : [],
  );
}

/**
 * The edits that count on none of the others: what a corrected figure changes is seen first, and a formula
 * of the user's that follows from it may then be right without an edit.
 */
function independent(edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<string, Edit>();
  for (const edit of edits) if (!byPlace.has(placeOf(edit))) byPlace.set(placeOf(edit), edit);
  const all = [...byPlace.values()];
  const free = all.filter(
    (edit) => !cellsOf(edit.inputs ?? []).some((cell) => byPlace.has(placeOf({ sheet: edit.sheet, cell }))),
  );
  return free.length > 0 ? free : all;
}

function cellsOf(areas: readonly Area[]): CellRef[] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    })),
  );
}

/** A fix that wants what was written before would go round in circles. */
function repeats(earlier: Edit | undefined, edit: Edit): boolean {
  return earlier !== undefined && sameContent(earlier.after, edit.after);
}

/** Two edits of one cell as one: what it held at first, what it holds in the end. */
function followingOn(earlier: Edit | undefined, edit: Edit): Edit {
  if (!earlier) return edit;
  const format =
    earlier.format && edit.format
      ? { before: earlier.format.before, after: edit.format.after }
      : (earlier.format ?? edit.format);
  return {
    ...edit,
    before: earlier.before,
    format: format && { ...format, after: wideEnough(format.after, edit.after) },
    inputs: [...(earlier.inputs ?? []), ...(edit.inputs ?? [])],
  };
}

/** What a formula comes to is shown with two decimals, as scores are. */
const FORMULA_PLACES = 2;

/** A number format of ours with all decimals of a figure: `0` was that of 97, and would show 98.5 as 99. */
function wideEnough(format: string, content: NewContent): string {
  const [, front, shown = "", percent = ""] = /^((?:#,##)?0)(?:\.(0+))?(%?)$/.exec(format) ?? [];
  if (front === undefined) return format;
  const places = Math.max(shown.length, placesOf(content, percent !== ""));
  return `${front}${places > 0 ? `.${"0".repeat(places)}` : ""}${percent}`;
}

function placesOf(content: NewContent, isPercent: boolean): number {
  if (content.kind !== "value" || typeof content.value !== "number")
    return content.kind === "formula" ? FORMULA_PLACES : 0;
  const value = decimalOf(content.value) ?? ZERO;
  return decimalPlaces(isPercent ? value.times(100) : value);
}

function placeOf({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${sheet}!${formatCell(cell)}`;
}
