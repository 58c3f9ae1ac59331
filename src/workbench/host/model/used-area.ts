import type { Area, CellRef } from "../../../core";
import { boundsOf, covers } from "./areas";
import { cellOfKey, type ModelCell, type Sheet } from "./state";

/**
 * The smallest area that holds everything used on a sheet, or within an area of it; undefined for nothing.
 *
 * @param valuesOnly Whether formatted but empty cells count as unused, as `getUsedRange(true)` asks.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  return boundsOf(usedCells(sheet, valuesOnly, within));
}

function* usedCells(sheet: Sheet, valuesOnly: boolean, within?: Area): Generator<CellRef> {
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && !holdsContent(cell)) continue;
    const ref = cellOfKey(key);
    if (!within || covers(within, { ...ref, rows: 1, columns: 1 })) yield ref;
  }
}

export function holdsContent(cell: ModelCell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}
