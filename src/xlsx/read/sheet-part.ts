import { createGrid, EMPTY_CELL, REPORT_PROPERTY, type Area, type Cell, type Grid } from "../../core";
import { tooLarge } from "../too-large";
import { WorkbookFileError } from "../workbook-file";
import { SPREADSHEET } from "./namespaces";
import type { WorkbookPackage, WorksheetPart } from "./package";
import { createColumnCollector, createMergeCollector, indexRuns, type ColumnRun } from "./sheet-areas";
import { createCellCollector, type CellContext, type LayoutListener, type SheetCells } from "./sheet-cells";
import type { Attributes } from "../xml";
import { visitXml, type XmlVisitor } from "./xml";

/** The visitors of a worksheet by the child of its root that they read. */
export type Sections = Readonly<Partial<Record<string, XmlVisitor>>>;

/** A worksheet's cells and areas, and the grid that they make. */
export interface SheetContent {
  readonly grid: Grid;
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnRun[];
}

/** What more a full reading collects on the way. */
export interface MoreOfSheet {
  readonly sections: Sections;
  readonly layout: LayoutListener;
}

/** Reads one worksheet. */
export function readSheet(
  workbook: WorkbookPackage,
  sheet: WorksheetPart,
  context: CellContext,
  more?: MoreOfSheet,
): SheetContent {
  const cells = createCellCollector(context, more?.layout);
  const merges = createMergeCollector(context.budget);
  const columns = createColumnCollector();
  const report = createReportDetector();
  const visitor = bySection(sheet.part, {
    ...more?.sections,
    sheetData: cells,
    mergeCells: merges,
    cols: columns,
    customProperties: report,
  });
  if (!visitXml(workbook.archive, sheet.part, SPREADSHEET, context.limits, visitor)) {
    throw new WorkbookFileError("damaged", `${sheet.part} is not a worksheet`);
  }
  const content = cells.finish();
  refuseHeavyMerges(merges.merges, context);
  const grid = createGrid({
    name: sheet.name,
    hidden: sheet.visibility !== "visible",
    ownReport: report.found,
    date1904: context.date1904,
    cells: content.rows,
    merges: merges.merges,
  });
  return {
    grid: withInheritedFormats(grid, content, columns.runs, context),
    merges: merges.merges,
    columns: columns.runs,
  };
}

/** Passes each child of the root, itself included, to the visitor of its name; the root must be a worksheet. */
function bySection(part: string, sections: Sections): XmlVisitor {
  let depth = 0;
  let section: XmlVisitor | undefined;
  return {
    open: (name, attributes, namespaceOf) => {
      if (++depth === 1 && name !== "worksheet")
        throw new WorkbookFileError("damaged", `${part} is a ${name}`);
      if (depth === 2) section = Object.hasOwn(sections, name) ? sections[name] : undefined;
      section?.open(name, attributes, namespaceOf);
    },
    text: (text) => section?.text?.(text),
    whole: (text, at) => section?.whole?.(text, at) ?? at,
    close: (name) => {
      section?.close?.(name);
      if (--depth === 1) section = undefined;
    },
  };
}

/** Looks through what add-ins keep with the sheet: names here, their values in parts of their own. */
function createReportDetector(): XmlVisitor & { found: boolean } {
  const detector = {
    found: false,
    open: (element: string, attributes: Attributes) => {
      if (element === "customPr" && attributes.get("name") === REPORT_PROPERTY) detector.found = true;
    },
  };
  return detector;
}

/** A grid files a merged area under each of its rows or columns, whichever are fewer: many large ones are a trap. */
function refuseHeavyMerges(merges: readonly Area[], { limits }: CellContext): void {
  const lines = merges.reduce((sum, merge) => sum + Math.min(merge.rows, merge.columns), 0);
  if (lines > limits.cells) {
    const exceeded = { limit: "cells", allowed: limits.cells, found: null } as const;
    throw tooLarge("merged areas over too many cells", exceeded);
  }
}

/** A cell that the file leaves out has the format of its row, else of its column. */
function withInheritedFormats(
  grid: Grid,
  { rows, rowFormats }: SheetCells,
  columns: readonly ColumnRun[],
  { formats }: CellContext,
): Grid {
  const runOf = indexRuns(columns);
  const columnCells = Array.from({ length: grid.columns }, (_, column) =>
    emptyCell(formats[runOf(column)?.style ?? 0]),
  );
  return {
    ...grid,
    cell: (row, column) => {
      const cell = rows[row]?.[column];
      if (cell !== undefined) return cell;
      if (row >= rows.length) return EMPTY_CELL;
      const rowFormat = rowFormats.get(row);
      return rowFormat === undefined ? (columnCells[column] ?? EMPTY_CELL) : emptyCell(rowFormat);
    },
  };
}

function emptyCell(format: string | undefined): Cell {
  return format === undefined ? EMPTY_CELL : { value: null, format };
}
