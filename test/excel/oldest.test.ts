import { parseArea } from "../../src/core";
import { openExcel, sheetOf } from "./open-excel";

describe("the oldest Excel that has what is needed", () => {
  it("is asked for nothing that it does not know", async () => {
    const { port, excel } = await openExcel(
      { sheets: [{ name: "自评表", cells: { A1: 1 }, merges: ["A1:B1"] }] },
      { apiSets: { ExcelApi: "1.13" } },
    );
    const stop = await port.watch({ activated: jest.fn(), changed: jest.fn() });
    const { snapshot } = await port.readAndMark(() => [{ severity: "error", cell: { row: 0, column: 0 } }]);
    const { writtenEdits } = await port.write(snapshot.sheetId, [
      {
        sheet: "自评表",
        cell: { row: 0, column: 0 },
        before: { kind: "value", value: 1 },
        after: { kind: "formula", formula: "=1+1" },
        format: { before: "General", after: "0" },
      },
    ]);
    await port.select(snapshot.sheetId, parseArea("B2")!);
    await port.recalculate();
    await port.mark(snapshot.sheetId, []);
    await stop();
    expect(writtenEdits).toHaveLength(1);
    expect(sheetOf(excel, "自评表").conditionalFormats).toEqual([]);
  });
});
