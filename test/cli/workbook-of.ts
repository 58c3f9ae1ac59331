import { formatArea, formatCell, isCellError, type Cell, type Grid } from "../../src/core";
import { packageOf, sheetData } from "../xlsx/ooxml-package";

/** A workbook file of one worksheet: the values and merges of a grid, without its formulas and formats. */
export function workbookOf(grid: Grid): Uint8Array {
  const rows: string[] = [];
  const merges: string[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const cells: string[] = [];
    for (let column = 0; column < grid.columns; column++) {
      cells.push(cellXml(formatCell({ row, column }), grid.cell(row, column).value));
      const area = grid.mergedArea(row, column);
      if (area?.row === row && area.column === column) merges.push(`<mergeCell ref="${formatArea(area)}"/>`);
    }
    rows.push(`<row r="${row + 1}">${cells.join("")}</row>`);
  }
  const mergeCells = merges.length === 0 ? "" : `<mergeCells>${merges.join("")}</mergeCells>`;
  return packageOf({ sheets: { [grid.name]: sheetData(rows.join("")) + mergeCells } });
}

function cellXml(address: string, value: Cell["value"]): string {
  if (value === null) return "";
  if (isCellError(value)) return `<c r="${address}" t="e"><v>${value.error}</v></c>`;
  if (typeof value === "string")
    return `<c r="${address}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  const type = typeof value === "boolean" ? ' t="b"' : "";
  return `<c r="${address}"${type}><v>${Number(value)}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
