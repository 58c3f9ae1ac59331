import type { CellRef, Finding } from "../../core";
import { findingText, type Messages } from "../../messages";
import { cellText } from "./cell-text";

/** A comment (批注) for a cell of a worksheet, with everything that was found there. */
export interface FindingsComment {
  readonly cell: CellRef;
  readonly text: string;
}

/** The comments for each worksheet by its name; findings about a whole sheet have no cell to stand beside. */
export function commentTexts(
  findings: readonly Finding[],
  messages: Messages,
): ReadonlyMap<string, readonly FindingsComment[]> {
  const sheets = new Map<string, Map<string, FindingsComment>>();
  for (const finding of findings) {
    const { sheet, cell } = finding;
    if (!cell) continue;
    const comments = sheets.get(sheet) ?? new Map<string, FindingsComment>();
    const place = `${cell.row}:${cell.column}`;
    const said = comments.get(place);
    const text = commentText(finding, messages);
    comments.set(place, { cell, text: cellText(said ? `${said.text}\n\n${text}` : text) });
    sheets.set(sheet, comments);
  }
  return new Map([...sheets].map(([sheet, comments]) => [sheet, [...comments.values()]]));
}

function commentText(finding: Finding, messages: Messages): string {
  const { t } = messages;
  const { what, todo } = findingText(messages, finding);
  const level = t(`report:severity.${finding.severity}`);
  return [t("report:list.comment", { level, what }), t("report:todo", { todo })].join("\n");
}
