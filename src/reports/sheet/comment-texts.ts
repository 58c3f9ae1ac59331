import type { CellRef, Finding } from "../../core";
import { findingText, type Messages } from "../../messages";
import { cellText } from "./cell-text";

/** A comment (批注) for a cell of a worksheet, with everything that was found there. */
export interface FindingsComment {
  readonly cell: CellRef;
  readonly text: string;
}

/** The comments for each worksheet by its name. */
export interface FindingsComments {
  readonly sheets: ReadonlyMap<string, readonly FindingsComment[]>;
  /** How many cells got none, because there were enough already. */
  readonly left: number;
}

/**
 * Puts findings into comments, in their order; those about a whole sheet have no cell to stand beside.
 *
 * @param most How many cells get one.
 */
export function commentTexts(
  findings: readonly Finding[],
  messages: Messages,
  most: number,
): FindingsComments {
  const sheets = new Map<string, Map<string, FindingsComment>>();
  const left = new Set<string>();
  let count = 0;
  for (const finding of findings) {
    const { sheet, cell } = finding;
    if (!cell) continue;
    const comments = sheets.get(sheet) ?? new Map<string, FindingsComment>();
    const place = `${cell.row}:${cell.column}`;
    const said = comments.get(place);
    if (!said && count === most) {
      left.add(`${sheet}!${place}`);
      continue;
    }
    if (!said) count++;
    const text = commentText(finding, messages);
    comments.set(place, { cell, text: cellText(said ? `${said.text}\n\n${text}` : text) });
    sheets.set(sheet, comments);
  }
  return {
    sheets: new Map([...sheets].map(([sheet, comments]) => [sheet, [...comments.values()]])),
    left: left.size,
  };
}

function commentText(finding: Finding, messages: Messages): string {
  const { t } = messages;
  const { what, todo } = findingText(messages, finding);
  const level = t(`report:list.severity.${finding.severity}`);
  return [t("report:list.comment", { level, what }), t("report:todo", { todo })].join("\n");
}
