import { escapeXml } from "./cell-text";
import { stylesXml } from "./list-styles";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** What a package holds beside its worksheets, which are `xl/worksheets/sheet1.xml` and so on. */
export function workbookParts(names: readonly string[]): [path: string, xml: string][] {
  return [
    ["xl/styles.xml", stylesXml()],
    ["xl/workbook.xml", workbookXml(names)],
    ["xl/_rels/workbook.xml.rels", workbookRelationships(names.length)],
    ["_rels/.rels", relationships([["rId1", "officeDocument", "xl/workbook.xml"]])],
    ["[Content_Types].xml", contentTypes(names.length)],
  ];
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets><definedNames>${names.map(printTitles).join("")}</definedNames></workbook>`;
}

/** The title row is printed on each page. */
function printTitles(name: string, index: number): string {
  const sheet = escapeXml(name.replaceAll("'", "''"));
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$1:$1</definedName>`;
}

function workbookRelationships(sheets: number): string {
  const targets = Array.from({ length: sheets }, (_, index): [string, string, string] => [
    `rId${index + 1}`,
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  return relationships([...targets, [`rId${sheets + 1}`, "styles", "styles.xml"]]);
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const inside = entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("");
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`;
  const parts = [
    override("xl/workbook.xml", "sheet.main"),
    override("xl/styles.xml", "styles"),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
    ),
  ];
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}
