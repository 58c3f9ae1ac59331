import { formatCell, sameCell, type CellRef } from "../core";
import { areaOfAddress } from "./address";
import { inGroups } from "./in-groups";
import { requestProtection } from "./loaded-sheet";
import type { CellComment, Proceed, SheetComments, SheetCommentOutcome } from "./port";
import type { Talk } from "./run";

/** What our comments begin with: they are told from the user's by it. */
const SIGNATURE = "[EvalCheck] ";

/** Requests of at most 4 MB, where the web refuses 5: a comment takes about 2 kB to add beside its text. */
const BYTES_PER_REQUEST = 4_000_000;
const BYTES_PER_COMMENT = 2_000;
/** Comments whose places are asked for together, at about 1.5 kB each. */
const COMMENTS_PER_REQUEST = 2_000;
/** Sheets whose comments are asked for together. */
const SHEETS_PER_REQUEST = 400;

/** A comment that stands on a sheet. */
interface PresentComment {
  readonly comment: Excel.Comment;
  readonly cell: CellRef | undefined;
  /** A comment that somebody has answered is no longer ours alone. */
  readonly ours: boolean;
}

/** What came of the comments of a sheet so far. */
interface Tally {
  added: number;
  removed: number;
  readonly occupied: readonly CellRef[];
}

/** A comment to be added to a sheet or taken from it. */
interface Change {
  readonly kind: "added" | "removed";
  readonly tally: Tally;
  readonly bytes: number;
  readonly make: () => void;
}

/** A sheet whose comments are asked for; its tally is null where nothing can be changed. */
interface AskedSheet {
  readonly sheetId: string;
  readonly sheet: Excel.Worksheet;
  readonly wanted: readonly CellComment[];
  readonly tally: Tally | null;
}

/** Replaces our comments on sheets as {@link ExcelPort.commentSheets} says. */
export async function replaceComments(
  talk: Talk,
  sheets: readonly SheetComments[],
  proceed: Proceed = () => true,
): Promise<SheetCommentOutcome[]> {
  const outcomes: SheetCommentOutcome[] = [];
  const wanted = sheets.reduce((sum, { comments }) => sum + comments.length, 0);
  let added = 0;
  let stopped = false;
  for (const some of inGroups(sheets, () => 1, SHEETS_PER_REQUEST)) {
    const { asked, changes } = await plannedChanges(talk, some);
    for (const group of inGroups(changes, ({ bytes }) => bytes, BYTES_PER_REQUEST)) {
      stopped ||= added > 0 && !proceed(added, wanted);
      if (stopped) break;
      added += await makeChanges(talk, group);
    }
    outcomes.push(...asked.map(outcomeOf));
    if (stopped) break;
  }
  return outcomes;
}

/** @returns How many comments were added. */
async function makeChanges({ context, answered }: Talk, changes: readonly Change[]): Promise<number> {
  for (const { make } of changes) make();
  await context.sync();
  answered();
  for (const { kind, tally } of changes) tally[kind]++;
  return changes.filter(({ kind }) => kind === "added").length;
}

/** What there is to do on sheets, all that is to be taken away first. */
async function plannedChanges(
  talk: Talk,
  sheets: readonly SheetComments[],
): Promise<{ readonly asked: readonly AskedSheet[]; readonly changes: readonly Change[] }> {
  const { context, answered } = talk;
  const loaded = sheets.map(({ sheetId, comments }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    requestProtection(sheet);
    sheet.comments.load("items/id,items/content");
    return { sheetId, sheet, wanted: comments };
  });
  await context.sync();
  answered();
  const isOpen = (sheet: Excel.Worksheet) => !sheet.isNullObject && !forbidsComments(sheet);
  const open = loaded.filter(({ sheet }) => isOpen(sheet));
  const present = await presentComments(
    talk,
    open.flatMap(({ sheet }) => sheet.comments.items),
  );
  const planned = loaded.map((each) => ({
    each,
    plan: isOpen(each.sheet) ? planOf(each, present) : { tally: null, changes: [] },
  }));
  const changes = planned.flatMap(({ plan }) => plan.changes);
  return {
    asked: planned.map(({ each, plan }) => ({ ...each, tally: plan.tally })),
    changes: changes.toSorted((a, b) => Number(a.kind === "added") - Number(b.kind === "added")),
  };
}

function planOf(
  { sheet, wanted }: Pick<AskedSheet, "sheet" | "wanted">,
  present: ReadonlyMap<Excel.Comment, PresentComment>,
): { readonly tally: Tally; readonly changes: readonly Change[] } {
  const standing = sheet.comments.items.flatMap((comment) => present.get(comment) ?? []);
  const taken = standing.filter(({ ours }) => !ours).flatMap(({ cell }) => cell ?? []);
  const isTaken = ({ cell }: CellComment) => taken.some((other) => sameCell(other, cell));
  const tally: Tally = { added: 0, removed: 0, occupied: wanted.filter(isTaken).map(({ cell }) => cell) };
  const removals = standing
    .filter(({ ours }) => ours)
    .map(({ comment }): Change => ({
      kind: "removed",
      tally,
      bytes: BYTES_PER_COMMENT,
      make: () => comment.delete(),
    }));
  const additions = wanted
    .filter((one) => !isTaken(one))
    .map(({ cell, text }): Change => ({
      kind: "added",
      tally,
      bytes: BYTES_PER_COMMENT + text.length * 3,
      make: () => sheet.comments.add(sheet.getRange(formatCell(cell)), SIGNATURE + text),
    }));
  return { tally, changes: [...removals, ...additions] };
}

function outcomeOf({ sheetId, sheet, wanted, tally }: AskedSheet): SheetCommentOutcome {
  return { sheetId, outcome: tally ?? refusalOf(sheet, wanted) };
}

/** Nothing to add and nothing of ours to take away is no refusal, whatever the protection says. */
function refusalOf(sheet: Excel.Worksheet, wanted: readonly CellComment[]): SheetCommentOutcome["outcome"] {
  if (sheet.isNullObject) return { added: 0, refused: "sheet-gone" };
  const standing = wanted.length + sheet.comments.items.filter(isSigned).length;
  return standing > 0 ? { added: 0, refused: "protected-objects" } : { added: 0, removed: 0, occupied: [] };
}

function forbidsComments({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options.allowEditObjects !== true;
}

/** The places of comments, and whose they are. */
async function presentComments(
  talk: Talk,
  comments: readonly Excel.Comment[],
): Promise<ReadonlyMap<Excel.Comment, PresentComment>> {
  const present = new Map<Excel.Comment, PresentComment>();
  for (const some of inGroups(comments, () => 1, COMMENTS_PER_REQUEST)) {
    for (const one of await locate(talk, some)) present.set(one.comment, one);
  }
  return present;
}

async function locate(
  { context, answered }: Talk,
  comments: readonly Excel.Comment[],
): Promise<PresentComment[]> {
  const asked = comments.map((comment) => {
    const place = comment.getLocation();
    place.load("address");
    comment.replies.load("items/id");
    return { comment, place };
  });
  await context.sync();
  answered();
  return asked.map(({ comment, place }) => ({
    comment,
    cell: areaOfAddress(place.address),
    ours: isSigned(comment) && comment.replies.items.length === 0,
  }));
}

function isSigned({ content }: Excel.Comment): boolean {
  return content.startsWith(SIGNATURE);
}
