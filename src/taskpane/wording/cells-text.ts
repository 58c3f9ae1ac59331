import { formatCell, type CellRef } from "../../core";
import type { Messages } from "../../messages";

const NAMED = 6;

/** Names a few cells in full, and many by the first of them and their number. */
export function cellsText(cells: readonly CellRef[], { t }: Messages): string {
  const names = cells.map(formatCell);
  const separator = t("pane:separator");
  if (names.length <= NAMED) return names.join(separator);
  return t("pane:listed", { first: names.slice(0, NAMED - 1).join(separator), count: names.length });
}
