import { formatCell, sameCell, type CellRef } from "../core";
import { areaOfAddress } from "./address";
import type { CellComment, CommentOutcome } from "./port";
import type { Talk } from "./run";

/** What our comments begin with: they are told from the user's by it. */
const SIGNATURE = "[EvalCheck] ";

/** A comment that stands on a sheet. */
interface PresentComment {
  readonly comment: Excel.Comment;
  readonly cell: CellRef | undefined;
  readonly ours: boolean;
}

/** Replaces our comments on a sheet as {@link ExcelPort.comment} says. */
export async function replaceComments(
  { context, answered }: Talk,
  sheetId: string,
  wanted: readonly CellComment[],
): Promise<CommentOutcome> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const present = await presentComments({ context, answered }, sheet);
  const mine = present.filter(({ ours }) => ours);
  const taken = present.filter(({ ours }) => !ours).flatMap(({ cell }) => cell ?? []);
  const isTaken = ({ cell }: CellComment) => taken.some((other) => sameCell(other, cell));
  const free = wanted.filter((one) => !isTaken(one));
  const occupied = wanted.filter(isTaken).map(({ cell }) => cell);
  for (const { comment } of mine) comment.delete();
  for (const { cell, text } of free) {
    sheet.comments.add(sheet.getRange(formatCell(cell)), SIGNATURE + text);
  }
  if (mine.length + free.length > 0) {
    await context.sync();
    answered();
  }
  return { added: free.length, removed: mine.length, occupied };
}

/** A comment that somebody has answered is no longer ours alone, and stays. */
async function presentComments(
  { context, answered }: Talk,
  sheet: Excel.Worksheet,
): Promise<PresentComment[]> {
  const { comments } = sheet;
  comments.load("items/id,items/content");
  await context.sync();
  answered();
  if (comments.items.length === 0) return [];
  const asked = comments.items.map((comment) => {
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
    ours: comment.content.startsWith(SIGNATURE) && comment.replies.items.length === 0,
  }));
}
