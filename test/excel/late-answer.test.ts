import { settled } from "../office";
import { cellsOf, formatsOf, openExcel, sheetOf } from "./open-excel";

/** Every answer comes after the port has given Excel up. */
const LATE = { latency: 60, silenceLimit: 50 };
const WORKBOOK = { sheets: [{ name: "自评表", cells: { A1: 1 } }] };
const A1 = { row: 0, column: 0 };

describe("an answer that comes too late", () => {
  it("does not write behind the user's back", async () => {
    const { port, excel } = await openExcel(WORKBOOK, LATE);
    const writing = port.write(sheetOf(excel, "自评表").id, [
      {
        sheet: "自评表",
        cell: A1,
        before: { kind: "value", value: 1 },
        after: { kind: "value", value: 2 },
        format: null,
      },
    ]);
    await expect(writing).rejects.toMatchObject({ code: "not-answering" });
    await settled(500);
    expect(excel.requests.ofAddIn).toHaveLength(1);
    expect(cellsOf(excel, "自评表")).toEqual({ A1: { value: 1 } });
  });

  it("does not mark behind the user's back", async () => {
    const { port, excel } = await openExcel(WORKBOOK, LATE);
    const marking = port.readAndMark(() => [{ severity: "error", cell: A1 }]);
    await expect(marking).rejects.toMatchObject({ code: "not-answering" });
    await settled(500);
    expect(excel.requests.ofAddIn).toHaveLength(1);
    expect(formatsOf(excel, "自评表")).toEqual([]);
  });
});
