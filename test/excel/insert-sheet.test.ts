import { formatArea, parseArea, type NewContent, type PlacedContent, type SheetModel } from "../../src/core";
import { cellsOf, openExcel, requestsOf, sheetOf } from "./open-excel";

const text = (value: string): NewContent => ({ kind: "text", text: value });
const at = (
  row: number,
  column: number,
  content: NewContent,
  more: Partial<PlacedContent> = {},
): PlacedContent => ({
  cell: { row, column },
  content,
  ...more,
});

const MODEL: SheetModel = {
  name: "示例",
  cells: [
    at(0, 0, text("项目支出绩效自评表")),
    at(2, 1, { kind: "value", value: 0.99 }, { format: "0.00" }),
    at(2, 2, { kind: "formula", formula: "=ROUND(B3*10,2)" }, { format: "0.0" }),
    at(3, 0, text("=14份"), { link: { sheet: "目录 '1'", cell: { row: 35, column: 7 } } }),
    at(3, 1, text("2020年5月"), { format: "@" }),
    at(3, 2, { kind: "value", value: 5 }),
  ],
  merges: [parseArea("A1:C1")!],
  looks: [
    { area: parseArea("A1:C1")!, look: { bold: true, fill: "#DDEBF7", horizontal: "center", fontSize: 14 } },
    { area: parseArea("A3:C4")!, look: { bordered: true, wrap: true, vertical: "center" } },
  ],
  columnWidths: [20, 10],
  rowHeights: new Map([[0, 30]]),
  frozenRows: 1,
};

describe("inserting a sheet", () => {
  it("makes it as the model says, shows it, and touches no other", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: 1 } }] });
    const before = sheetOf(excel, "自评表");
    const inserted = await port.insertSheet(MODEL);
    expect(requestsOf(excel)).toHaveLength(2);
    const sheet = sheetOf(excel, "示例");
    expect(inserted).toEqual({ sheetId: sheet.id, name: "示例" });
    expect(excel.workbook.activeSheet).toBe(sheet);
    expect(cellsOf(excel, "示例")).toMatchObject({
      A1: {
        value: "项目支出绩效自评表",
        style: { bold: true, fill: "#DDEBF7", horizontal: "center", fontSize: 14 },
      },
      B3: { value: 0.99, format: "0.00", style: { wrap: true, vertical: "center" } },
      C3: { value: 9.9, formula: "=ROUND(B3*10,2)", format: "0.0" },
      A4: { value: "=14份" },
      B4: { value: "2020年5月", format: "@" },
      C4: { value: 5 },
    });
    const lined = (cell: string) => Object.keys(cellsOf(excel, "示例")[cell]!.style!.borders!).sort();
    expect([lined("A3"), lined("C4")]).toEqual([
      ["bottom", "left", "right", "top"],
      ["bottom", "right"],
    ]);
    expect(sheet.merges.map(formatArea)).toEqual(["A1:C1"]);
    expect([...sheet.hyperlinks.values()]).toEqual([{ documentReference: "'目录 ''1'''!H36" }]);
    expect(sheet.columnWidths.get(0)).toBeCloseTo(20, 1);
    expect(sheet.rowHeights.get(0)).toBe(30);
    expect(formatArea(sheet.frozen!)).toBe("A1:XFD1");
    expect(sheetOf(excel, "自评表")).toBe(before);
  });

  it("takes another name where the wished one is taken, too long or no name", async () => {
    const { port } = await openExcel({ sheets: [{ name: "示例" }, { name: "示例 (2)" }] });
    expect(await port.insertSheet(MODEL)).toMatchObject({ name: "示例 (3)" });
    expect(await port.insertSheet({ ...MODEL, name: "a/b:*?[c]" })).toMatchObject({ name: "a_b____c_" });
    const long = await port.insertSheet({ ...MODEL, name: "长".repeat(40) });
    expect(long.name).toBe("长".repeat(31));
  });

  it("is refused in a workbook whose structure is protected, and leaves nothing", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "甲" }], structureProtected: true });
    await expect(port.insertSheet(MODEL)).rejects.toMatchObject({ code: "access-denied" });
    expect(excel.workbook.sheets).toHaveLength(1);
  });
});
