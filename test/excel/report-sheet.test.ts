import type { SheetModel } from "../../src/core";
import { cellsOf, openExcel, requestsOf, sheetOf } from "./open-excel";

function report(...texts: readonly string[]): SheetModel {
  return {
    name: "校验报告",
    cells: texts.map((text, row) => ({
      cell: { row, column: 0 },
      content: { kind: "text", text },
      link: { sheet: "自评表", cell: { row, column: 7 } },
    })),
    merges: [],
    looks: [],
    columnWidths: [12, 30],
    rowHeights: new Map(),
    frozenRows: 1,
  };
}

const USERS = { name: "校验报告", cells: { A1: "我的记录" } };

describe("the report's worksheet", () => {
  it("is made once and filled again, with what it does not hold any more taken out", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    const first = await port.writeReport(report("甲", "乙", "丙"));
    expect(requestsOf(excel)).toHaveLength(4);
    excel.user.rename("我的报告", "校验报告");
    excel.user.activate("自评表");
    excel.requests.clear();
    expect(await port.writeReport(report("丁"))).toEqual({ ...first, name: "我的报告" });
    expect(requestsOf(excel)).toHaveLength(3);
    expect(excel.workbook.sheets).toHaveLength(2);
    expect(cellsOf(excel, "我的报告")).toMatchObject({ A1: { value: "丁" } });
    expect(Object.values(cellsOf(excel, "我的报告")).filter(({ value }) => value !== null)).toHaveLength(1);
    expect(sheetOf(excel, "我的报告").hyperlinks.size).toBe(1);
    expect(excel.workbook.activeSheet!.name).toBe("我的报告");
  });

  it("is never the user's sheet of the same name", async () => {
    const { port, excel } = await openExcel({ sheets: [USERS] });
    expect(await port.writeReport(report("甲"))).toMatchObject({ name: "校验报告 (2)" });
    expect(cellsOf(excel, "校验报告")).toEqual({ A1: { value: "我的记录" } });
  });

  it("is never a copy that the user has made of it, nor one that is protected", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    await port.writeReport(report("甲"));
    const [, ours] = excel.workbook.sheets;
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.add("存档");
      copy.customProperties.add("evalcheck.report", ours!.id);
      copy.getRange("A1").values = [["存档内容"]];
      copy.position = 0;
      await context.sync();
    });
    expect(await port.writeReport(report("乙"))).toMatchObject({ sheetId: ours!.id });
    expect(cellsOf(excel, "存档")).toEqual({ A1: { value: "存档内容" } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ours!.id).protection.protect();
      await context.sync();
    });
    expect(await port.writeReport(report("丙"))).toMatchObject({ name: "校验报告 (2)" });
    expect(cellsOf(excel, "校验报告")).toMatchObject({ A1: { value: "乙" } });
  });

  it("keeps what the user has noted beside it", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    await port.writeReport(report("甲", "乙"));
    excel.user.edit("D2", "已与科室核对", "校验报告");
    await port.writeReport(report("甲"));
    expect(cellsOf(excel, "校验报告")).toMatchObject({ D2: { value: "已与科室核对" } });
  });

  it("is known for what it is when sheets are read, and so is a copy of it", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", cells: { A1: "甲" } }] });
    const { sheetId } = await port.writeReport(report("甲"));
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.add("存档");
      copy.customProperties.add("evalcheck.report", sheetId);
      await context.sync();
    });
    const { sheets } = await port.readWorkbook();
    expect(sheets.map(({ grid }) => [grid.name, grid.ownReport])).toEqual([
      ["自评表", false],
      ["校验报告", true],
      ["存档", true],
    ]);
    expect((await port.readActiveSheet()).grid.ownReport).toBe(true);
    excel.user.activate("自评表");
    expect((await port.readActiveSheet()).grid.ownReport).toBe(false);
  });

  it("can be filtered by its columns, and shows all of its rows again when it is filled anew", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    const list = { row: 0, column: 0, rows: 3, columns: 2 };
    const { name } = await port.writeReport({ ...report("级别", "甲", "乙"), filtered: list });
    expect(sheetOf(excel, name).filtered).toEqual(list);
    await port.writeReport(report("没有问题"));
    expect(sheetOf(excel, name).filtered).toBeNull();
  });

  it("is refused by a workbook that protects its structure, unless it is there already", async () => {
    const sheets = [{ name: "自评表" }];
    const locked = await openExcel({ sheets, structureProtected: true });
    await expect(locked.port.writeReport(report("甲"))).rejects.toMatchObject({ code: "access-denied" });
    expect(locked.excel.workbook.sheets.map(({ name }) => name)).toEqual(["自评表"]);

    const { port, excel } = await openExcel({ sheets });
    await port.writeReport(report("甲"));
    excel.user.protectStructure();
    expect(await port.writeReport(report("乙"))).toMatchObject({ name: "校验报告", complete: true });
    expect(cellsOf(excel, "校验报告")).toMatchObject({ A1: { value: "乙" } });
  });

  it("is filled anew where Excel stopped in the middle the first time", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    excel.faults.failMember("Range.values", { code: "GeneralException" });
    await expect(port.writeReport(report("甲"))).rejects.toMatchObject({ code: "unexpected" });
    expect(await port.writeReport(report("乙"))).toMatchObject({ name: "校验报告" });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["自评表", "校验报告"]);
    expect(await port.writeReport(report("丙"))).toMatchObject({ name: "校验报告" });
  });

  it("stops where it is told to, and says so", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    const rows = Array.from({ length: 300 }, () => "很长的说明".repeat(2_000));
    const told: (readonly [number, number])[] = [];
    const written = await port.writeReport(report(...rows), (done, of) => {
      told.push([done, of]);
      return false;
    });
    expect(written).toMatchObject({ name: "校验报告", complete: false });
    expect(told).toEqual([[expect.any(Number), 300]]);
    const [[done]] = told as [[number, number]];
    expect(Object.keys(cellsOf(excel, "校验报告"))).toHaveLength(done);
  }, 20_000);

  it("writes no formula out of what a table says", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    const texts = ["=1+1", "+1", "-1", " =1+1", "@SUM(A1)", "'x", '=HYPERLINK("http://a","b")'];
    await port.writeReport(report(...texts));
    expect(Object.values(cellsOf(excel, "校验报告")).map(({ value, formula }) => [value, formula])).toEqual(
      texts.map((text) => [text, undefined]),
    );
  });

  it("takes as many requests as it needs, none of them too large", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    const rows = Array.from({ length: 300 }, () => "很长的说明".repeat(2_000));
    await port.writeReport(report(...rows));
    expect(cellsOf(excel, "校验报告")).toMatchObject({ A300: { value: rows[0] } });
    expect(Math.max(...requestsOf(excel).map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
    expect(requestsOf(excel)).toHaveLength(6);
  }, 20_000);

  it("holds ten thousand linked rows without a request that is too large", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }] });
    const rows = Array.from(
      { length: 10_000 },
      (_, row) => `第 ${row + 1} 条：总分为 93.4，各项得分之和为 93.9。`,
    );
    expect(await port.writeReport(report(...rows))).toMatchObject({ complete: true });
    expect(sheetOf(excel, "校验报告").hyperlinks.size).toBe(10_000);
    expect(cellsOf(excel, "校验报告")).toMatchObject({ A10000: { value: rows.at(-1) } });
    expect(Math.max(...requestsOf(excel).map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
    expect(requestsOf(excel).length).toBeLessThan(10);
  }, 60_000);
});
