import {
  DEFAULT_LIMITS,
  PLAIN_UNPACKER,
  readCheckedWorkbook,
  WorkbookFileError,
  type ReadLimits,
} from "../../src/xlsx";
import { packageOf, relationships, sheetData } from "./ooxml-package";

const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheetData(
  '<row r="1"><c r="A1" s="1"><v>0.985</v></c></row>',
)}</worksheet>`;
const RELATIONSHIPS = relationships([
  ["rId1", "worksheet", "the%20sheet.xml"],
  ["rId2", "styles", "styles.xml"],
  ...["a", "b", "c", "d"].map((id): [string, string, string] => [id, "printerSettings", `${id}.bin`]),
]);
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';

/** A workbook whose sheet goes by a name, with the same relationships and styles as the others. */
function workbookOf(sheetPart: string): Uint8Array {
  return packageOf({
    styles: STYLES,
    entries: {
      "xl/worksheets/sheet1.xml": null,
      "xl/_rels/workbook.xml.rels": RELATIONSHIPS,
      [sheetPart]: SHEET,
    },
  });
}

function firstCell(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): unknown {
  return [...readCheckedWorkbook(bytes, limits, PLAIN_UNPACKER).grids][0]?.cell(0, 0);
}

function exceededBy(bytes: Uint8Array, limits: Partial<ReadLimits>): string | undefined {
  try {
    firstCell(bytes, limits);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.exceeded?.limit;
    throw error;
  }
}

describe("parts that read alike in several files", () => {
  it("lead each to what its own file holds", () => {
    expect(firstCell(workbookOf("xl/the%20sheet.xml"))).toEqual({ value: 0.985, format: "0.00%" });
    expect(firstCell(workbookOf("xl/the sheet.xml"))).toEqual({ value: 0.985, format: "0.00%" });
    expect(firstCell(workbookOf("xl/THE SHEET.xml"))).toEqual({ value: 0.985, format: "0.00%" });
  });

  it.each([
    ["declarations", 6],
    ["entries", 5],
    ["depth", 2],
    ["tokenLength", 20],
  ] as const)("count towards the limit of %s in every file", (limit, tooFew) => {
    const bytes = workbookOf("xl/the sheet.xml");
    firstCell(bytes);
    expect(exceededBy(bytes, { [limit]: tooFew })).toBe(limit);
    expect(DEFAULT_LIMITS[limit]).toBeGreaterThan(tooFew);
    expect(firstCell(bytes)).toEqual({ value: 0.985, format: "0.00%" });
  });
});
