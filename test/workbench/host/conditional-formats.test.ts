import type { ExcelHost } from "../../../src/workbench/host";
import { failureOf, onActiveSheet, openHost } from "./open-host";

let host: ExcelHost;
const MARK = '=N("evalcheck:error")=0';

beforeEach(async () => {
  host = await openHost({
    sheets: [
      {
        name: "Sheet1",
        conditionalFormats: [
          { areas: ["A1:A9"], formulas: ["=A1>1"], style: { fill: "#00FF00" } },
          { areas: ["C1:C9"], type: "CellValue", formulas: ["=5"], operator: "GreaterThan" },
        ],
      },
    ],
  });
});

describe("conditional formats", () => {
  it("lie over lists of areas, read back as given, and go before those of the user", async () => {
    const format = await onActiveSheet((sheet) => {
      const added = sheet.getRanges("A1:B2,D4").conditionalFormats.add("Custom");
      added.custom.rule.formula = MARK;
      added.custom.format.fill.color = "#FFC7CE";
      added.stopIfTrue = false;
      added.load("type,priority,custom/rule/formula,custom/format/fill/color");
      return added;
    });
    expect(format.toJSON()).toMatchObject({
      type: "Custom",
      priority: 0,
      custom: { rule: { formula: MARK }, format: { fill: { color: "#FFC7CE" } } },
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[0]?.areas).toHaveLength(2);
  });

  it("are listed with a null object in the place of a rule of another type", async () => {
    const formats = await onActiveSheet((sheet) =>
      sheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula"),
    );
    expect(formats.items.map((format) => format.type)).toEqual(["Custom", "CellValue"]);
    expect(formats.items[0]?.customOrNullObject.rule.formula).toBe("=A1>1");
    expect(formats.items[1]?.customOrNullObject.isNullObject).toBe(true);
  });

  it("refuse the rule of another type where it is not asked for as a null object", async () => {
    const run = onActiveSheet((sheet) =>
      sheet.getRange("C1").conditionalFormats.getItemAt(0).custom.load("rule/formula"),
    );
    expect(await failureOf(run)).toEqual({ code: "ItemNotFound", location: "ConditionalFormat.custom" });
  });

  it("are deleted one by one, and a deleted one is gone", async () => {
    const ids = await onActiveSheet((sheet) => sheet.getRange("A1").conditionalFormats.load("items/id"));
    const [first] = ids.items;
    await onActiveSheet((sheet) => sheet.getRange("A1").conditionalFormats.getItem(first!.id).delete());
    expect(host.workbook.sheets[0]?.conditionalFormats.map((format) => format.type)).toEqual(["CellValue"]);
    const again = onActiveSheet((sheet) =>
      sheet.getRange("A1").conditionalFormats.getItem(first!.id).delete(),
    );
    expect(await failureOf(again)).toMatchObject({ code: "ItemNotFound" });
  });

  it.each([1, 99, -1])("change places by their priority: %d", async (priority) => {
    await onActiveSheet(
      (sheet) => (sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = priority),
    );
    expect(host.workbook.sheets[0]?.conditionalFormats.map((format) => format.type)).toEqual([
      "CellValue",
      "Custom",
    ]);
  });

  it("are cleared where they touch a range", async () => {
    const count = await onActiveSheet((sheet) => {
      sheet.getRange("A5").conditionalFormats.clearAll();
      return sheet.getRange().conditionalFormats.getCount();
    });
    expect(count.value).toBe(1);
  });
});
