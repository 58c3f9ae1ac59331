import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { formatArea, formatCell, isCellError, type Cell, type Grid } from "../../../src/core";

/** Writes a grid as ExcelJS writes a workbook. */
export async function writtenByExcelJs(grid: Grid): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(grid.name);
  for (const { address, cell } of filledCells(grid)) {
    const target = sheet.getCell(address);
    target.value =
      cell.formula === undefined ? plain(cell) : { formula: cell.formula.slice(1), result: plain(cell)! };
    if (cell.format !== undefined) target.numFmt = cell.format;
  }
  for (const area of mergesOf(grid)) sheet.mergeCells(area);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Writes a grid as the community edition of SheetJS writes a workbook. */
export function writtenBySheetJs(grid: Grid): Uint8Array {
  const sheet: XLSX.WorkSheet = {
    "!ref": `A1:${formatCell({ row: grid.rows - 1, column: grid.columns - 1 })}`,
  };
  for (const { address, cell } of filledCells(grid)) {
    const value = plain(cell);
    sheet[address] = {
      t: typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s",
      v: value ?? "",
      ...(cell.formula !== undefined && { f: cell.formula.slice(1) }),
      ...(cell.format !== undefined && { z: cell.format }),
    } satisfies XLSX.CellObject;
  }
  sheet["!merges"] = mergesOf(grid).map((area) => XLSX.utils.decode_range(area));
  const workbook = XLSX.utils.book_new(sheet, grid.name);
  return new Uint8Array(
    XLSX.write(workbook, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer,
  );
}

function filledCells(grid: Grid): { address: string; cell: Cell }[] {
  const rows = Array.from({ length: grid.rows }, (_, row) => row);
  return rows.flatMap((row) =>
    Array.from({ length: grid.width(row) }, (_, column) => ({
      address: formatCell({ row, column }),
      cell: grid.cell(row, column),
    })).filter(({ cell }) => cell.value !== null || cell.formula !== undefined),
  );
}

function plain({ value }: Cell): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

function mergesOf(grid: Grid): string[] {
  const areas = new Set<string>();
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const area = grid.mergedArea(row, column);
      if (area) areas.add(formatArea(area));
    }
  }
  return [...areas];
}
