import type { SheetFile, SheetProtection } from "../workbook-file";
import type { ColumnRun } from "./sheet-areas";
import type { LayoutListener } from "./sheet-cells";
import type { Sections } from "./sheet-part";
import { flag, numeric, type Attributes } from "../xml";

/** A column of the default width, 64 pixels of Excel's standard font. */
const DEFAULT_COLUMN_WIDTH = 9.140625;
const DEFAULT_ROW_HEIGHT = 15;

/** Columns beyond those that hold anything are laid out as far as a screen may show them. */
const COLUMNS_SHOWN = 256;

/** Collects the sizes, hidden rows, styles and protection of a sheet. */
export interface LayoutCollector {
  readonly sections: Sections;
  readonly listener: LayoutListener;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly defaults: { readonly columnWidth: number; readonly rowHeight: number };
  /** The style of a cell by its number, the sheet's columns given. */
  styleOf(row: number, column: number, runOf: (column: number) => ColumnRun | undefined): number;
  protection(): SheetProtection | null;
}

export function createLayoutCollector(): LayoutCollector {
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const rowStyles = new Map<number, number>();
  const cellStyles = new Map<number, number[]>();
  const defaults = { columnWidth: DEFAULT_COLUMN_WIDTH, rowHeight: DEFAULT_ROW_HEIGHT };
  let protection: SheetProtection | null = null;

  const row = (index: number, attributes: Attributes): void => {
    const height = numeric(attributes, "ht");
    if (height !== undefined) rowHeights.set(index, height);
    if (flag(attributes, "hidden")) hiddenRows.add(index);
    if (flag(attributes, "customFormat")) rowStyles.set(index, numeric(attributes, "s") ?? 0);
  };

  const cellStyle = (index: number, column: number, style: number): void => {
    const styles = cellStyles.get(index) ?? [];
    styles[column] = style;
    cellStyles.set(index, styles);
  };

  return {
    sections: {
      sheetFormatPr: {
        open: (_, attributes) => {
          defaults.columnWidth = numeric(attributes, "defaultColWidth") ?? DEFAULT_COLUMN_WIDTH;
          defaults.rowHeight = numeric(attributes, "defaultRowHeight") ?? DEFAULT_ROW_HEIGHT;
        },
      },
      sheetProtection: {
        open: (_, attributes) => {
          if (flag(attributes, "sheet")) protection = protectionOf(attributes);
        },
      },
    },
    listener: { row, cellStyle },
    rowHeights,
    hiddenRows,
    defaults,
    styleOf: (at, column, runOf) =>
      cellStyles.get(at)?.[column] ?? rowStyles.get(at) ?? runOf(column)?.style ?? 0,
    protection: () => protection,
  };
}

/** An attribute of sheetProtection says what is forbidden; all but the objects are, unless it says no. */
function protectionOf(attributes: Attributes): SheetProtection {
  const allowed = (name: string): boolean => !flag(attributes, name, true);
  return {
    hasPassword: ["password", "hashValue"].some((name) => attributes.get(name) !== undefined),
    allowFormatCells: allowed("formatCells"),
    allowFormatColumns: allowed("formatColumns"),
    allowFormatRows: allowed("formatRows"),
    allowInsertRows: allowed("insertRows"),
    allowInsertColumns: allowed("insertColumns"),
    allowDeleteRows: allowed("deleteRows"),
    allowDeleteColumns: allowed("deleteColumns"),
    allowSort: allowed("sort"),
    allowAutoFilter: allowed("autoFilter"),
  };
}

/** Widths and hidden columns, as far as the sheet reaches or a screen shows. */
export function columnLayout(
  runs: readonly ColumnRun[],
  columns: number,
): Pick<SheetFile, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { first, last, width, hidden } of runs) {
    for (let column = first; column <= Math.min(last, Math.max(columns, COLUMNS_SHOWN) - 1); column++) {
      if (width !== undefined) columnWidths.set(column, width);
      if (hidden) hiddenColumns.add(column);
    }
  }
  return { columnWidths, hiddenColumns };
}
