import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file";
import { openArchive, type Archive, type Unpacker } from "../zip";
import { CONTENT_TYPES, SPREADSHEET } from "./namespaces";
import { createReadBudget, type ReadBudget } from "./read-budget";
import { readRelationships, relationshipId, type Relationship } from "./relationships";
import { flag, numeric } from "../xml";
import { visitXml } from "./xml";

/** An opened .xlsx package: its parts found by their relationships, whatever their names. */
export interface WorkbookPackage {
  readonly archive: Archive;
  readonly limits: ReadLimits;
  readonly budget: ReadBudget;
  readonly workbook: WorkbookPart;
  /** The worksheets in the order of the workbook; chart sheets and macro sheets are left out. */
  readonly worksheets: readonly WorksheetPart[];
  /** The names of parts that belong to the whole workbook. */
  readonly parts: Readonly<Record<"sharedStrings" | "styles" | "theme", string | undefined>>;
  readonly customXml: readonly string[];
}

/** What workbook.xml says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  /** Counts all sheets, those that are no worksheets included. */
  readonly activeSheet: number;
  readonly manualCalculation: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly relationshipId: string;
}

export interface NameEntry {
  readonly name: string;
  /** Without a leading `=`. */
  readonly formula: string;
  /** Counts all sheets; null for a name of the workbook. */
  readonly sheet: number | null;
}

export interface WorksheetPart extends SheetEntry {
  readonly part: string;
  /** Its place among all sheets. */
  readonly index: number;
}

/**
 * Opens a package and finds its parts.
 *
 * @throws WorkbookFileError where the bytes are no workbook that can be read
 */
export function openPackage(bytes: Uint8Array, limits: ReadLimits, unpacker: Unpacker): WorkbookPackage {
  const archive = openArchive(bytes, limits, unpacker);
  const budget = createReadBudget(limits);
  const rootRelationships = readRelationships(archive, "", limits);
  const workbookPart = rootRelationships.find(({ type }) => type === "officeDocument")?.target;
  if (workbookPart === undefined)
    throw new WorkbookFileError("not-a-workbook", "an archive without a workbook");
  const workbook = refusingBinary(archive, workbookPart, limits, () =>
    readWorkbookPart(archive, workbookPart, limits, budget),
  );
  const relationships = readRelationships(archive, workbookPart, limits);
  const partOf = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type && archive.has(relationship.target))
      ?.target;
  return {
    archive,
    limits,
    budget,
    workbook,
    worksheets: worksheetsOf(workbook, relationships),
    parts: { sharedStrings: partOf("sharedStrings"), styles: partOf("styles"), theme: partOf("theme") },
    customXml: [...rootRelationships, ...relationships]
      .filter(({ type, target }) => type === "customXml" && archive.has(target))
      .map(({ target }) => target),
  };
}

function worksheetsOf(workbook: WorkbookPart, relationships: readonly Relationship[]): WorksheetPart[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const seen = new Set<string>();
  return workbook.sheets.flatMap((sheet, index) => {
    const relationship = byId.get(sheet.relationshipId);
    if (!relationship || seen.has(relationship.target)) {
      throw new WorkbookFileError("damaged", `the sheet ${sheet.name} has no part of its own`);
    }
    seen.add(relationship.target);
    return relationship.type === "worksheet" ? [{ ...sheet, part: relationship.target, index }] : [];
  });
}

/**
 * The binary workbook (.xlsb) is a package as well; the name of its part or its content type tells. The type is
 * looked up only for a part that cannot be read: it takes as long as the part.
 */
function refusingBinary<T>(archive: Archive, workbookPart: string, limits: ReadLimits, read: () => T): T {
  const refusal = new WorkbookFileError("binary-xlsb", `${workbookPart} is a binary workbook`);
  if (workbookPart.toLowerCase().endsWith(".bin")) throw refusal;
  try {
    return read();
  } catch (error) {
    throw isTypedBinary(archive, workbookPart, limits) ? refusal : error;
  }
}

function isTypedBinary(archive: Archive, workbookPart: string, limits: ReadLimits): boolean {
  if (!archive.has("[Content_Types].xml")) return false;
  const name = workbookPart.toLowerCase();
  let contentType = "";
  visitXml(archive, "[Content_Types].xml", CONTENT_TYPES, limits, {
    open: (_, attributes) => {
      if (attributes.get("PartName")?.toLowerCase() !== `/${name}`) return;
      contentType = attributes.get("ContentType") ?? "";
    },
  });
  return contentType.includes("sheet.binary");
}

function readWorkbookPart(
  archive: Archive,
  part: string,
  limits: ReadLimits,
  budget: ReadBudget,
): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  const properties = { date1904: false, activeSheet: 0, manualCalculation: false };
  let definedName: { name: string; formula: string; sheet: number | null } | null = null;
  const isWorkbook = visitXml(archive, part, SPREADSHEET, limits, {
    open: (name, attributes, namespaceOf) => {
      budget.take("declarations", 1);
      if (name === "workbookPr") properties.date1904 = flag(attributes, "date1904");
      else if (name === "workbookView") properties.activeSheet ||= numeric(attributes, "activeTab") ?? 0;
      else if (name === "calcPr") properties.manualCalculation = attributes.get("calcMode") === "manual";
      else if (name === "sheet") {
        sheets.push({
          name: attributes.get("name") ?? "",
          visibility: visibilityOf(attributes.get("state")),
          relationshipId: relationshipId(attributes, namespaceOf) ?? "",
        });
      } else if (name === "definedName") {
        definedName = {
          name: attributes.get("name") ?? "",
          formula: "",
          sheet: numeric(attributes, "localSheetId") ?? null,
        };
      }
    },
    text: (text) => {
      if (!definedName) return;
      budget.take("characters", text.length);
      definedName.formula += text;
    },
    close: (name) => {
      if (name !== "definedName" || !definedName) return;
      names.push(definedName);
      definedName = null;
    },
  });
  if (!isWorkbook) throw new WorkbookFileError("not-a-workbook", `${part} is not a workbook`);
  return { sheets, names, ...properties };
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
