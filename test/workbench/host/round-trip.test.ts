import { createWorkbook, type ExcelHost } from "../../../src/workbench/host";
import { startOffice, type StartedOffice } from "../../office";

let office: StartedOffice;
let host: ExcelHost;

beforeAll(async () => {
  office = await startOffice({ locale: "zh-CN" });
  host = office.host;
});

beforeEach(() => {
  host.reset(
    createWorkbook({
      sheets: [
        {
          name: "自评表",
          merges: ["A1:C1"],
          rows: [
            ["项目支出绩效自评表", null, null],
            ["产出", 50, 45.5],
          ],
        },
        { name: "Empty" },
      ],
    }),
  );
});

describe("the genuine office.js on the in-memory host", () => {
  it("finds an Excel on the web in the configured language", () => {
    expect(office.started).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(office.xdm.unknown).toEqual([]);
  });

  it("reads a sheet in one round trip", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      const used = sheet.getUsedRange(true);
      used.load("values,address");
      const merged = used.getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      await context.sync();
      return {
        name: sheet.name,
        address: used.address,
        values: used.values,
        merged: merged.areas.items.map((area) => area.address),
      };
    });
    expect(read).toEqual({
      name: "自评表",
      address: "'自评表'!A1:C2",
      values: [
        ["项目支出绩效自评表", "", ""],
        ["产出", 50, 45.5],
      ],
      merged: ["'自评表'!A1:C1"],
    });
    expect(host.requests.ofAddIn).toHaveLength(1);
  });
});
