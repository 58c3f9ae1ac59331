import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";

/**
 * Writes a workbook whose only sheet is repeated under numbered names.
 *
 * @param source A workbook file with one sheet, as the samples are written.
 * @returns The path of the file, `<name>.xlsx` in a temporary folder.
 */
export function writeManySheets(source: Uint8Array, count: number, name: string): string {
  const parts = unzipSync(source);
  const text = (part: string) => new TextDecoder().decode(parts[part]);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sheets = numbers
    .map((number) => `<sheet name="自评表${number}" sheetId="${number}" r:id="many${number}"/>`)
    .join("");
  const relationships = numbers
    .map(
      (number) =>
        `<Relationship Id="many${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/many${number}.xml"/>`,
    )
    .join("");
  const types = numbers
    .map(
      (number) =>
        `<Override PartName="/xl/worksheets/many${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join("");
  const workbook = text("xl/workbook.xml").replace(/<sheets>.*<\/sheets>/s, `<sheets>${sheets}</sheets>`);
  const bytes = zipSync({
    ...parts,
    ...Object.fromEntries(
      numbers.map((number) => [`xl/worksheets/many${number}.xml`, parts["xl/worksheets/sheet1.xml"]!]),
    ),
    "xl/workbook.xml": strToU8(
      workbook.includes("xmlns:r=")
        ? workbook
        : workbook.replace(
            "<workbook ",
            '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
          ),
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      text("xl/_rels/workbook.xml.rels").replace("</Relationships>", `${relationships}</Relationships>`),
    ),
    "[Content_Types].xml": strToU8(text("[Content_Types].xml").replace("</Types>", `${types}</Types>`)),
  });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "evalcheck-")), `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}
