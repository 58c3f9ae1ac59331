import { isCellError, isPercentFormat, type Cell } from "../grid";
import type { CellContent, Edit, NewContent } from "./edit";

/** The number format that makes a cell keep whatever is written into it as text. */
const TEXT_FORMAT = "@";
const GENERAL = "General";

/** What a cell holds, as an edit states it. */
export function contentOf(cell: Cell): CellContent {
  const { formula, value } = cell;
  if (formula !== undefined) return { kind: "formula", formula };
  if (value === null || value === "") return { kind: "blank" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (isCellError(value)) return { kind: "error", error: value.error };
  return valueContent(value, cell.format);
}

/** A value in a cell of a number format. */
export function valueContent(value: number | boolean, format: string | undefined): NewContent {
  const inPercent = typeof value === "number" && isPercentFormat(format);
  return inPercent ? { kind: "value", value, inPercent } : { kind: "value", value };
}

/** Whether two contents are the same to a person who compares before and after. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  switch (a.kind) {
    case "blank":
      return b.kind === "blank";
    case "value":
      return b.kind === "value" && a.value === b.value;
    case "text":
      return b.kind === "text" && a.text === b.text;
    case "error":
      return b.kind === "error" && a.error === b.error;
    case "formula":
      return b.kind === "formula" && a.formula === b.formula;
  }
}

/**
 * The edit that puts back what an edit changed, its number format included.
 *
 * @returns null where the cell held an error value, which nothing can write.
 */
export function invertEdit(edit: Edit): Edit | null {
  const { sheet, cell, before, after, format } = edit;
  if (before.kind === "error") return null;
  return {
    sheet,
    cell,
    before: after,
    after: before,
    format: format && { before: format.after, after: format.before },
  };
}

/** Whether a cell keeps numbers as text, so that a number needs another number format to be one. */
export function keepsText(cell: Cell): boolean {
  return cell.format === TEXT_FORMAT;
}

/** The change of number format that goes with a number; null where the cell takes numbers as it is. */
export function formatForNumber(cell: Cell, format: string): Edit["format"] {
  return keepsText(cell) ? { before: TEXT_FORMAT, after: format } : null;
}

/** The number format of a cell, by its code. */
export function formatOf(cell: Cell): string {
  return cell.format ?? GENERAL;
}

/** The cell after an edit; `value` is what a written formula comes to. */
export function editedCell(cell: Cell, edit: Pick<Edit, "after" | "format">, value: Cell["value"]): Cell {
  const format = edit.format ? edit.format.after : cell.format;
  const kept = format === undefined || format === GENERAL ? {} : { format };
  return { ...contentAsCell(edit.after, value), ...kept };
}

function contentAsCell(content: NewContent, value: Cell["value"]): Cell {
  switch (content.kind) {
    case "blank":
      return { value: null };
    case "value":
      return { value: content.value };
    case "text":
      return { value: content.text };
    case "formula":
      return { value, formula: content.formula };
  }
}
