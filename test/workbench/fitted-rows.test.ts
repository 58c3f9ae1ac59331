import { createWorkbook, type SheetLiteral } from "../../src/workbench/host";
import { fittedRows } from "../../src/workbench/spreadsheet/fitted-rows";

const fitted = (sheet: Omit<SheetLiteral, "name">) =>
  fittedRows(createWorkbook({ sheets: [{ name: "自评表", ...sheet }] }).sheets[0]!);

const goal = "依法管理、监督和服务对外投资、对外承包工程、对外劳务合作等业务。";

describe("rows whose height the file leaves open", () => {
  it("grow with the lines that a wrapped text needs in its column", () => {
    const heightAt = (width: number) =>
      fitted({
        cells: { A1: { value: goal, style: { wrap: true, fontSize: 10 } } },
        columnWidths: { 0: width },
      }).get(0);
    expect(heightAt(20)).toBeGreaterThan(heightAt(40) ?? 0);
    expect(heightAt(100)).toBeUndefined();
  });

  it("count the whole width of a text merged within its row, and no text merged over rows", () => {
    const cells = { A1: { value: goal, style: { wrap: true } }, A2: { value: goal, style: { wrap: true } } };
    const columnWidths = { 0: 10, 1: 80, 2: 80 };
    expect(fitted({ cells, columnWidths, merges: ["A1:C1", "A2:A9"] })).toEqual(new Map());
  });

  it("keep a height that the file gives", () => {
    const cells = { A1: { value: goal, style: { wrap: true } } };
    expect(fitted({ cells, rowHeights: { 0: 12 } })).toEqual(new Map());
  });

  it("are never higher than Excel makes them", () => {
    const cells = { A1: { value: goal.repeat(100), style: { wrap: true } } };
    expect(fitted({ cells }).get(0)).toBe(545);
  });
});
