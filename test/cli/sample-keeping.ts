import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook with planted faults that keeps nothing. */
export const SAMPLE = readFileSync(join(__dirname, "../../src/workbench/samples/figures.xlsx"));

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** The sample as a workbook that keeps a custom XML part, put in by hand and not by our own patcher. */
export function sampleKeeping(part: string): Uint8Array {
  const parts = unzipSync(SAMPLE);
  const relationships = "xl/_rels/workbook.xml.rels";
  const added = `<Relationship Id="rIdKept" Type="${CUSTOM_XML}" Target="../customXml/item9.xml"/></Relationships>`;
  const text = strFromU8(parts[relationships]!).replace("</Relationships>", added);
  return zipSync({ ...parts, [relationships]: strToU8(text), "customXml/item9.xml": strToU8(part) });
}
