import type { ModelCell, Sheet, WorkbookState } from "./state";

/** The same objects as seen from the inside of the one door: they can be changed here and nowhere else. */
type Draft<State> = { -readonly [Field in keyof State]: DraftCollection<State[Field]> };

type DraftCollection<Value> =
  Value extends ReadonlyMap<infer Key, infer Item>
    ? Map<Key, Item>
    : Value extends ReadonlySet<infer Item>
      ? Set<Item>
      : Value;

export type WorkbookDraft = Draft<WorkbookState>;
export type SheetDraft = Draft<Sheet>;

export function draftOf(sheet: Sheet): SheetDraft {
  return sheet as SheetDraft;
}

/** A cell without the fields that are undefined: an absent field is Excel's default. */
export function modelCell(cell: {
  readonly [Field in keyof ModelCell]: ModelCell[Field] | undefined;
}): ModelCell {
  return {
    value: cell.value ?? null,
    ...(cell.formula !== undefined && { formula: cell.formula }),
    ...(cell.format !== undefined && cell.format !== "General" && { format: cell.format }),
    ...(cell.style !== undefined && { style: cell.style }),
  };
}
