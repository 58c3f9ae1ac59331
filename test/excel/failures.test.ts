import { ExcelFailure, type ExcelFailureCode } from "../../src/excel";
import type { HostFault } from "../../src/workbench/host";
import { openExcel } from "./open-excel";

const SHEET = { sheets: [{ name: "自评表", cells: { A1: 1 } }] };

describe("a failure of Excel", () => {
  it.each<[HostFault, ExcelFailureCode]>([
    ["cellEditMode", "cell-edit-mode"],
    ["busy", "busy"],
    ["sessionLost", "session-lost"],
    ["accessDenied", "access-denied"],
    ["requestTooLarge", "too-large"],
    ["responseTooLarge", "too-large"],
  ])("of the kind %s is told as %s", async (fault, code) => {
    const { port, excel } = await openExcel(SHEET);
    excel.faults.failEveryRequest(fault);
    const failure: unknown = await port.readActiveSheet().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExcelFailure);
    expect(failure).toMatchObject({ code });
  });

  it("passes: the next call works", async () => {
    const { port, excel } = await openExcel(SHEET);
    excel.faults.failEveryRequest("cellEditMode");
    await expect(port.readActiveSheet()).rejects.toBeInstanceOf(ExcelFailure);
    excel.faults.clear();
    expect((await port.readActiveSheet()).grid.cell(0, 0)).toEqual({ value: 1 });
  });

  it("to answer at all is told after a while", async () => {
    const { port, excel } = await openExcel(SHEET, { silenceLimit: 50 });
    excel.faults.failEveryRequest("never-answers");
    await expect(port.readActiveSheet()).rejects.toMatchObject({ code: "not-answering" });
  });

  it("to show a worksheet is told: a chart sheet is active", async () => {
    const { port, excel } = await openExcel(SHEET);
    excel.user.activate(null);
    await expect(port.readActiveSheet()).rejects.toMatchObject({ code: "no-worksheet" });
  });

  it("keeps what Excel said as its cause", async () => {
    const { port, excel } = await openExcel(SHEET);
    excel.faults.failEveryRequest("busy");
    const failure: unknown = await port.readActiveSheet().catch((error: unknown) => error);
    expect(failure).toMatchObject({ cause: { code: "ActivityLimitReached" } });
  });

  it("of our own making is told as unexpected, with its cause", async () => {
    const { port } = await openExcel(SHEET);
    const mistake = new TypeError("no such thing");
    const reading = port.readAndMark(() => {
      throw mistake;
    });
    await expect(reading).rejects.toMatchObject({ code: "unexpected", cause: mistake });
  });
});
