import { parseCell, type Edit } from "../../src/core";
import type { SheetListener } from "../../src/excel";
import { settled } from "../office";
import { openExcel, sheetOf, type OpenExcel } from "./open-excel";

const WORKBOOK = {
  sheets: [
    { name: "自评表", cells: { A1: 1, A2: 2 }, merges: ["A2:B2"] },
    { name: "目录", cells: { A1: 1 } },
  ],
};

const A1: Edit = {
  sheet: "自评表",
  cell: parseCell("A1")!,
  before: { kind: "value", value: 1 },
  after: { kind: "value", value: 2 },
  format: null,
};

/** Listens, and writes down what it hears. */
function listening() {
  const heard: string[] = [];
  const listener: SheetListener = {
    activated: (sheetId) => heard.push(`activated ${sheetId}`),
    changed: (sheetId, address) => heard.push(`changed ${sheetId} ${address}`),
  };
  return { heard, listener };
}

async function watched(): Promise<OpenExcel & { heard: string[]; stop: () => Promise<void>; id: string }> {
  const opened = await openExcel(WORKBOOK);
  const { heard, listener } = listening();
  const stop = await opened.port.watch(listener);
  return { ...opened, heard, stop, id: sheetOf(opened.excel, "自评表").id };
}

describe("watching the workbook", () => {
  it("tells of another sheet that is activated", async () => {
    const { excel, heard, stop } = await watched();
    excel.user.activate("目录");
    await settled();
    expect(heard).toEqual([`activated ${sheetOf(excel, "目录").id}`]);
    await stop();
  });

  it("tells of what the user types", async () => {
    const { excel, heard, stop, id } = await watched();
    excel.user.edit("A2", 5, "自评表");
    await settled();
    expect(heard).toEqual([`changed ${id} A2`]);
    await stop();
  });

  it("does not take what we write for the user's", async () => {
    const { port, heard, stop, id } = await watched();
    await port.write(id, [A1]);
    await settled();
    expect(heard).toEqual([]);
    await stop();
  });

  it("tells of the user's next edit of a cell that we wrote", async () => {
    const { port, excel, heard, stop, id } = await watched();
    await port.write(id, [A1]);
    await settled();
    excel.user.edit("A1", 9, "自评表");
    await settled();
    expect(heard).toEqual([`changed ${id} A1`]);
    await stop();
  });

  it("tells of what the user types after a write of ours that failed", async () => {
    const { port, excel, heard, stop, id } = await watched();
    excel.faults.failRequest("busy", 1);
    await expect(port.write(id, [A1])).rejects.toMatchObject({ code: "busy" });
    excel.user.edit("A1", 9, "自评表");
    await settled();
    expect(heard).toEqual([`changed ${id} A1`]);
    await stop();
  });

  it("falls silent when it is stopped", async () => {
    const { excel, heard, stop } = await watched();
    await stop();
    excel.user.edit("A2", 5, "自评表");
    excel.user.activate("目录");
    await settled();
    expect(heard).toEqual([]);
  });
});
