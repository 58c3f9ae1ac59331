import { formatCell, sameCell, type CellRef } from "../core";
import { areaOfAddress } from "./address";
import { inGroups } from "./in-groups";
import { requestProtection } from "./loaded-sheet";
import type { CellComment, CommentOutcome, SheetComments, SheetCommentOutcome } from "./port";
import type { Talk } from "./run";

/** What our comments begin with: they are told from the user's by it. */
const SIGNATURE = "[EvalCheck] ";

/** Requests of at most 4 MB, where the web refuses 5: a comment takes about 2 kB to add beside its text. */
const BYTES_PER_REQUEST = 4_000_000;
const BYTES_PER_COMMENT = 2_000;
/** Sheets whose comments are asked for together. */
const SHEETS_PER_REQUEST = 400;

/** A comment that stands on a sheet. */
interface PresentComment {
  readonly comment: Excel.Comment;
  readonly cell: CellRef | undefined;
  readonly ours: boolean;
}

/** A sheet with its comments, and what there is to do on it. */
interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly wanted: readonly CellComment[];
  readonly present: readonly PresentComment[];
}

/** Replaces our comments on sheets as {@link ExcelPort.commentSheets} says. */
export async function replaceComments(
  talk: Talk,
  sheets: readonly SheetComments[],
): Promise<SheetCommentOutcome[]> {
  const outcomes: SheetCommentOutcome[] = [];
  for (const some of inGroups(sheets, bytesOf, BYTES_PER_REQUEST)) {
    for (const few of inGroups(some, () => 1, SHEETS_PER_REQUEST)) {
      outcomes.push(...(await replaceTogether(talk, few)));
    }
  }
  return outcomes;
}

function bytesOf({ comments }: SheetComments): number {
  return comments.reduce((sum, { text }) => sum + BYTES_PER_COMMENT + text.length * 3, 1_000);
}

async function replaceTogether(talk: Talk, sheets: readonly SheetComments[]): Promise<SheetCommentOutcome[]> {
  const { context, answered } = talk;
  const asked = sheets.map(({ sheetId, comments }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    requestProtection(sheet);
    sheet.comments.load("items/id,items/content");
    return { sheetId, sheet, wanted: comments };
  });
  await context.sync();
  answered();
  const open = asked.filter(({ sheet }) => !sheet.isNullObject && !forbidsComments(sheet));
  const found = new Map(
    (await presentComments(talk, open)).map((each) => [each.sheet, outcomeOn(each)] as const),
  );
  if ([...found.values()].some(({ added, removed }) => added + removed > 0)) {
    await context.sync();
    answered();
  }
  return asked.map(({ sheetId, sheet, wanted }) => ({
    sheetId,
    outcome: found.get(sheet) ?? refusalOf(sheet, wanted),
  }));
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

/** Asks for the changes of one sheet, with the next round trip. */
function outcomeOn({ sheet, wanted, present }: FoundSheet): CommentOutcome {
  const mine = present.filter(({ ours }) => ours);
  const taken = present.filter(({ ours }) => !ours).flatMap(({ cell }) => cell ?? []);
  const isTaken = ({ cell }: CellComment) => taken.some((other) => sameCell(other, cell));
  const free = wanted.filter((one) => !isTaken(one));
  for (const { comment } of mine) comment.delete();
  for (const { cell, text } of free) {
    sheet.comments.add(sheet.getRange(formatCell(cell)), SIGNATURE + text);
  }
  const occupied = wanted.filter(isTaken).map(({ cell }) => cell);
  return { added: free.length, removed: mine.length, occupied };
}

/** A comment that somebody has answered is no longer ours alone, and stays. */
async function presentComments(
  { context, answered }: Talk,
  sheets: readonly Omit<FoundSheet, "present">[],
): Promise<FoundSheet[]> {
  const asked = sheets.map((each) => ({
    ...each,
    places: each.sheet.comments.items.map((comment) => {
      const place = comment.getLocation();
      place.load("address");
      comment.replies.load("items/id");
      return { comment, place };
    }),
  }));
  if (asked.some(({ places }) => places.length > 0)) {
    await context.sync();
    answered();
  }
  return asked.map(({ sheet, wanted, places }) => ({
    sheet,
    wanted,
    present: places.map(({ comment, place }) => ({
      comment,
      cell: areaOfAddress(place.address),
      ours: isSigned(comment) && comment.replies.items.length === 0,
    })),
  }));
}

function isSigned({ content }: Excel.Comment): boolean {
  return content.startsWith(SIGNATURE);
}
