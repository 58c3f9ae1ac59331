import type { Area, CellRef } from "../../../core";
import { accessDenied } from "../host-error";
import { cellCount, cellsOf } from "./areas";
import { cellAt, type ProtectionOptions, type Sheet, type WorkbookState } from "./state";

/** Cells are locked unless their look says otherwise; it matters on a protected sheet only. */
export function isLocked(sheet: Sheet, cell: CellRef): boolean {
  return cellAt(sheet, cell).style?.locked ?? true;
}

/** @throws HostError `AccessDenied` where a protected sheet locks one of the cells. */
export function guardContents(sheet: Sheet, area: Area, location: string): void {
  if (!sheet.protection) return;
  // More cells than a sheet can have unlocked one by one: some are locked.
  if (cellCount(area) > sheet.cells.size) throw accessDenied(location);
  for (const cell of cellsOf(area)) if (isLocked(sheet, cell)) throw accessDenied(location);
}

/**
 * Excel's "Format cells" permission covers number formats, the look of cells and conditional formats.
 *
 * @throws HostError `AccessDenied` where a protected sheet does not give the permission.
 */
export function guardPermission(
  sheet: Sheet,
  permission: Exclude<keyof ProtectionOptions, "selectionMode">,
  location: string,
): void {
  if (sheet.protection && !sheet.protection.options[permission]) throw accessDenied(location);
}

/** @throws HostError `AccessDenied` where the workbook protects its structure. */
export function guardStructure(workbook: WorkbookState, location: string): void {
  if (workbook.structureProtected) throw accessDenied(location);
}
