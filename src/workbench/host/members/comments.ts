import { areaOfCell, sameCell } from "../../../core";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../host-error";
import { readAddress } from "../model/address";
import { cellCount } from "../model/areas";
import { guardPermission } from "../model/guard";
import type { CellComment, Sheet } from "../model/state";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenBoolean, givenText, isRange, type RangeModel } from "./given";

/** The comments of the workbook or of one of its sheets. */
interface CommentsModel {
  readonly sheet: Sheet | null;
}

/** A comment stays the same object while its text changes. */
interface CommentModel {
  readonly id: string;
}

/** Nobody signs in to an Excel in memory. */
const AUTHOR = "User";

export const commentCollectionMembers = membersOf<Excel.CommentCollection>()<CommentsModel>({
  items: commentsOf,
  item: (scope, id, session) => commentsOf(scope, session).find((comment) => comment.id === id),
  methods: {
    add(scope, [given, content, contentType], session) {
      const location = "CommentCollection.add";
      if (typeof content === "object" || contentType === "Mention")
        throw notImplemented(`${location} with mentions`);
      const { sheet, area } = givenCell(scope, given, location, session);
      guardPermission(sheet, "allowEditObjects", location);
      if (commentAt(session, { sheet, area })) throw invalidOperation(location);
      const added: CellComment = {
        id: session.workbook.newId(),
        sheet,
        cell: { row: area.row, column: area.column },
        content: givenText(content, location),
        authorName: AUTHOR,
        creationDate: new Date().toISOString(),
        resolved: false,
      };
      session.change({ kind: "setComments", comments: [...session.workbook.comments, added] });
      return added;
    },
    getItemByCell(scope, [given], session) {
      return commentAt(session, givenCell(scope, given, "CommentCollection.getItemByCell", session));
    },
  },
});

function commentsOf({ sheet }: CommentsModel, { workbook }: Session): readonly CellComment[] {
  return sheet ? workbook.comments.filter((comment) => comment.sheet === sheet) : workbook.comments;
}

function commentAt({ workbook }: Session, { sheet, area }: RangeModel): CellComment | undefined {
  return workbook.comments.find((comment) => comment.sheet === sheet && sameCell(comment.cell, area));
}

/** A single cell: a Range, or an address with its sheet. */
function givenCell(scope: CommentsModel, value: unknown, location: string, session: Session): RangeModel {
  const cell = isRange(value) ? value : addressedCell(givenText(value, location), session);
  if (!cell || cellCount(cell.area) !== 1) throw invalidArgument(location);
  if (scope.sheet && cell.sheet !== scope.sheet) throw invalidArgument(location);
  return cell;
}

function addressedCell(address: string, { workbook }: Session): RangeModel | undefined {
  const [first] = workbook.sheets;
  return address.includes("!") && first ? readAddress(workbook, first, address) : undefined;
}

export const commentMembers = membersOf<Excel.Comment>()<CommentModel>({
  identity: ({ id }) => ({ Id: id }),
  getters: {
    id: ({ id }) => id,
    content: (model, session) => commentOf(model, session).content,
    richContent: (model, session) => commentOf(model, session).content,
    contentType: () => "Plain",
    mentions: () => [],
    authorName: (model, session) => commentOf(model, session).authorName,
    authorEmail: () => "",
    creationDate: (model, session) => commentOf(model, session).creationDate,
    resolved: (model, session) => commentOf(model, session).resolved,
  },
  setters: {
    content: (model, value, session) =>
      change(model, { content: givenText(value, "Comment.content") }, "Comment.content", session),
    resolved: (model, value, session) =>
      change(model, { resolved: givenBoolean(value, "Comment.resolved") }, "Comment.resolved", session),
  },
  navigations: { replies: () => ({}) },
  methods: {
    delete(model, _, session) {
      const { id, sheet } = commentOf(model, session);
      guardPermission(sheet, "allowEditObjects", "Comment.delete");
      const comments = session.workbook.comments.filter((comment) => comment.id !== id);
      session.change({ kind: "setComments", comments });
    },
    getLocation(model, _, session): RangeModel {
      const { sheet, cell } = commentOf(model, session);
      return { sheet, area: areaOfCell(cell) };
    },
  },
});

/** Nobody replies: a reply is refused as not implemented. */
export const commentReplyCollectionMembers = membersOf<Excel.CommentReplyCollection>()({
  items: () => [],
  item: () => undefined,
});

/** @throws HostError `ItemNotFound` for a comment that was deleted meanwhile. */
function commentOf({ id }: CommentModel, { workbook }: Session): CellComment {
  const comment = workbook.comments.find((candidate) => candidate.id === id);
  if (!comment) throw itemNotFound("Comment");
  return comment;
}

function change(
  model: CommentModel,
  changed: Partial<CellComment>,
  location: string,
  session: Session,
): void {
  const { id, sheet } = commentOf(model, session);
  guardPermission(sheet, "allowEditObjects", location);
  const comments = session.workbook.comments.map((comment) =>
    comment.id === id ? { ...comment, ...changed } : comment,
  );
  session.change({ kind: "setComments", comments });
}
