import type { ExcelHost } from "../../../src/workbench/host";
import { settled } from "../../office";
import { onActiveSheet, openHost } from "./open-host";

let host: ExcelHost;
let seen: unknown[];

beforeEach(async () => {
  host = await openHost({
    sheets: [{ name: "Data", rows: [[1, { formula: "=A1*2", value: 2 }]] }, { name: "Other" }],
  });
  seen = [];
});

describe("events", () => {
  it("tell what the user types, with the range to read", async () => {
    await onActiveSheet((sheet) =>
      sheet.onChanged.add(async (event) => {
        const address = await Excel.run(async (context) => {
          const range = event.getRange(context).load("address");
          await context.sync();
          return range.address;
        });
        seen.push([
          event.address,
          event.details.valueBefore,
          event.details.valueAfter,
          event.triggerSource,
          address,
        ]);
      }),
    );
    host.user.edit("A1", 42);
    await settled();
    expect(seen).toEqual([["A1", 1, 42, "Unknown", "Data!A1"]]);
  });

  it("tell the add-in's own writes as its own, once the batch is answered", async () => {
    const order: string[] = [];
    await onActiveSheet((sheet) =>
      sheet.onChanged.add((event) => {
        order.push(`event by ${event.triggerSource}`);
        return Promise.resolve();
      }),
    );
    await onActiveSheet((sheet) => (sheet.getRange("A1").values = [[3]]));
    order.push("answered");
    await settled();
    expect(order).toEqual(["answered", "event by ThisLocalAddin"]);
  });

  it("tell that results have changed apart from that cells have changed", async () => {
    await onActiveSheet((sheet) => {
      sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      sheet.onCalculated.add((event) => Promise.resolve(void seen.push(event.type)));
    });
    host.user.edit("A1", 10);
    await settled();
    expect(seen).toEqual(["A1", "WorksheetCalculated"]);
  });

  it("tell of all sheets where it is listened to all", async () => {
    await onActiveSheet((_, { workbook }) => {
      workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void seen.push([event.worksheetId, event.address])),
      );
      workbook.worksheets.onActivated.add((event) => Promise.resolve(void seen.push(event.worksheetId)));
    });
    const other = host.workbook.sheets[1]!;
    host.user.edit("C3", "x", "Other");
    host.user.activate("Other");
    await settled();
    expect(seen).toEqual([[other.id, "C3"], other.id]);
  });

  it("tell the selection, also in the old way", async () => {
    await onActiveSheet((sheet, { workbook }) => {
      sheet.onSelectionChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      workbook.onSelectionChanged.add(() => Promise.resolve(void seen.push("workbook")));
    });
    host.user.select("B2:C3");
    await settled();
    expect(seen).toEqual(expect.arrayContaining(["B2:C3", "workbook"]));
  });

  it("end when they are removed", async () => {
    const handler = await onActiveSheet((sheet) =>
      sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address))),
    );
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.user.edit("A1", 2);
    await settled();
    expect(seen).toEqual([]);
  });
});
