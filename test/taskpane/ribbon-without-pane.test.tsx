import { act } from "@testing-library/react";
import { noticeAskedFor, createRibbon, type RibbonFunction } from "../../src/commands";
import { runCommand } from "../../src/taskpane/ribbon";
import { ALL_API_SETS, type WorkbookLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { openExcel } from "../excel/open-excel";
import { settled } from "../office";
import { openPane } from "./open-pane";

const apiSets = Object.fromEntries(Object.entries(ALL_API_SETS).filter(([set]) => set !== "SharedRuntime"));
const ribbon = createRibbon();

/** An Excel that cannot show the pane for a button. */
beforeAll(async () => {
  await openExcel({ sheets: [{ name: "Sheet1" }] }, { apiSets });
  ribbon.bind();
});

/** Presses a button; gives the notices of the windows that it opens. */
async function pressed(name: RibbonFunction, workbook: WorkbookLiteral) {
  const { xdm, store, steps } = await openPane(workbook);
  ribbon.answerWith((each) => runCommand(each, { store, steps }));
  const before = { windows: xdm.windows.length, completed: xdm.completedCommands };
  await act(async () => {
    xdm.invokeCommand(name);
    await settled(300);
  });
  expect(xdm.completedCommands - before.completed).toBe(1);
  return xdm.windows.slice(before.windows).map(noticeAskedFor);
}

/** The library has one window at a time, and nobody closes it here: it is the last test that opens one. */
describe("where Excel does not show the pane", () => {
  it("opens no window for highlights, which are there to see", async () => {
    expect(await pressed("validateSheet", { sheets: [FAULTY_TABLE] })).toEqual([]);
  });

  it("says in a window what was counted", async () => {
    const sheets = [FAULTY_TABLE, { ...FAULTY_TABLE, name: "绿化", protected: true as const }];
    const [notice] = await pressed("validateWorkbook", { sheets });
    expect(notice).toEqual({
      name: "workbook-checked",
      counts: {
        tables: 2,
        errors: expect.any(Number) as number,
        warnings: expect.any(Number) as number,
        unread: 0,
        unmarked: 1,
      },
    });
  });
});
