import { openExcel, cellsOf, sheetOf } from "./open-excel";
import { settled } from "../office";

describe("an answer that comes too late", () => {
  it("does not write behind the user's back", async () => {
    const { port, excel } = await openExcel(
      { sheets: [{ name: "自评表", cells: { A1: 1 } }] },
      { latency: 60, silenceLimit: 50 },
    );
    const writing = port.write(sheetOf(excel, "自评表").id, [
      {
        sheet: "自评表",
        cell: { row: 0, column: 0 },
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
});
