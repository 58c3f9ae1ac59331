import {
  createDraftWorkbook,
  decideEdits,
  formatCell,
  type CellRef,
  type CellValue,
  type Consequence,
  type Edit,
  type Grid,
  type Mark,
  type RefusedEdit,
  type WorkbookMemory,
} from "../../core";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import { openPackage, type WorkbookPackage } from "../read/package";
import { readGrids } from "../read/read-grids";
import { refusingUnreadable } from "../read/refusing-unreadable";
import { readRelationships } from "../read/relationships";
import { WorkbookFileError } from "../workbook-file";
import { PLAIN_UNPACKER } from "../zip";
import { rewriteArchive } from "../zip/rewrite";
import { recordEdits, replaceMemory } from "./memory-part";
import { createPackageEditor, type PackageEditor } from "./package-editor";
import { createSheetEditor, type SheetEditor } from "./sheet-editor";
import { openStyles } from "./workbook-styles";
import { calculatedOnLoad } from "./workbook-changes";

export interface PatchOptions {
  /**
   * Highlights by the names of their worksheets; they replace those that are there. Worksheets that are not
   * named keep theirs.
   */
  readonly marks?: ReadonlyMap<string, readonly Mark[]>;
  /** The time of the writing, such as `2026-03-01T08:30:00Z`: what is written is then recorded in the workbook. */
  readonly recordAt?: string;
  /**
   * What the workbook is to keep from now on, in place of what it keeps: another program holds its memory and
   * has recorded the edits itself. With it, `recordAt` counts for nothing.
   */
  readonly memory?: WorkbookMemory;
  /** The worksheets of these very bytes, where they have been read already. */
  readonly grids?: readonly Grid[];
  readonly limits?: Partial<ReadLimits>;
}

export interface PatchedWorkbook {
  /** The given bytes where nothing was to be changed. */
  readonly bytes: Uint8Array;
  readonly writtenEdits: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** Formulas that stay, with what they come to now. */
  readonly consequences: readonly Consequence[];
  /** Formulas that count on a written cell and that only a spreadsheet calculates; it will when it opens the file. */
  readonly recalculates: readonly Pick<Edit, "sheet" | "cell">[];
  /** Worksheets whose protection forbids highlights: they keep what is there. */
  readonly unmarkedSheets: readonly string[];
  /** Whether what was written is recorded; a record that cannot be read is not written over. */
  readonly recorded: boolean;
}

/**
 * Writes edits into the package of a workbook. Only the parts that have to change are rewritten, and in them
 * only the cells; every other entry keeps its packed bytes.
 *
 * An edit is refused, and those that count on it with it, where its cell holds something else by now, is locked
 * on a protected sheet, or fills an array together with others. Results of formulas that follow from the edits
 * are stored anew as far as they are known; the others are left for Excel to calculate when it opens the file.
 *
 * @throws WorkbookFileError where the file cannot be read, or must not be changed (`signed`, `macro-sheet`)
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: PatchOptions = {},
): PatchedWorkbook {
  return refusingUnreadable(() => {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const patch = openPatch(bytes, options.grids ?? readGrids(bytes, limits), limits);
    const { accepted, refused } = decideAll(patch, edits);
    const followed = writeCells(patch, accepted);
    const unmarkedSheets = markSheets(patch, options.marks ?? new Map<string, readonly Mark[]>());
    patch.save();
    if (accepted.length > 0) calculateAnew(patch, accepted);
    const recorded = keep(patch, accepted, options);
    const changes = patch.editor.changes();
    return {
      bytes: changes.size === 0 ? bytes : rewriteArchive(bytes, changes, limits.entries),
      writtenEdits: accepted,
      refused,
      ...followed,
      unmarkedSheets,
      recorded,
    };
  });
}

/** A package that is being changed. */
interface Patch {
  readonly workbook: WorkbookPackage;
  readonly workbookPart: string;
  readonly grids: readonly Grid[];
  readonly editor: PackageEditor;
  /** The editor of a worksheet; undefined where there is none of the name. */
  sheet(name: string): SheetEditor | undefined;
  /** Hands the changed worksheets and styles to the package. */
  save(): void;
}

function openPatch(bytes: Uint8Array, grids: readonly Grid[], limits: ReadLimits): Patch {
  const workbook = openPackage(bytes, limits, PLAIN_UNPACKER);
  const workbookPart = changeablePart(workbook);
  const editor = createPackageEditor(workbook.archive, limits);
  const styles = openStyles(editor, workbook, workbookPart);
  const parts = new Map(workbook.worksheets.map(({ name, part }) => [name, part]));
  const sheets = new Map<string, SheetEditor>();
  return {
    workbook,
    workbookPart,
    grids,
    editor,
    sheet: (name) => {
      const known = sheets.get(name);
      const part = parts.get(name);
      const grid = grids.find((each) => each.name === name);
      if (known || part === undefined || !grid) return known;
      const opened = createSheetEditor(part, grid, editor, styles, limits);
      sheets.set(name, opened);
      return opened;
    },
    save: () => {
      for (const sheet of sheets.values()) sheet.save();
      styles.save();
    },
  };
}

/**
 * The name of the workbook's own part.
 *
 * @throws WorkbookFileError for a workbook that must not be changed
 */
function changeablePart({ archive, limits }: WorkbookPackage): string {
  const ofPackage = readRelationships(archive, "", limits);
  if (ofPackage.some(({ type }) => type === "origin")) {
    throw new WorkbookFileError("signed", "any change would break the digital signature");
  }
  const part = ofPackage.find(({ type }) => type === "officeDocument")?.target ?? "";
  const macroSheet = readRelationships(archive, part, limits).find(({ type }) => MACRO_SHEETS.has(type));
  if (macroSheet) throw new WorkbookFileError("macro-sheet", `${macroSheet.target} is a sheet of macros`);
  return part;
}

/** Sheets of Excel 4.0 macros: what runs in them may count on any cell. */
const MACRO_SHEETS: ReadonlySet<string> = new Set(["xlMacrosheet", "xlIntlMacrosheet"]);

function decideAll(
  patch: Patch,
  edits: readonly Edit[],
): { readonly accepted: readonly Edit[]; readonly refused: readonly RefusedEdit[] } {
  const names = new Set(edits.map(({ sheet }) => sheet));
  const decisions = [...names].map((name) => {
    const ofSheet = edits.filter(({ sheet }) => sheet === name);
    return patch.sheet(name)?.decide(ofSheet) ?? decideEdits(ofSheet, []);
  });
  return {
    accepted: decisions.flatMap(({ accepted }) => accepted.map(({ edit }) => edit)),
    refused: decisions.flatMap(({ refused }) => refused),
  };
}

/** Writes cells, and the results of formulas as far as they follow from them. */
function writeCells(
  patch: Patch,
  edits: readonly Edit[],
): Pick<PatchedWorkbook, "consequences" | "recalculates"> {
  if (edits.length === 0) return { consequences: [], recalculates: [] };
  const draft = createDraftWorkbook(patch.grids);
  draft.apply(edits);
  const after = new Map(draft.grids().map((grid) => [grid.name, grid]));
  const valueAt = (sheet: string, { row, column }: CellRef): CellValue | undefined =>
    after.get(sheet)?.cell(row, column).value;
  for (const edit of edits) {
    const isKnown = edit.after.kind === "formula" && !draft.isUncertain(edit);
    patch.sheet(edit.sheet)?.write(edit, isKnown ? valueAt(edit.sheet, edit.cell) : undefined);
  }
  const consequences = draft.consequences();
  for (const { sheet, cell } of consequences) patch.sheet(sheet)?.setResult(cell, valueAt(sheet, cell));
  const written = new Set(edits.map(placeOf));
  const recalculates = draft.recalculates().filter((place) => !written.has(placeOf(place)));
  for (const { sheet, cell } of recalculates) patch.sheet(sheet)?.setResult(cell, undefined);
  return { consequences, recalculates };
}

function placeOf({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${formatCell(cell)}!${sheet}`;
}

/** Returns the worksheets that must not be marked. */
function markSheets(patch: Patch, marks: NonNullable<PatchOptions["marks"]>): string[] {
  return [...marks].flatMap(([name, ofSheet]) => (patch.sheet(name)?.mark(ofSheet) === false ? [name] : []));
}

/** Has Excel calculate when it opens the file, in an order of its own where other cells hold formulas now. */
function calculateAnew(patch: Patch, edits: readonly Edit[]): void {
  const { editor, workbook, workbookPart, grids } = patch;
  const { archive, limits } = workbook;
  const isFormula = ({ kind }: Edit["before"]): boolean => kind === "formula";
  if (edits.some(({ before, after }) => isFormula(before) !== isFormula(after))) {
    const chain = readRelationships(archive, workbookPart, limits).find(({ type }) => type === "calcChain");
    if (chain) {
      editor.unrelate(workbookPart, "calcChain");
      editor.undeclare(chain.target);
      if (editor.has(chain.target)) editor.remove(chain.target);
    }
  }
  if (edits.some(({ after }) => isFormula(after)) || grids.some(holdsFormula)) {
    editor.edit(workbookPart, calculatedOnLoad(editor.text(workbookPart), workbookPart, limits));
  }
}

function holdsFormula(grid: Grid): boolean {
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.width(row); column++) {
      if (grid.cell(row, column).formula !== undefined) return true;
    }
  }
  return false;
}

/** Returns whether the workbook's memory tells of the edits. */
function keep(
  { editor, workbook, workbookPart }: Patch,
  edits: readonly Edit[],
  { memory, recordAt }: PatchOptions,
): boolean {
  const { customXml } = workbook;
  if (memory) return replaceMemory(editor, workbookPart, customXml, memory);
  return (
    recordAt !== undefined &&
    edits.length > 0 &&
    recordEdits(editor, workbookPart, customXml, edits, recordAt)
  );
}
