import { formatCell, type Edit } from "../core";
import { contentText } from "./content-text";
import type { EditJson } from "./file-report";

/** An edit as the JSON reports have it. */
export function editJson({ sheet, cell, before, after, format }: Edit): EditJson {
  return {
    sheet,
    cell: formatCell(cell),
    kind: after.kind === "blank" ? "text" : after.kind,
    before: contentText(before),
    after: contentText(after),
    format: format && { before: format.before, after: format.after },
  };
}
