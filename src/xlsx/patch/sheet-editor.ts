import {
  contains,
  decideEdits,
  type CellRef,
  type CellValue,
  type Edit,
  type Grid,
  type Mark,
  type PresentCell,
} from "../../core";
import type { ReadLimits } from "../limits";
import { flag } from "../xml";
import { cellSplices, type CellChange } from "./cell-changes";
import { markChange } from "./mark-changes";
import type { PackageEditor } from "./package-editor";
import { inheritedStyle, locateCells, type SheetPlaces } from "./sheet-places";
import { applySplices, type Splice } from "./splice";
import type { StylesEditor } from "./styles-editor";

/** Changes one worksheet. */
export interface SheetEditor {
  decide(edits: readonly Edit[]): ReturnType<typeof decideEdits>;
  /** @param result What a written formula comes to; undefined where only a spreadsheet can tell. */
  write(edit: Edit, result: CellValue | undefined): void;
  /** Stores another result of a formula that stays, or none for undefined. */
  setResult(cell: CellRef, value: CellValue | undefined): void;
  /** Replaces our highlights; false where the sheet's protection forbids it. */
  mark(marks: readonly Mark[]): boolean;
  /** Hands the changed text to the package. */
  save(): void;
}

export function createSheetEditor(
  part: string,
  grid: Grid,
  editor: PackageEditor,
  styles: StylesEditor,
  limits: ReadLimits,
): SheetEditor {
  const text = editor.text(part);
  const places = locateCells(text, part, limits);
  const byRow = new Map(places.rows.map((row) => [row.row, row.cells]));
  const isProtected = protectionFlag(places, "sheet", false);
  const formatLocked = isProtected && protectionFlag(places, "formatCells", true);
  const changes: CellChange[] = [];
  const markChanges: Splice[] = [];

  const styleOf = (ref: CellRef): number =>
    byRow.get(ref.row)?.find(({ column }) => column === ref.column)?.style ?? inheritedStyle(places, ref);

  const presentCell = ({ cell }: Edit): PresentCell => ({
    cell: grid.cell(cell.row, cell.column),
    locked: isProtected && styles.isLocked(styleOf(cell)),
    formatLocked,
    partOfArray: places.arrays.some((area) => contains(area, cell)),
  });

  return {
    decide: (edits) => decideEdits(edits, edits.map(presentCell)),
    write: ({ cell, after, format }, result) => {
      const isNumeric = after.kind === "value" || after.kind === "formula";
      const current = styleOf(cell);
      const style =
        format || isNumeric
          ? styles.withFormat(current, format?.after ?? null, { typed: isNumeric })
          : current;
      changes.push({ kind: "write", ...cell, content: after, result, style });
    },
    setResult: (cell, value) => void changes.push({ kind: "result", ...cell, value }),
    mark: (marks) => {
      const change = markChange(places, part, limits, marks);
      if (change && formatLocked) return false;
      if (change) markChanges.push(...change(styles));
      return true;
    },
    save: () => editor.edit(part, applySplices(text, [...cellSplices(places, changes), ...markChanges])),
  };
}

/** An attribute of `sheetProtection` (18.3.1.85); false where there is none. */
function protectionFlag({ sections }: SheetPlaces, name: string, otherwise: boolean): boolean {
  const protection = sections.find(({ local }) => local === "sheetProtection");
  return protection !== undefined && flag(protection.attributes, name, otherwise);
}
