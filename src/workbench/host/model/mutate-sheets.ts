import type { WorkbookChange } from "./change";
import { draftOf, type WorkbookDraft } from "./draft";
import type { Mutation } from "./mutation";
import type { Sheet } from "./state";

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;
type Changes = Iterable<WorkbookChange>;

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** What changes sheets as such: which there are, how they are laid out, which one is shown. */
export const SHEET_MUTATORS = {
  *addSheet(workbook: WorkbookDraft, { sheet, position }: Of<"addSheet">): Changes {
    workbook.sheets = workbook.sheets.toSpliced(position, 0, sheet);
    yield { kind: "sheets", sheet, what: "added" };
  },

  *deleteSheet(workbook: WorkbookDraft, { sheet }: Of<"deleteSheet">): Changes {
    const position = workbook.sheets.indexOf(sheet);
    workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
    workbook.names = workbook.names.filter((name) => name.sheet !== sheet);
    workbook.comments = workbook.comments.filter((comment) => comment.sheet !== sheet);
    if (workbook.activeSheet === sheet) yield* show(workbook, neighbour(workbook.sheets, position));
    yield { kind: "sheets", sheet, what: "deleted" };
  },

  *changeSheet(_: WorkbookDraft, { sheet, change }: Of<"changeSheet">): Changes {
    Object.assign(draftOf(sheet), change);
    yield { kind: "sheets", sheet, what: "changed" };
  },

  *moveSheet(workbook: WorkbookDraft, { sheet, position }: Of<"moveSheet">): Changes {
    workbook.sheets = workbook.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
    yield { kind: "sheets", sheet, what: "moved" };
  },

  *activate(workbook: WorkbookDraft, { sheet }: Of<"activate">): Changes {
    yield* show(workbook, sheet);
  },

  *select(workbook: WorkbookDraft, { sheet, areas }: Of<"select">): Changes {
    yield* show(workbook, sheet);
    workbook.selection = areas;
    yield { kind: "selection", sheet, areas };
  },

  *protect(_: WorkbookDraft, { sheet, protection }: Of<"protect">): Changes {
    draftOf(sheet).protection = protection;
    yield { kind: "protection", sheet };
  },

  *setCustomProperties(_: WorkbookDraft, { sheet, properties }: Of<"setCustomProperties">): Changes {
    draftOf(sheet).customProperties = properties;
    yield { kind: "sheets", sheet, what: "changed" };
  },

  *freeze(_: WorkbookDraft, { sheet, frozen }: Of<"freeze">): Changes {
    draftOf(sheet).frozen = frozen;
    yield { kind: "layout", sheet };
  },

  *filter(_: WorkbookDraft, { sheet, filtered }: Of<"filter">): Changes {
    draftOf(sheet).filtered = filtered;
    yield { kind: "layout", sheet };
  },

  *sizeColumns(_: WorkbookDraft, { sheet, from, count, size }: Of<"sizeColumns" | "sizeRows">): Changes {
    const { columnWidths } = draftOf(sheet);
    for (let column = from; column < from + count; column++) columnWidths.set(column, size);
    yield { kind: "layout", sheet };
  },

  *sizeRows(_: WorkbookDraft, { sheet, from, count, size }: Of<"sizeColumns" | "sizeRows">): Changes {
    const { rowHeights } = draftOf(sheet);
    for (let row = from; row < from + count; row++) rowHeights.set(row, size);
    yield { kind: "layout", sheet };
  },

  *hideColumns(_: WorkbookDraft, { sheet, from, count, hidden }: Of<"hideColumns" | "hideRows">): Changes {
    setHidden(draftOf(sheet).hiddenColumns, from, count, hidden);
    yield { kind: "layout", sheet };
  },

  *hideRows(_: WorkbookDraft, { sheet, from, count, hidden }: Of<"hideColumns" | "hideRows">): Changes {
    setHidden(draftOf(sheet).hiddenRows, from, count, hidden);
    yield { kind: "layout", sheet };
  },
};

/** Makes a sheet the active one. Each sheet keeps its own selection in Excel; here it starts at A1 again. */
function* show(workbook: WorkbookDraft, sheet: Sheet | null): Changes {
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  workbook.selection = [FIRST_CELL];
  yield { kind: "activeSheet", sheet, before };
}

/** The sheet that Excel shows after a deletion: the next visible one, else the one before. */
function neighbour(sheets: readonly Sheet[], position: number): Sheet | null {
  const isVisible = (sheet: Sheet) => sheet.visibility === "Visible";
  return sheets.slice(position).find(isVisible) ?? sheets.slice(0, position).findLast(isVisible) ?? null;
}

function setHidden(hiddenLines: Set<number>, from: number, count: number, hidden: boolean): void {
  for (let line = from; line < from + count; line++) {
    if (hidden) hiddenLines.add(line);
    else hiddenLines.delete(line);
  }
}
