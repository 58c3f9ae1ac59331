import type { Messages } from "../../messages";
import type { WriteResult } from "../store";
import { cellsText } from "./cells-text";

/** "3 cells written: H5, H13, H36": what a write or a put-back did, each cell by name. */
export function writtenText(result: WriteResult, messages: Messages): string {
  const cells = result.outcome.writtenEdits.map(({ cell }) => cell);
  if (cells.length === 0) return messages.t("pane:result.nothing");
  const key = result.purpose === "correction" ? "pane:result.written" : "pane:result.restored";
  return messages.t(key, { count: cells.length, cells: cellsText(cells, messages) });
}
