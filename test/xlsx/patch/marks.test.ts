import { parseCell, type Mark, type Severity } from "../../../src/core";
import { patchWorkbook, readWorkbook } from "../../../src/xlsx";
import { packageOf, sheetData } from "../ooxml-package";
import { changedEntries, partText } from "./package-entries";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const DATA = sheetData(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const HIGHLIGHT = {
  error: `<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>`,
  warning: `<dxf><font><color rgb="FF7F4F00"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf>`,
};
const THEIRS = `<conditionalFormatting sqref="A1:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>`;

function marksAt(cells: Readonly<Record<string, Severity>>): ReadonlyMap<string, readonly Mark[]> {
  const marks = Object.entries(cells).map(([address, severity]) => ({ severity, cell: parseCell(address)! }));
  return new Map([["Sheet1", marks]]);
}

/** A workbook of one sheet with one differential format, and what stands behind its cells. */
function workbookWith(after: string, dxfs = `<dxfs count="1"><dxf/></dxfs>`): Uint8Array {
  return packageOf({
    sheets: { Sheet1: DATA + after },
    styles: `<cellXfs><xf/></cellXfs>${dxfs}<tableStyles/>`,
  });
}

function highlightsOf(bytes: Uint8Array): [string, number, string | undefined][] {
  const { conditionalFormats } = readWorkbook(bytes).sheets[0]!;
  return conditionalFormats
    .filter(({ formulas }) => formulas[0]?.includes("evalcheck"))
    .map(({ formulas, priority, fill }) => [formulas[0]!, priority, fill]);
}

describe("highlights", () => {
  it("are conditional formats as the add-in makes them, the gravest on top", () => {
    const source = workbookWith(`<mergeCells><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/>`);
    const marks = marksAt({ A1: "warning", B2: "error", B3: "error", D3: "error" });
    const { bytes, unmarkedSheets } = patchWorkbook(source, [], { marks });
    expect(unmarkedSheets).toEqual([]);
    expect(partText(bytes, SHEET)).toContain(
      `</mergeCells><conditionalFormatting sqref="B2:B3 D3"><cfRule type="expression" dxfId="1" priority="1"><formula>N("evalcheck:error")=0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="2"><formula>N("evalcheck:warning")=0</formula></cfRule></conditionalFormatting><pageMargins left="1"/>`,
    );
    expect(partText(bytes, STYLES)).toContain(
      `<dxfs count="3"><dxf/>${HIGHLIGHT.error}${HIGHLIGHT.warning}</dxfs><tableStyles/>`,
    );
    expect(changedEntries(source, bytes)).toEqual([STYLES, SHEET]);
  });

  it("go on top of the user's formats, those of an extension too, and change nothing else of them", () => {
    const extension = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="2" id="{1}"/><xm:sqref>C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const source = workbookWith(THEIRS + extension);
    const { bytes } = patchWorkbook(source, [], { marks: marksAt({ A1: "error" }) });
    const text = partText(bytes, SHEET);
    expect(text).toContain(THEIRS.replace('priority="1"', 'priority="2"'));
    expect(text).toContain(extension.replace('priority="2"', 'priority="3"'));
    expect(text.indexOf("evalcheck:error")).toBeGreaterThan(text.indexOf("cellIs"));
  });

  it("leave the user's formats alone where there is room on top", () => {
    const source = workbookWith(THEIRS.replace('priority="1"', 'priority="5"'));
    const { bytes } = patchWorkbook(source, [], { marks: marksAt({ A1: "error", B1: "advice" }) });
    expect(partText(bytes, SHEET)).toContain('priority="5"');
  });

  it("are replaced, and stay to the byte where they are on the sheet already", () => {
    const source = workbookWith(THEIRS);
    const first = patchWorkbook(source, [], { marks: marksAt({ A1: "error", B1: "warning" }) }).bytes;
    expect(patchWorkbook(first, [], { marks: marksAt({ A1: "error", B1: "warning" }) }).bytes).toBe(first);
    const second = patchWorkbook(first, [], { marks: marksAt({ C1: "warning" }) }).bytes;
    expect(highlightsOf(second)).toEqual([['N("evalcheck:warning")=0', 1, "#FFEB9C"]]);
    expect(changedEntries(first, second)).toEqual([SHEET]);
  });

  it("go without a trace", () => {
    const source = workbookWith(THEIRS.replace('priority="1"', 'priority="9"'));
    const marked = patchWorkbook(source, [], { marks: marksAt({ A1: "error" }) }).bytes;
    const cleared = patchWorkbook(marked, [], { marks: marksAt({}) }).bytes;
    expect(partText(cleared, SHEET)).toBe(partText(source, SHEET));
  });

  it("are told by their formula alone, also where they share a list of cells with others", () => {
    const mixed = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula> n( "EvalCheck:error" ) = 0</formula></cfRule><cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`;
    const { bytes } = patchWorkbook(workbookWith(mixed), [], { marks: marksAt({}) });
    expect(partText(bytes, SHEET)).toContain(
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`,
    );
  });

  it("stay as they are on sheets that are not named", () => {
    const marked = patchWorkbook(workbookWith(""), [], { marks: marksAt({ A1: "error" }) }).bytes;
    expect(patchWorkbook(marked, [], { marks: new Map() }).bytes).toBe(marked);
  });

  it("are refused where the sheet's protection forbids formatting, and made where it allows it", () => {
    const forbidden = workbookWith(`<sheetProtection sheet="1"/>`);
    const refused = patchWorkbook(forbidden, [], { marks: marksAt({ A1: "error" }) });
    expect(refused.unmarkedSheets).toEqual(["Sheet1"]);
    expect(refused.bytes).toBe(forbidden);
    const allowed = workbookWith(`<sheetProtection sheet="1" formatCells="0"/>`);
    expect(highlightsOf(patchWorkbook(allowed, [], { marks: marksAt({ A1: "error" }) }).bytes)).toHaveLength(
      1,
    );
  });

  it.each([
    ["without differential formats", workbookWith("", "")],
    ["with an empty list of them", workbookWith("", `<dxfs count="0"/>`)],
  ])("find their place in a styles part %s", (_, source) => {
    const { bytes } = patchWorkbook(source, [], { marks: marksAt({ A1: "error" }) });
    expect(partText(bytes, STYLES)).toContain(
      `</cellXfs><dxfs count="1">${HIGHLIGHT.error}</dxfs><tableStyles/>`,
    );
  });

  it("bring the styles along where the workbook has none", () => {
    const source = packageOf({
      sheets: { Sheet1: DATA },
      entries: {
        "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
      },
    });
    const { bytes } = patchWorkbook(source, [], { marks: marksAt({ A1: "error" }) });
    expect(highlightsOf(bytes)).toEqual([['N("evalcheck:error")=0', 1, "#FFC7CE"]]);
    expect(partText(bytes, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });
});
