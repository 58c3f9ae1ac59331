import { createWorkbook, type HostFault } from "../../../src/workbench/host";
import { settled, startOffice, type StartedOffice } from "../../office";
import { failureOf, onActiveSheet } from "./open-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice({ locale: "en-US", payloadLimit: 20_000 });
});

beforeEach(() => office.host.reset(createWorkbook({ sheets: [{ name: "Sheet1" }] })));

const read = () => onActiveSheet((sheet) => sheet.load("name"));

describe("faults of Excel as a whole", () => {
  it.each<[HostFault, string]>([
    ["cellEditMode", "InvalidOperationInCellEditMode"],
    ["busy", "ActivityLimitReached"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
    ["sessionLost", "InvalidOrTimedOutSession"],
    ["accessDenied", "AccessDenied"],
    ["internalError", "GeneralException"],
  ])("%s reaches the add-in as %s, once", async (fault, code) => {
    office.host.faults.failRequest(fault);
    expect(await failureOf(read())).toMatchObject({ code });
    await expect(read()).resolves.toMatchObject({ name: "Sheet1" });
  });

  it("hit the request that is meant", async () => {
    office.host.faults.failRequest("busy", 2);
    await read();
    await read();
    expect(await failureOf(read())).toMatchObject({ code: "ActivityLimitReached" });
  });

  it("can be that Excel never answers", async () => {
    office.host.faults.failRequest("never-answers");
    const waited = settled(50).then(() => "still waiting");
    expect(await Promise.race([read(), waited])).toBe("still waiting");
  });

  it("can strike a member in the middle of a batch: what came before stays", async () => {
    office.host.faults.failMember("Range.values", { code: "GeneralException" }, 1);
    const run = onActiveSheet((sheet) => {
      for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[address]];
    });
    expect(await failureOf(run)).toEqual({ code: "GeneralException", location: "Range.values" });
    expect([...office.host.workbook.sheets[0]!.cells.values()]).toEqual([{ value: "A1" }]);
  });
});

describe("the limits of requests and responses", () => {
  it("refuse a request that is too large, and do nothing of it", async () => {
    const write = onActiveSheet((sheet) => (sheet.getRange("A1").values = [["x".repeat(20_000)]]));
    expect(await failureOf(write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(office.host.workbook.sheets[0]?.cells.size).toBe(0);
  });

  it("keep a response that is too large", async () => {
    const everything = onActiveSheet((sheet) => sheet.getRange("A1:Z1000").load("values"));
    expect(await failureOf(everything)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("commands of the ribbon", () => {
  it("run the function that is associated with them, and are done when it says so", async () => {
    Office.actions.associate("mark", (event: Office.AddinCommands.Event) => {
      void onActiveSheet((sheet) => (sheet.getRange("A1").values = [["marked"]])).then(() =>
        event.completed(),
      );
    });
    office.xdm.invokeCommand("mark");
    await settled(100);
    expect([...office.host.workbook.sheets[0]!.cells.values()]).toEqual([{ value: "marked" }]);
    expect(office.xdm.completedCommands).toBe(1);
  });
});

describe("the pane", () => {
  it("is hidden and shown by the add-in, whose page goes on", async () => {
    const seen: boolean[] = [];
    const { pane } = office.host;
    const stop = pane.onChange(() => seen.push(pane.isShown));
    await Office.addin.hide();
    await expect(read()).resolves.toMatchObject({ name: "Sheet1" });
    await Office.addin.showAsTaskpane();
    await Office.addin.showAsTaskpane();
    stop();
    pane.show(false);
    expect(seen).toEqual([false, true]);
  });
});

it("leaves nothing unanswered that the library asks for", () => {
  expect(office.xdm.unknown).toEqual([]);
  expect(Office.context.displayLanguage).toBe("en-US");
});
