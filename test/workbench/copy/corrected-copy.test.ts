/** @jest-environment node */
import { readFileSync } from "node:fs";
import {
  formatArea,
  memoryXml,
  parseCell,
  planCorrections,
  recordsOf,
  validate,
  type Edit,
} from "../../../src/core";
import { copyName, correctedCopy } from "../../../src/workbench/copy";
import { openWorkbook, typedContent, type Workbook } from "../../../src/workbench/host";
import { readGrids, readWorkbook, readWorkbookMemory } from "../../../src/xlsx";
import { changedEntries } from "../../xlsx/patch/package-entries";

const SAMPLE = new Uint8Array(readFileSync("src/workbench/samples/figures.xlsx"));

function opened(bytes = SAMPLE): Workbook {
  return openWorkbook(readWorkbook(bytes), { name: "figures.xlsx" });
}

/** Writes into the workbook in memory as the grid and the add-in do. */
function write(workbook: Workbook, address: string, value: string | number): void {
  const cell = { ...parseCell(address)!, rows: 1, columns: 1 };
  const content = typedContent(value, undefined)!;
  const sheet = workbook.sheets[0]!;
  workbook.mutate({ kind: "writeCells", sheet, area: cell, cells: [{ ...cell, content }] }, "user");
  workbook.settle();
}

function apply(workbook: Workbook, edits: readonly Edit[]): void {
  for (const { cell, after } of edits) {
    const area = { ...cell, rows: 1, columns: 1 };
    const content =
      after.kind === "formula"
        ? { value: null, formula: after.formula }
        : { value: after.kind === "value" ? after.value : after.kind === "text" ? after.text : null };
    const sheet = workbook.sheets[0]!;
    workbook.mutate({ kind: "writeCells", sheet, area, cells: [{ ...cell, content }] }, "add-in");
  }
  workbook.settle();
}

describe("a corrected copy of the file that is open", () => {
  it("is the file itself while nothing has changed", () => {
    const copy = correctedCopy(SAMPLE, opened(), { mark: false });
    expect(copy).toMatchObject({ isChanged: false, writtenEdits: [], refused: [] });
    expect(copy.bytes).toBe(SAMPLE);
  });

  it("holds what was written and typed, recalculated, and all other parts byte for byte", () => {
    const workbook = opened();
    const plan = planCorrections(validate(readGrids(SAMPLE)));
    expect(plan.edits.length).toBeGreaterThan(1);
    apply(workbook, plan.edits);
    write(workbook, "B2", "另一个项目");
    const copy = correctedCopy(SAMPLE, workbook, { mark: false });
    expect(copy.writtenEdits).toHaveLength(plan.edits.length + 1);
    expect(copy.refused).toEqual([]);
    const changed = changedEntries(SAMPLE, copy.bytes);
    expect(changed).toContain("xl/worksheets/sheet1.xml");
    for (const part of changed)
      expect(part).toMatch(/^xl\/(worksheets\/sheet1|styles|workbook|calcChain)\.xml$/);
    const after = validate(readGrids(copy.bytes));
    expect(planCorrections(after).edits).toEqual([]);
    expect(readGrids(copy.bytes)[0]!.cell(1, 1).value).toBe("另一个项目");
  });

  it("takes the add-in's memory along, without records of what is not written", () => {
    const workbook = opened();
    write(workbook, "B2", "另一个项目");
    const sheet = workbook.sheets[0]!.name;
    const edit = (address: string): Edit => ({
      sheet,
      cell: parseCell(address)!,
      before: { kind: "text", text: "旧" },
      after: { kind: "text", text: "新" },
      format: null,
      rule: "markup-in-text",
    });
    const records = recordsOf([edit("B2"), edit("Z99")], "2026-03-01T08:30:00Z");
    const waivers = [
      { finding: "f", reason: "上级同意", by: "李审", on: "2026-03-01", until: null, cells: ["1"] },
    ];
    const xml = memoryXml({ settings: {}, waivers, records, unread: [] });
    workbook.mutate({ kind: "setXmlParts", parts: [{ id: "1", xml }] }, "add-in");
    const reading = readWorkbookMemory(correctedCopy(SAMPLE, workbook, { mark: false }).bytes);
    expect(reading).toMatchObject({
      readable: true,
      memory: { waivers, records: [{ cell: parseCell("B2") }] },
    });
    expect(reading.readable && reading.memory.records).toHaveLength(1);
  });

  it("has the highlights of the sheet only where they are asked for", () => {
    const workbook = opened();
    const area = { row: 4, column: 7, rows: 1, columns: 2 };
    const format = {
      id: "mark",
      type: "Custom",
      areas: [area],
      formulas: ['=N("evalcheck:error")=0'],
      stopIfTrue: false,
      style: { fill: "#FFC7CE" },
    };
    workbook.mutate({ kind: "addConditionalFormat", sheet: workbook.sheets[0]!, format }, "add-in");
    expect(correctedCopy(SAMPLE, workbook, { mark: false }).isChanged).toBe(false);
    const marked = readWorkbook(correctedCopy(SAMPLE, workbook, { mark: true }).bytes);
    const ours = marked.sheets[0]!.conditionalFormats.filter(({ formulas }) =>
      formulas[0]?.includes("evalcheck"),
    );
    expect(ours.flatMap(({ areas }) => areas).map(formatArea)).toEqual(["H5", "I5"]);
  });

  it("leaves out a sheet that the add-in has inserted, and says so", () => {
    const workbook = opened();
    const added = { ...workbook.sheets[0]!, id: "{new}", name: "校验报告" };
    workbook.mutate({ kind: "addSheet", sheet: added, position: 1 }, "add-in");
    expect(correctedCopy(SAMPLE, workbook, { mark: false })).toMatchObject({
      isChanged: false,
      addedSheets: ["校验报告"],
    });
  });

  it("is named after its source", () => {
    expect([copyName("a.xlsx"), copyName("2025.自评.xlsm"), copyName("a")]).toEqual([
      "a.corrected.xlsx",
      "2025.自评.corrected.xlsm",
      "a.corrected",
    ]);
  });
});
