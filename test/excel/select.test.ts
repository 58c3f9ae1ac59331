import { parseArea } from "../../src/core";
import { openExcel, sheetOf } from "./open-excel";

describe("selecting", () => {
  it("shows the sheet and selects the cell", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "目录" }, { name: "自评表" }] });
    await port.select(sheetOf(excel, "自评表").id, parseArea("H36")!);
    expect(excel.workbook.activeSheet).toBe(sheetOf(excel, "自评表"));
    expect(excel.workbook.selection).toEqual([{ row: 35, column: 7, rows: 1, columns: 1 }]);
  });

  it("selects an area whole", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "目录" }, { name: "自评表" }] });
    await port.select(sheetOf(excel, "自评表").id, parseArea("A4:I8")!);
    expect(excel.workbook.activeSheet).toBe(sheetOf(excel, "自评表"));
    expect(excel.workbook.selection).toEqual([{ row: 3, column: 0, rows: 5, columns: 9 }]);
  });

  it.each(["Hidden", "VeryHidden"] as const)("says so when the sheet is %s", async (visibility) => {
    const { port, excel } = await openExcel({ sheets: [{ name: "目录" }, { name: "自评表", visibility }] });
    await expect(port.select(sheetOf(excel, "自评表").id, parseArea("A1")!)).rejects.toMatchObject({
      code: "sheet-hidden",
    });
  });

  it("says so when the sheet is gone", async () => {
    const { port } = await openExcel({ sheets: [{ name: "目录" }] });
    await expect(port.select("{no such sheet}", parseArea("A1")!)).rejects.toMatchObject({
      code: "sheet-gone",
    });
  });
});
