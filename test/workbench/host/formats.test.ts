import { cellAt, type ExcelHost } from "../../../src/workbench/host";
import { failureOf, onActiveSheet, openHost } from "./open-host";

let host: ExcelHost;

beforeEach(async () => {
  host = await openHost({
    sheets: [
      { name: "Sheet1", cells: { A1: { value: "t", style: { fill: "#FFFF00", bold: true } } } },
      {
        name: "Locked",
        protected: { allowFormatColumns: true },
        cells: { B1: { style: { locked: false } } },
      },
    ],
  });
});

describe("the look of cells", () => {
  it("is read where cells agree, and null where they differ", async () => {
    const [one, two] = await onActiveSheet((sheet) =>
      ["A1", "A1:B1"].map((address) =>
        sheet.getRange(address).load("format/fill/color,format/font/bold,format/font/name"),
      ),
    );
    expect([one?.format.fill.color, one?.format.font.bold]).toEqual(["#FFFF00", true]);
    expect([two?.format.fill.color, two?.format.font.bold, two?.format.font.name]).toEqual([
      null,
      null,
      "Calibri",
    ]);
  });

  it("is written to areas, and cleared", async () => {
    await onActiveSheet((sheet) => {
      const areas = sheet.getRanges("B2:B3,D4");
      areas.format.fill.color = "#ffc7ce";
      areas.format.font.underline = "Single";
      areas.format.horizontalAlignment = "Center";
      areas.format.wrapText = true;
      sheet.getRange("A1").format.fill.clear();
    });
    const style = cellAt(host.workbook.sheets[0]!, { row: 3, column: 3 }).style;
    expect(style).toEqual({ fill: "#FFC7CE", underline: true, horizontal: "center", wrap: true });
    expect(cellAt(host.workbook.sheets[0]!, { row: 0, column: 0 }).style).toEqual({ bold: true });
  });

  it("has borders by side, pattern and weight", async () => {
    const borders = await onActiveSheet((sheet) => {
      const range = sheet.getRange("B2:C3");
      range.format.borders.getItem("EdgeBottom").style = "Double";
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.borders.getItem("EdgeTop").weight = "Medium";
      return range.format.borders.load("items/sideIndex,items/style,items/weight");
    });
    const looks = borders.items.map((border) => [border.sideIndex, border.style, border.weight]);
    expect(looks).toContainEqual(["EdgeTop", "Continuous", "Medium"]);
    expect(looks).toContainEqual(["EdgeBottom", "Double", "Thick"]);
    expect(looks).toContainEqual(["EdgeLeft", "None", "Thin"]);
    expect(cellAt(host.workbook.sheets[0]!, { row: 1, column: 1 }).style?.borders?.top?.style).toBe("medium");
  });

  it("has widths and heights in points", async () => {
    const range = await onActiveSheet((sheet) => {
      const columns = sheet.getRange("B:C");
      columns.format.columnWidth = 96;
      sheet.getRange("1:1").format.rowHeight = 30;
      return [
        columns.load("format/columnWidth"),
        sheet.getRange("A1:B2").load("format/rowHeight,format/columnWidth"),
      ];
    });
    expect(range[0]?.format.columnWidth).toBeCloseTo(96, 0);
    expect([range[1]?.format.rowHeight, range[1]?.format.columnWidth]).toEqual([null, null]);
  });

  it("is read and written cell by cell", async () => {
    const properties = await onActiveSheet((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([[{}, { format: { fill: { color: "#0000FF" }, font: { bold: true } } }]]);
      return range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
    });
    expect(properties.value).toEqual([
      [
        { address: "Sheet1!A1", format: { fill: { color: "#FFFF00" }, font: { bold: true } } },
        { address: "Sheet1!B1", format: { fill: { color: "#0000FF" }, font: { bold: true } } },
      ],
    ]);
  });

  it("does not take what is no colour", async () => {
    const run = onActiveSheet((sheet) => (sheet.getRange("A1").format.fill.color = "no colour"));
    expect(await failureOf(run)).toEqual({ code: "InvalidArgument", location: "RangeFill.color" });
  });
});

describe("a protected sheet", () => {
  const onLocked = (batch: (sheet: Excel.Worksheet) => void) =>
    onActiveSheet((_, context) => batch(context.workbook.worksheets.getItem("Locked")));

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Range.values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["Range.values", (sheet) => (sheet.getRange("A1:B1").values = [[null, 1]])],
    ["Range.numberFormat", (sheet) => (sheet.getRange("B1").numberFormat = [["0"]])],
    ["RangeFill.color", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
    ["ConditionalFormatCollection.add", (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom")],
    ["Range.merge", (sheet) => sheet.getRange("B1:C1").merge()],
    ["RangeFormat.rowHeight", (sheet) => (sheet.getRange("B1").format.rowHeight = 20)],
  ])("refuses %s", async (location, batch) => {
    expect(await failureOf(onLocked(batch))).toEqual({ code: "AccessDenied", location });
  });

  it("allows unlocked cells and what its options name", async () => {
    await onLocked((sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("B1").format.columnWidth = 100;
    });
    expect(cellAt(host.workbook.sheets[1]!, { row: 0, column: 1 }).value).toBe(1);
  });

  it("opens with its password alone", async () => {
    await onLocked((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true, selectionMode: "Normal" }, "secret");
    });
    expect(await failureOf(onLocked((sheet) => sheet.protection.unprotect("guess")))).toMatchObject({
      code: "InvalidArgument",
    });
    await onLocked((sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"));
    await onLocked((sheet) => sheet.protection.unprotect("secret"));
    expect(host.workbook.sheets[1]?.protection).toBeNull();
  });
});
