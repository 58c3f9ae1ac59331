import { cellAt, type ExcelHost } from "../../../src/workbench/host";
import { failureOf, onActiveSheet, openHost } from "./open-host";

let host: ExcelHost;

beforeEach(async () => {
  host = await openHost({
    sheets: [
      {
        name: "自评表",
        merges: ["A5:B5"],
        cells: {
          A1: "=14份",
          B1: { formula: "=14+1", value: 15 },
          C1: { value: { error: "#REF!" }, formula: "=#REF!+1" },
          D1: true,
          A2: { value: 0.9, format: "0%" },
          B2: { value: 43835, format: "yyyy/m/d" },
          C2: { value: 1234.5, format: "#,##0.00" },
          D2: { value: "text", format: "@" },
          A5: "merged",
        },
      },
    ],
  });
});

describe("reading", () => {
  it("tells a text that begins with = from a formula by the value alone", async () => {
    const range = await onActiveSheet((sheet) => sheet.getRange("A1:E1").load("values,valueTypes,formulas"));
    expect(range.values).toEqual([["=14份", 15, "#REF!", true, ""]]);
    expect(range.formulas).toEqual([["=14份", "=14+1", "=#REF!+1", true, ""]]);
    expect(range.valueTypes).toEqual([["String", "Double", "Error", "Boolean", "Empty"]]);
  });

  it("gives the texts as they are shown", async () => {
    const range = await onActiveSheet((sheet) => sheet.getRange("A2:D2").load("text,numberFormat"));
    expect(range.text).toEqual([["90%", "2020/1/5", "1,234.50", "text"]]);
    expect(range.numberFormat).toEqual([["0%", "yyyy/m/d", "#,##0.00", "@"]]);
  });

  it("gives no arrays of whole rows, columns and sheets", async () => {
    const [row, sheet] = await onActiveSheet((sheet) => [
      sheet.getRange("2:2").load("values,address"),
      sheet.getRange().load("values,address,cellCount"),
    ]);
    expect([row.values, sheet.values]).toEqual([null, null]);
    expect([row.address, sheet.address, sheet.cellCount]).toEqual(["'自评表'!2:2", "'自评表'!1:1048576", -1]);
  });

  it("finds what is used", async () => {
    await onActiveSheet((sheet) => (sheet.getRange("F9").format.fill.color = "#FF0000"));
    const [values, all] = await onActiveSheet((sheet) => [
      sheet.getUsedRange(true).load("address"),
      sheet.getUsedRange().load("address"),
    ]);
    expect([values.address, all.address]).toEqual(["'自评表'!A1:D5", "'自评表'!A1:F9"]);
  });
});

describe("writing", () => {
  it("leaves cells for which null is given, and empties those with an empty text", async () => {
    await onActiveSheet((sheet) => (sheet.getRange("A1:D1").values = [[null, 1, "", null]]));
    const range = await onActiveSheet((sheet) => sheet.getRange("A1:D1").load("formulas"));
    expect(range.formulas).toEqual([["=14份", 1, "", true]]);
  });

  it("refuses null in the place of all values, and takes an empty number format as General", async () => {
    const nothing = onActiveSheet((sheet) => (sheet.getRange("A1").values = null as unknown as string[][]));
    expect(await failureOf(nothing)).toEqual({ code: "InvalidArgument", location: "Range.values" });
    const range = await onActiveSheet((sheet) => {
      sheet.getRange("A2").numberFormat = [[""]];
      return sheet.getRange("A2").load("numberFormat,values");
    });
    expect([range.numberFormat, range.values]).toEqual([[["General"]], [[0.9]]]);
  });

  it("calculates formulas within the same batch", async () => {
    const range = await onActiveSheet((sheet) => {
      sheet.getRange("F1:F2").values = [[1.1], [2.2]];
      sheet.getRange("F3").formulas = [["=SUM(F1:F2)"]];
      return sheet.getRange("F3").load("values,formulas");
    });
    expect([range.values, range.formulas]).toEqual([[[3.3]], [["=SUM(F1:F2)"]]]);
  });

  it("refuses an array of another size, and writes nothing of it", async () => {
    const run = onActiveSheet((sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]));
    expect(await failureOf(run)).toMatchObject({ code: "InvalidArgument" });
    expect(cellAt(host.workbook.sheets[0]!, { row: 0, column: 0 }).value).toBe("=14份");
  });

  it("makes a number text in an @ cell unless the format goes first", async () => {
    const [kept, changed] = await onActiveSheet((sheet) => {
      sheet.getRange("D2").values = [[12]];
      const before = sheet.getRange("D2").load("values");
      sheet.getRange("D3").numberFormat = [["@"]];
      sheet.getRange("D3").numberFormat = [["0.00"]];
      sheet.getRange("D3").values = [[12]];
      return [before, sheet.getRange("D3").load("values")];
    });
    expect([kept.values, changed.values]).toEqual([[["12"]], [[12]]]);
  });

  it("keeps nothing in the covered cells of a merged area", async () => {
    await onActiveSheet((sheet) => (sheet.getRange("A5:B5").values = [["first", "second"]]));
    const range = await onActiveSheet((sheet) => sheet.getRange("A5:B5").load("values"));
    expect(range.values).toEqual([["first", ""]]);
  });

  it("merges, empties what is covered, and unmerges", async () => {
    await onActiveSheet((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A5:B5").unmerge();
    });
    const [range, merged] = await onActiveSheet(
      (sheet) =>
        [
          sheet.getRange("A1:B2").load("values"),
          sheet.getRange("A1:Z99").getMergedAreasOrNullObject().load("address"),
        ] as const,
    );
    expect([range.values, merged.address]).toEqual([
      [
        ["=14份", ""],
        ["", ""],
      ],
      "'自评表'!A1:B2",
    ]);
  });

  it("lists a merged area only where its first cell lies in the range", async () => {
    const merged = await onActiveSheet((sheet) =>
      sheet.getRange("B1:B9").getMergedAreasOrNullObject().load("address"),
    );
    expect(merged.isNullObject).toBe(true);
  });

  it("takes null in an array only, and an empty number format for General", async () => {
    const nothing = onActiveSheet((sheet) => (sheet.getRange("A1").values = null as never));
    expect(await failureOf(nothing)).toMatchObject({ code: "InvalidArgument" });
    const range = await onActiveSheet((sheet) => {
      sheet.getRange("A2:B2").numberFormat = [["", null]];
      return sheet.getRange("A2:B2").load("numberFormat");
    });
    expect(range.numberFormat).toEqual([["General", "yyyy/m/d"]]);
  });

  it("fails to list more than 512 merged areas", async () => {
    const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    await openHost({ sheets: [{ name: "Sheet1", merges }] });
    const list = (address: string) =>
      onActiveSheet((sheet) => sheet.getRange(address).getMergedAreasOrNullObject().load("areaCount"));
    await expect(list("A1:B600")).rejects.toThrow(OfficeExtension.Error);
    expect((await list("A1:B512")).areaCount).toBe(512);
  });

  it("clears contents, formats or both", async () => {
    await onActiveSheet((sheet) => {
      sheet.getRange("A2").clear("Contents");
      sheet.getRange("B2").clear("Formats");
      sheet.getRange("C2").clear();
    });
    const range = await onActiveSheet((sheet) => sheet.getRange("A2:C2").load("values,numberFormat"));
    expect(range.values).toEqual([["", 43835, ""]]);
    expect(range.numberFormat).toEqual([["0%", "General", "General"]]);
  });
});
