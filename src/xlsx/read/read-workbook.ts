import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import type { DefinedName, SheetFile, WorkbookFile } from "../workbook-file";
import { PLAIN_UNPACKER } from "../zip";
import { createConditionalFormatCollector } from "./conditional-formats";
import { openPackage, type WorkbookPackage, type WorksheetPart } from "./package";
import { cellContext } from "./grids-of";
import { refusingUnreadable } from "./refusing-unreadable";
import { indexRuns } from "./sheet-areas";
import type { CellContext } from "./sheet-cells";
import { columnLayout, createLayoutCollector } from "./sheet-layout";
import { readSheet } from "./sheet-part";
import { readStyles, type Styles } from "./styles";
import { readText } from "./xml";

/**
 * Reads an .xlsx or .xlsm file with its look: what a spreadsheet needs to show it.
 *
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): WorkbookFile {
  return refusingUnreadable(() => {
    const workbook = openPackage(bytes, { ...DEFAULT_LIMITS, ...limits }, PLAIN_UNPACKER);
    const styles = readStyles(workbook);
    const context = cellContext(workbook, styles.numberFormats);
    return {
      sheets: workbook.worksheets.map((sheet) => readSheetFile(workbook, sheet, context, styles)),
      names: namesOf(workbook),
      activeSheet: Math.max(0, worksheetIndex(workbook, workbook.workbook.activeSheet)),
      manualCalculation: workbook.workbook.manualCalculation,
      customXml: workbook.customXml.map((part) => textOf(workbook, part)),
    };
  });
}

function readSheetFile(
  workbook: WorkbookPackage,
  sheet: WorksheetPart,
  context: CellContext,
  { cellStyles, differential }: Styles,
): SheetFile {
  const layout = createLayoutCollector();
  const conditionalFormats = createConditionalFormatCollector(differential, workbook.budget);
  const { grid, merges, columns } = readSheet(workbook, sheet, context, {
    sections: { ...layout.sections, conditionalFormatting: conditionalFormats },
    layout: layout.listener,
  });
  const runOf = indexRuns(columns);
  return {
    grid,
    visibility: sheet.visibility,
    merges,
    ...columnLayout(columns, grid.columns),
    defaultColumnWidth: layout.defaults.columnWidth,
    rowHeights: layout.rowHeights,
    defaultRowHeight: layout.defaults.rowHeight,
    hiddenRows: layout.hiddenRows,
    style: (row, column) => cellStyles[layout.styleOf(row, column, runOf)] ?? {},
    conditionalFormats: conditionalFormats.rules,
    protection: layout.protection(),
  };
}

/** A name that belongs to a chart sheet has no place among the worksheets. */
function namesOf(workbook: WorkbookPackage): DefinedName[] {
  return workbook.workbook.names.flatMap(({ name, formula, sheet }) => {
    const index = sheet === null ? null : worksheetIndex(workbook, sheet);
    return index === -1 ? [] : [{ name, formula: `=${formula}`, sheet: index }];
  });
}

/** The place among the worksheets of a sheet counted among all; -1 for one that is no worksheet. */
function worksheetIndex(workbook: WorkbookPackage, sheet: number): number {
  return workbook.worksheets.findIndex(({ index }) => index === sheet);
}

function textOf({ archive, budget }: WorkbookPackage, part: string): string {
  const pieces: string[] = [];
  readText(archive, part, (piece) => {
    budget.take("characters", piece.length);
    pieces.push(piece);
  });
  return pieces.join("");
}
