import {
  invertEdit,
  parseArea,
  parseCell,
  type CellContent,
  type Edit,
  type NewContent,
} from "../../src/core";
import { cellsOf, openExcel, requestsOf, sheetOf } from "./open-excel";

const value = (number: number): NewContent & CellContent => ({ kind: "value", value: number });
const text = (content: string): NewContent & CellContent => ({ kind: "text", text: content });
const formula = (content: string): NewContent & CellContent => ({ kind: "formula", formula: content });
const blank: NewContent & CellContent = { kind: "blank" };

function edit(address: string, before: CellContent, after: NewContent, more: Partial<Edit> = {}): Edit {
  return { sheet: "自评表", cell: parseCell(address)!, before, after, format: null, ...more };
}

const formatChange = (before: string, after: string) => ({ format: { before, after } });

describe("writing corrections", () => {
  it("takes one round trip to compare and one to write, and touches only the cells that change", async () => {
    const { port, excel } = await openExcel({
      sheets: [
        { name: "自评表", cells: { A1: "总分", H5: 9.5, H6: 5, H36: { value: 93.4, format: "0.00" } } },
      ],
    });
    const outcome = await port.write(sheetOf(excel, "自评表").id, [
      edit("H5", value(9.5), value(9.9)),
      edit("H36", value(93.4), value(93.9)),
    ]);
    expect(outcome).toMatchObject({ refused: [], manualCalculation: false });
    expect(outcome.writtenEdits.map(({ cell }) => cell)).toEqual([parseCell("H5"), parseCell("H36")]);
    expect(cellsOf(excel, "自评表")).toEqual({
      A1: { value: "总分" },
      H5: { value: 9.9 },
      H6: { value: 5 },
      H36: { value: 93.9, format: "0.00" },
    });
    expect(requestsOf(excel)).toHaveLength(2);
  });

  it("asks Excel nothing when there is nothing to write", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    const outcome = await port.write(sheetOf(excel, "自评表").id, []);
    expect(outcome.writtenEdits).toEqual([]);
    expect(requestsOf(excel)).toHaveLength(0);
  });

  it("writes a formula, fills a blank cell and empties another", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", cells: { A1: 1, A2: 2, A3: "XXX" } }],
    });
    await port.write(sheetOf(excel, "自评表").id, [
      edit("A4", blank, formula("=SUM(A1:A2)")),
      edit("A5", blank, value(7)),
      edit("A3", text("XXX"), blank),
    ]);
    expect(cellsOf(excel, "自评表")).toMatchObject({ A4: { formula: "=SUM(A1:A2)" }, A5: { value: 7 } });
    expect(cellsOf(excel, "自评表")).not.toHaveProperty("A3");
  });

  it.each(["=14份", "+86 电话", "-无", "@所有人", "2020年5月1日", "98.5%", "12", "TRUE", "#N/A", "'引号"])(
    "keeps the text %s a text",
    async (content) => {
      const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: "旧" } }] });
      const { writtenEdits } = await port.write(sheetOf(excel, "自评表").id, [
        edit("A1", text("旧"), text(content)),
      ]);
      expect(writtenEdits).toHaveLength(1);
      expect(cellsOf(excel, "自评表")).toEqual({ A1: { value: content } });
    },
  );

  it("writes texts of several lines as they are", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: "<p>一</p>" } }] });
    await port.write(sheetOf(excel, "自评表").id, [
      edit("A1", text("<p>一</p>"), text("1.完成养护\n2.群众满意")),
    ]);
    expect(cellsOf(excel, "自评表")).toEqual({ A1: { value: "1.完成养护\n2.群众满意" } });
  });
});

describe("cells of format Text", () => {
  const stored = { value: "10", format: "@" };

  it("take a number together with its number format", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { F5: stored } }] });
    const { writtenEdits } = await port.write(sheetOf(excel, "自评表").id, [
      edit("F5", text("10"), value(10), formatChange("@", "0")),
    ]);
    expect(writtenEdits).toHaveLength(1);
    expect(cellsOf(excel, "自评表")).toEqual({ F5: { value: 10, format: "0" } });
  });

  it.each([value(10), formula("=5*2")])("refuse %j without one", async (after) => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { F5: stored } }] });
    const { writtenEdits, refused } = await port.write(sheetOf(excel, "自评表").id, [
      edit("F5", text("10"), after),
    ]);
    expect(writtenEdits).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual(["text-format"]);
    expect(cellsOf(excel, "自评表")).toEqual({ F5: stored });
  });

  it("take a text", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { F5: stored } }] });
    await port.write(sheetOf(excel, "自评表").id, [edit("F5", text("10"), text("12"))]);
    expect(cellsOf(excel, "自评表")).toEqual({ F5: { value: "12", format: "@" } });
  });
});

describe("what is refused", () => {
  it("is a cell that holds something else by now, and the rest is written", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", cells: { H5: 9.6, H6: 5, H7: { value: 3, format: "0.0" } } }],
    });
    const { writtenEdits, refused } = await port.write(sheetOf(excel, "自评表").id, [
      edit("H5", value(9.5), value(9.9)),
      edit("H6", value(5), value(4)),
      edit("H7", value(3), value(2), formatChange("0", "0.00")),
    ]);
    expect(writtenEdits.map(({ cell }) => cell)).toEqual([parseCell("H6")]);
    expect(refused.map(({ edit: { cell }, reason }) => [cell, reason])).toEqual([
      [parseCell("H5"), "changed"],
      [parseCell("H7"), "changed"],
    ]);
    expect(cellsOf(excel, "自评表")).toMatchObject({
      H5: { value: 9.6 },
      H6: { value: 4 },
      H7: { value: 3 },
    });
  });

  it("is a formula where a constant was", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", cells: { H36: { value: 93.4, formula: "=SUM(H5:H35)" } } }],
    });
    const { refused } = await port.write(sheetOf(excel, "自评表").id, [
      edit("H36", value(93.4), value(93.9)),
    ]);
    expect(refused.map(({ reason }) => reason)).toEqual(["holds-formula"]);
    expect(cellsOf(excel, "自评表")).toMatchObject({ H36: { formula: "=SUM(H5:H35)" } });
  });

  it("is a locked cell of a protected sheet; an unlocked one is written", async () => {
    const { port, excel } = await openExcel({
      sheets: [
        {
          name: "自评表",
          protected: true,
          cells: { H5: { value: 9.5, style: { locked: false } }, H36: 93.4 },
        },
      ],
    });
    const { writtenEdits, refused } = await port.write(sheetOf(excel, "自评表").id, [
      edit("H5", value(9.5), value(9.9)),
      edit("H36", value(93.4), value(93.9)),
    ]);
    expect(writtenEdits.map(({ cell }) => cell)).toEqual([parseCell("H5")]);
    expect(refused.map(({ reason }) => reason)).toEqual(["locked"]);
    expect(sheetOf(excel, "自评表").protection).not.toBeNull();
    expect(cellsOf(excel, "自评表")).toMatchObject({ H5: { value: 9.9 }, H36: { value: 93.4 } });
  });

  it("is a change of format where the protection forbids it", async () => {
    const { port, excel } = await openExcel({
      sheets: [
        {
          name: "自评表",
          protected: true,
          cells: {
            F5: { value: "10", format: "@", style: { locked: false } },
            F6: { value: 1, style: { locked: false } },
          },
        },
      ],
    });
    const { writtenEdits, refused } = await port.write(sheetOf(excel, "自评表").id, [
      edit("F5", text("10"), value(10), formatChange("@", "0")),
      edit("F6", value(1), formula("=1+1")),
    ]);
    expect(refused.map(({ reason }) => reason)).toEqual(["format-protected"]);
    expect(writtenEdits.map(({ cell }) => cell)).toEqual([parseCell("F6")]);
  });

  it("takes with it whatever counts on it, however far", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", cells: { G5: 0.9, H5: 9, H13: "3", H36: 90, H40: 1 } }],
    });
    const inputs = (...areas: string[]) => ({ inputs: areas.map((area) => parseArea(area)!) });
    const { writtenEdits, refused } = await port.write(sheetOf(excel, "自评表").id, [
      edit("G5", value(0.8), value(0.99)),
      edit("H36", value(90), value(93.9), inputs("H5", "H13:H35")),
      edit("H5", value(9), value(9.9), inputs("G5")),
      edit("H13", text("3"), value(3)),
      edit("H40", value(1), value(2), inputs("H13")),
    ]);
    expect(refused.map(({ edit: { cell }, reason }) => [cell, reason])).toEqual([
      [parseCell("G5"), "changed"],
      [parseCell("H36"), "depends-on-refused"],
      [parseCell("H5"), "depends-on-refused"],
    ]);
    expect(writtenEdits.map(({ cell }) => cell)).toEqual([parseCell("H13"), parseCell("H40")]);
  });
});

describe("a write that fails", () => {
  it("in the middle reports what has really changed", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: 1, A2: 2, A3: 3 } }] });
    excel.faults.failMember("Range.values", { code: "GeneralException" }, 4);
    const { writtenEdits, refused } = await port.write(sheetOf(excel, "自评表").id, [
      edit("A1", value(1), value(10)),
      edit("A2", value(2), value(20)),
      edit("A3", value(3), value(30)),
    ]);
    expect(writtenEdits.map(({ cell }) => cell)).toEqual([parseCell("A1")]);
    expect(refused.map(({ edit: { cell }, reason }) => [cell, reason])).toEqual([
      [parseCell("A2"), "not-reached"],
      [parseCell("A3"), "not-reached"],
    ]);
    expect(cellsOf(excel, "自评表")).toMatchObject({ A1: { value: 10 }, A2: { value: 2 }, A3: { value: 3 } });
  });

  it("before anything is written rejects with the reason", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: 1 } }] });
    excel.faults.failRequest("busy", 1);
    await expect(
      port.write(sheetOf(excel, "自评表").id, [edit("A1", value(1), value(10))]),
    ).rejects.toMatchObject({ code: "busy" });
    expect(cellsOf(excel, "自评表")).toEqual({ A1: { value: 1 } });
  });

  it("because the sheet is gone says so", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }, { name: "目录" }] });
    const sheet = sheetOf(excel, "自评表");
    excel.user.deleteSheet("自评表");
    await expect(port.write(sheet.id, [edit("A1", blank, value(1))])).rejects.toMatchObject({
      code: "sheet-gone",
    });
  });
});

describe("putting back", () => {
  it("restores values, formulas and formats", async () => {
    const cells = {
      A1: 1,
      B1: { value: "10", format: "@" },
      C1: { value: 0.5, format: "0%" },
      D1: { value: 3, formula: "=A1+2" },
      E1: "<b>完成</b>",
      F1: "2020年5月1日",
    };
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells }] });
    const before = cellsOf(excel, "自评表");
    const { writtenEdits } = await port.write(sheetOf(excel, "自评表").id, [
      edit("A1", value(1), formula("=C1*2")),
      edit("B1", text("10"), value(10), formatChange("@", "0")),
      edit("C1", value(0.5), value(0.99), formatChange("0%", "0.00")),
      edit("D1", formula("=A1+2"), formula("=A1+3")),
      edit("E1", text("<b>完成</b>"), text("完成")),
      edit("F1", text("2020年5月1日"), blank),
      edit("G1", blank, value(7)),
    ]);
    expect(writtenEdits).toHaveLength(7);
    expect(cellsOf(excel, "自评表")).not.toEqual(before);

    const back = writtenEdits.map((written) => invertEdit(written)!);
    const { refused } = await port.write(sheetOf(excel, "自评表").id, back);

    expect(refused).toEqual([]);
    expect(cellsOf(excel, "自评表")).toEqual(before);
  });

  it("refuses a cell that the user has changed since", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: 1 } }] });
    const { id } = sheetOf(excel, "自评表");
    const { writtenEdits } = await port.write(id, [edit("A1", value(1), value(2))]);
    excel.user.edit("A1", 3);
    const { refused } = await port.write(id, [invertEdit(writtenEdits[0]!)!]);
    expect(refused.map(({ reason }) => reason)).toEqual(["changed"]);
    expect(cellsOf(excel, "自评表")).toEqual({ A1: { value: 3 } });
  });
});

describe("a workbook that calculates by hand", () => {
  it("is reported, and recalculated when asked", async () => {
    const { port, excel } = await openExcel({
      calculationMode: "Manual",
      sheets: [{ name: "自评表", cells: { A1: 1, A2: { value: 1, formula: "=SUM(A1:A1)" } } }],
    });
    const { manualCalculation } = await port.write(sheetOf(excel, "自评表").id, [
      edit("A1", value(1), value(5)),
    ]);
    expect(manualCalculation).toBe(true);
    expect(cellsOf(excel, "自评表")).toMatchObject({ A2: { value: 1 } });
    await port.recalculate();
    expect(cellsOf(excel, "自评表")).toMatchObject({ A2: { value: 5 } });
  });
});
