import type { ExcelHost } from "../../../src/workbench/host";
import { failureOf, onActiveSheet, openHost } from "./open-host";

let host: ExcelHost;

beforeEach(async () => {
  host = await openHost({
    sheets: [{ name: "Data" }, { name: "项目 (2)" }, { name: "Hidden", visibility: "VeryHidden" }],
    active: "Data",
    names: [{ name: "合计", formula: "='项目 (2)'!$B$3" }],
  });
});

const names = () => host.workbook.sheets.map((sheet) => sheet.name);

describe("worksheets", () => {
  it("are added, renamed, moved, activated and deleted", async () => {
    await onActiveSheet((_, { workbook }) => {
      const sheet = workbook.worksheets.add("Report");
      sheet.position = 0;
      sheet.name = "EvalCheck";
      sheet.activate();
      workbook.worksheets.getItem("Data").delete();
    });
    expect(names()).toEqual(["EvalCheck", "项目 (2)", "Hidden"]);
    expect(host.workbook.activeSheet?.name).toBe("EvalCheck");
  });

  it.each<[string, string, (workbook: Excel.Workbook) => void]>([
    ["ItemAlreadyExists", "a name that is taken", ({ worksheets }) => worksheets.add("data")],
    ["InvalidArgument", "a name that is none", ({ worksheets }) => worksheets.add("a/b")],
    ["InvalidArgument", "a name that is too long", ({ worksheets }) => worksheets.add("x".repeat(32))],
    [
      "InvalidOperation",
      "to show a hidden sheet",
      ({ worksheets }) => worksheets.getItem("Hidden").activate(),
    ],
    [
      "InvalidSelection",
      "to select on a hidden sheet",
      ({ worksheets }) => worksheets.getItem("Hidden").getRange("A1").select(),
    ],
    [
      "InvalidOperation",
      "to delete a very hidden sheet",
      ({ worksheets }) => worksheets.getItem("Hidden").delete(),
    ],
    [
      "InvalidArgument",
      "a range of a sheet that is not there",
      ({ worksheets }) => worksheets.getItem("Data").getRange("x!A1").load("address"),
    ],
    [
      "InvalidArgument",
      "a range beyond the sheet",
      ({ worksheets }) => worksheets.getItem("Data").getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
  ])("answer %s to %s", async (code, _, batch) => {
    expect(await failureOf(onActiveSheet((__, { workbook }) => batch(workbook)))).toMatchObject({ code });
  });

  it("keep their last visible one", async () => {
    const run = onActiveSheet((_, { workbook }) => {
      workbook.worksheets.getItem("项目 (2)").visibility = "Hidden";
      workbook.worksheets.getItem("Data").visibility = "Hidden";
    });
    expect(await failureOf(run)).toEqual({ code: "InvalidOperation", location: "Worksheet.visibility" });
  });

  it("stay as they are in a workbook of protected structure", async () => {
    await openHost({ sheets: [{ name: "Only" }], structureProtected: true });
    expect(await failureOf(onActiveSheet((_, { workbook }) => workbook.worksheets.add("New")))).toMatchObject(
      {
        code: "AccessDenied",
      },
    );
  });

  it("are found again by their id after they were renamed", async () => {
    const [sheet] = host.workbook.sheets;
    host.user.rename("Renamed");
    const found = await onActiveSheet((_, { workbook }) =>
      workbook.worksheets.getItem(sheet!.id).load("name"),
    );
    expect(found.name).toBe("Renamed");
  });

  it("have none that is active while a chart sheet is", async () => {
    host.user.activate(null);
    expect(await failureOf(onActiveSheet((sheet) => sheet.load("name")))).toMatchObject({
      code: "ItemNotFound",
    });
  });
});

describe("what the workbook keeps", () => {
  it("names", async () => {
    const [range, formula] = await onActiveSheet((sheet, { workbook }) => {
      workbook.names.add("Score", sheet.getRange("C2:C4"));
      return [
        workbook.names.getItem("合计").getRange().load("address"),
        workbook.names.getItem("score").load("formula"),
      ] as const;
    });
    expect([range.address, formula.formula]).toEqual(["'项目 (2)'!B3", "=Data!$C$2:$C$4"]);
  });

  it("settings, in the shape in which they were given", async () => {
    const setting = await onActiveSheet((_, { workbook }) => {
      workbook.settings.add("waivers", { a: [1, 2], d: "x" });
      return workbook.settings.getItem("waivers").load("value");
    });
    expect(setting.value).toEqual({ a: [1, 2], d: "x" });
    expect(host.workbook.settings.get("waivers")).toEqual({ a: [1, 2], d: "x" });
  });

  it("XML parts by their namespace", async () => {
    await onActiveSheet((_, { workbook }) => {
      workbook.customXmlParts.add('<x xmlns="urn:one"><y/></x>');
      workbook.customXmlParts.add('<p:x xmlns:p="urn:two"/>');
      workbook.customXmlParts
        .getByNamespace("urn:two")
        .getOnlyItem()
        .setXml('<p:x xmlns:p="urn:two">1</p:x>');
    });
    const [xml, absent] = await onActiveSheet((_, { workbook }) => {
      const parts = workbook.customXmlParts;
      return [
        parts.getByNamespace("urn:two").getOnlyItem().getXml(),
        parts.getByNamespace("urn:three").getOnlyItemOrNullObject().load("id"),
      ] as const;
    });
    expect([xml.value, absent.isNullObject]).toEqual(['<p:x xmlns:p="urn:two">1</p:x>', true]);
    const broken = onActiveSheet((_, { workbook }) => workbook.customXmlParts.add("<x>"));
    expect(await failureOf(broken)).toMatchObject({ code: "InvalidArgument" });
  });

  it("the way of calculation", async () => {
    const application = await onActiveSheet((_, { workbook }) => {
      workbook.application.calculationMode = "Manual";
      return workbook.application.load("calculationMode");
    });
    expect(application.calculationMode).toBe("Manual");
    expect(host.workbook.calculationMode).toBe("Manual");
  });
});
