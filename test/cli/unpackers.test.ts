import { LARGE_FILE_UNPACKER } from "../../src/cli/large-file-unpacker";
import { NODE_UNPACKER } from "../../src/cli/node-unpacker";
import type { Grid } from "../../src/core";
import { PLAIN_UNPACKER, readCheckedWorkbook, WorkbookFileError, type Unpacker } from "../../src/xlsx";
import { packageOf, sheetData } from "../xlsx/ooxml-package";

const ROWS = 20_000;

/** A sheet of 1.7 MB, too large for any unpacker to take in one go by itself. */
const LARGE = sheetData(
  Array.from({ length: ROWS }, (_, index) => {
    const text = `<c t="inlineStr"><is><t>指标${index}</t></is></c>`;
    return `<row r="${index + 1}">${text}<c><v>${index}</v></c></row>`;
  }).join(""),
);

function textsOf(grids: readonly Grid[]): unknown[] {
  return grids.map((grid) => Array.from({ length: grid.rows }, (_, row) => grid.cell(row, 0).value));
}

/** What is read of a package, or why it is refused. */
function readBy(unpacker: Unpacker, bytes: Uint8Array): unknown {
  try {
    return textsOf([...readCheckedWorkbook(bytes, {}, unpacker).grids]);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.problem;
    throw error;
  }
}

/** The bytes with one of them altered, in the middle of the packed sheet. */
function altered(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const middle = Math.floor(copy.length / 2);
  copy[middle] = copy[middle]! ^ 0x55;
  return copy;
}

describe.each([
  ["of Node", NODE_UNPACKER],
  ["for large files", LARGE_FILE_UNPACKER],
])("the unpacker %s", (_, unpacker) => {
  it.each<[string, Uint8Array]>([
    ["a small sheet", packageOf({ sheets: { A: sheetData("<row><c><v>1</v></c></row>") } })],
    ["an empty entry", packageOf({ entries: { "docProps/app.xml": "" } })],
    ["a large sheet", packageOf({ sheets: { A: LARGE } })],
    ["a small sheet that is damaged", altered(packageOf({ sheets: { A: sheetData("<row/>".repeat(99)) } }))],
    ["a large sheet that is damaged", altered(packageOf({ sheets: { A: LARGE } }))],
    [
      "an archive that unfolds without end",
      packageOf({ entries: { "xl/worksheets/sheet1.xml": new Uint8Array(80_000_000).fill(32) } }),
    ],
  ])("reads or refuses %s as the one does that runs everywhere", (_name, bytes) => {
    expect(readBy(unpacker, bytes)).toEqual(readBy(PLAIN_UNPACKER, bytes));
  });

  it("reads a large sheet to its end", () => {
    const read = readBy(unpacker, packageOf({ sheets: { A: LARGE } })) as string[][];
    expect(read[0]).toHaveLength(ROWS);
    expect(read[0]?.at(-1)).toBe(`指标${ROWS - 1}`);
  });
});
