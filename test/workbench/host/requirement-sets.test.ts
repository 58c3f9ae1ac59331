import { failureOf, onActiveSheet, openHost } from "./open-host";

beforeEach(async () => {
  await openHost({ sheets: [{ name: "Sheet1", rows: [["x"]] }] }, { apiSets: { ExcelApi: "1.8" } });
});

describe("an Excel of ExcelApi 1.8", () => {
  it("says so", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  });

  it("does not know what came later, neither methods nor properties", async () => {
    const merged = onActiveSheet((sheet) =>
      sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"),
    );
    expect(await failureOf(merged)).toEqual({
      code: "ApiNotFound",
      location: "Range.getMergedAreasOrNullObject",
    });
    const areas = onActiveSheet((sheet) => sheet.getRanges("A1,B2").load("address"));
    expect(await failureOf(areas)).toMatchObject({ code: "ApiNotFound", location: "Worksheet.getRanges" });
  });

  it("loads what it has when everything is asked for", async () => {
    const range = await onActiveSheet((sheet) => sheet.getRange("A1").load());
    expect(range.values).toEqual([["x"]]);
    expect(() => range.addressLocal).not.toThrow();
    expect(range.toJSON()).not.toHaveProperty("height");
  });
});
