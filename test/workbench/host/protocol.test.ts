import type { ExcelHost } from "../../../src/workbench/host";
import { settled } from "../../office";
import { failureOf, onActiveSheet, openHost } from "./open-host";

let host: ExcelHost;

beforeEach(async () => {
  host = await openHost({
    sheets: [
      { name: "Data", rows: [["产出", 50]] },
      { name: "Locked", protected: true },
    ],
  });
});

describe("proxies", () => {
  it("show nothing that was not loaded", async () => {
    const run = onActiveSheet((sheet) => sheet.getRange("A1").load("address")).then((range) => range.values);
    expect(await failureOf(run)).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("of ranges end with their batch, unless they are tracked", async () => {
    const kept = await onActiveSheet((sheet) => sheet.getRange("A1").load("values"));
    const reused = Excel.run(kept, async (context) => {
      kept.load("address");
      await context.sync();
    });
    expect(await failureOf(reused)).toMatchObject({ code: "InvalidObjectPath" });

    const tracked = await onActiveSheet((sheet, context) => {
      const range = sheet.getRange("B1").load("values");
      context.trackedObjects.add(range);
      return range;
    });
    const address = await Excel.run(tracked, async (context) => {
      tracked.load("address");
      await context.sync();
      context.trackedObjects.remove(tracked);
      await context.sync();
      return tracked.address;
    });
    expect(address).toBe("Data!B1");
  });

  it("of what is not there are null objects, and so are those that hang on them", async () => {
    const [sheet, cell] = await Excel.run(async (context) => {
      const absent = context.workbook.worksheets.getItemOrNullObject("nowhere");
      const below = absent.getRange("A1").load("values");
      await context.sync();
      return [absent.isNullObject, below.isNullObject];
    });
    expect([sheet, cell]).toEqual([true, true]);
  });

  it("load what is below them, and lists of lists", async () => {
    const loaded = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected]);
    });
    expect(loaded).toEqual([
      ["Data", false],
      ["Locked", true],
    ]);
  });

  it("can be given as arguments", async () => {
    const shared = await onActiveSheet((sheet) =>
      sheet.getRange("A1:B4").getIntersectionOrNullObject(sheet.getRange("B2:D9")).load("address"),
    );
    expect(shared.address).toBe("Data!B2:B4");
  });
});

describe("failures", () => {
  it("name what is not there", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("nowhere").load("name");
      await context.sync();
    });
    expect(await failureOf(run)).toEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  });

  it("refuse a property that does not exist", async () => {
    const run = onActiveSheet((sheet) => sheet.getRange("A1").load("valuez"));
    expect(await failureOf(run)).toMatchObject({ code: "InvalidArgument" });
  });

  it("are loud for a genuine member that the host lacks", async () => {
    const run = onActiveSheet((sheet) => sheet.charts.load("items/name"));
    expect(await failureOf(run)).toEqual({ code: "NotImplemented", location: "Worksheet.charts" });
    const listen = onActiveSheet((sheet) => sheet.onRowSorted.add(() => Promise.resolve()));
    expect(await failureOf(listen)).toEqual({ code: "NotImplemented", location: "Worksheet.onRowSorted" });
  });

  it("leave done what was done before, and undone what comes after", async () => {
    const run = onActiveSheet((sheet, context) => {
      sheet.getRange("A2").values = [["before"]];
      context.workbook.worksheets.getItem("Locked").getRange("A1").values = [["refused"]];
      sheet.getRange("A3").values = [["after"]];
    });
    expect(await failureOf(run)).toEqual({ code: "AccessDenied", location: "Range.values" });
    const column = await onActiveSheet((sheet) => sheet.getRange("A1:A3").load("values"));
    expect(column.values).toEqual([["产出"], ["before"], [""]]);
  });
});

describe("requests", () => {
  it("are told apart from those that the library makes for itself", async () => {
    await onActiveSheet((sheet) => sheet.getRange("A1").load("values"));
    await onActiveSheet((sheet) => (sheet.getRange("B1").values = [[1]]));
    await settled();
    expect(host.requests.ofAddIn).toHaveLength(2);
    expect(host.requests.all.some((request) => request.by === "library")).toBe(true);
    expect(host.references.size).toBe(0);
  });

  it("are logged with what they weigh", async () => {
    await onActiveSheet((sheet) => (sheet.getRange("A2").values = [["绩效"]]));
    const [request] = host.requests.ofAddIn;
    expect(request?.bytes).toBe(Buffer.byteLength(JSON.stringify(request?.body)));
    expect(request?.actions).toBe(request?.body.Actions.length);
  });
});
