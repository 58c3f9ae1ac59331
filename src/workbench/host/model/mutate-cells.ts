import { areaOfCell, sameCell, type Area, type CellRef } from "../../../core";
import type { CellStyle } from "../../../xlsx";
import { boundsOf, cellCount, cellsOf, covers, intersects } from "./areas";
import type { WorkbookChange } from "./change";
import { draftOf, modelCell, type SheetDraft, type WorkbookDraft } from "./draft";
import type { Mutation, StylePatch } from "./mutation";
import { holdsContent } from "./used-area";
import { cellAt, cellKey, cellOfKey, type ModelCell, type Sheet } from "./state";

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;
type Changes = Iterable<WorkbookChange>;

/** What changes cells: their content, their look, and what merges them. */
export const CELL_MUTATORS = {
  *writeCells(_: WorkbookDraft, { sheet, area, cells }: Of<"writeCells">): Changes {
    const draft = draftOf(sheet);
    const before = cellCount(area) === 1 ? cellAt(sheet, area) : undefined;
    // Excel keeps nothing in the covered cells of a merged area.
    const written = cells.filter((cell) => !isCovered(sheet, cell));
    for (const { content, ...ref } of written) {
      const { format, style } = cellAt(sheet, ref);
      putCell(
        draft,
        ref,
        modelCell({ ...content, formula: content.formula, format: content.format ?? format, style }),
      );
    }
    yield { kind: "cells", sheet, area, cells: written, ...(before && { before }) };
  },

  *setResults(_: WorkbookDraft, { sheet, results }: Of<"setResults">): Changes {
    const draft = draftOf(sheet);
    for (const { value, ...ref } of results) putCell(draft, ref, { ...cellAt(sheet, ref), value });
    const area = boundsOf(results);
    if (area) yield { kind: "cells", sheet, area, cells: results };
    yield { kind: "calculated", sheet };
  },

  *formatNumbers(_: WorkbookDraft, { sheet, cells }: Of<"formatNumbers">): Changes {
    const draft = draftOf(sheet);
    for (const { format, ...ref } of cells) {
      const { value, formula, style } = cellAt(sheet, ref);
      putCell(draft, ref, modelCell({ value, formula, style, format }));
    }
    const area = boundsOf(cells);
    if (area) yield { kind: "formats", sheet, areas: [area] };
  },

  *style(_: WorkbookDraft, { sheet, areas, patch }: Of<"style">): Changes {
    const draft = draftOf(sheet);
    for (const area of areas) {
      for (const ref of cellsOf(area)) {
        const { value, formula, format, style } = cellAt(sheet, ref);
        putCell(draft, ref, modelCell({ value, formula, format, style: patched(style, patch) }));
      }
    }
    yield { kind: "formats", sheet, areas };
  },

  *clear(_: WorkbookDraft, { sheet, area, what }: Of<"clear">): Changes {
    const draft = draftOf(sheet);
    const inside = cellsInside(sheet, area);
    for (const ref of inside) {
      const { value, formula, format, style } = cellAt(sheet, ref);
      const content = what === "formats" ? { value, formula } : { value: null, formula: undefined };
      const look = what === "contents" ? { format, style } : { format: undefined, style: undefined };
      putCell(draft, ref, modelCell({ ...content, ...look }));
    }
    if (what !== "formats") yield { kind: "cells", sheet, area, cells: inside };
    if (what !== "contents") yield { kind: "formats", sheet, areas: [area] };
  },

  *setHyperlinks(_: WorkbookDraft, { sheet, area, hyperlink }: Of<"setHyperlinks">): Changes {
    const { hyperlinks } = draftOf(sheet);
    if (hyperlink) {
      for (const ref of cellsOf(area)) hyperlinks.set(cellKey(ref), hyperlink);
    } else {
      for (const key of [...hyperlinks.keys()]) {
        if (covers(area, areaOfCell(cellOfKey(key)))) hyperlinks.delete(key);
      }
    }
    yield { kind: "hyperlinks", sheet };
  },

  *merge(_: WorkbookDraft, { sheet, areas }: Of<"merge" | "unmerge">): Changes {
    const draft = draftOf(sheet);
    for (const area of areas) {
      draft.merges = [...sheet.merges.filter((merge) => !intersects(merge, area)), area];
      const emptied = cellsInside(sheet, area).filter(
        (ref) => !sameCell(ref, area) && holdsContent(cellAt(sheet, ref)),
      );
      for (const ref of emptied) {
        const { format, style } = cellAt(sheet, ref);
        putCell(draft, ref, modelCell({ value: null, formula: undefined, format, style }));
      }
      if (emptied.length > 0) yield { kind: "cells", sheet, area, cells: emptied };
    }
    yield { kind: "merges", sheet };
  },

  *unmerge(_: WorkbookDraft, { sheet, areas }: Of<"merge" | "unmerge">): Changes {
    draftOf(sheet).merges = sheet.merges.filter((merge) => !areas.some((area) => intersects(merge, area)));
    yield { kind: "merges", sheet };
  },
};

/** Whether a merged area covers a cell that is not its first. */
function isCovered(sheet: Sheet, ref: CellRef): boolean {
  const cell = areaOfCell(ref);
  return sheet.merges.some((merge) => intersects(merge, cell) && !sameCell(merge, ref));
}

/** The cells of an area that hold or show anything. */
function cellsInside(sheet: Sheet, area: Area): readonly CellRef[] {
  return [...sheet.cells.keys()].map(cellOfKey).filter((ref) => covers(area, areaOfCell(ref)));
}

/** Keeps a cell only while it holds or shows anything. */
function putCell(sheet: SheetDraft, ref: CellRef, cell: ModelCell): void {
  const shows = cell.value !== null || cell.formula !== undefined || cell.format !== undefined || cell.style;
  if (shows) sheet.cells.set(cellKey(ref), cell);
  else sheet.cells.delete(cellKey(ref));
}

function patched(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
  const merged = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined);
  return merged.length > 0 ? Object.fromEntries(merged) : undefined;
}
