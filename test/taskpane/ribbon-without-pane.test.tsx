import { noticeAskedFor, type RibbonFunction } from "../../src/commands";
import { ALL_API_SETS, type SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { withRibbon } from "./with-ribbon";

const apiSets = Object.fromEntries(Object.entries(ALL_API_SETS).filter(([set]) => set !== "SharedRuntime"));

/** Presses a button in an Excel that cannot show the pane; gives the notices of the windows that it opens. */
async function noticesOf(name: RibbonFunction, sheets: readonly SheetLiteral[]) {
  const { xdm, press } = await withRibbon({ sheets: [...sheets] }, { apiSets });
  const before = xdm.windows.length;
  expect(await press(name)).toBe(1);
  return xdm.windows.slice(before).map(noticeAskedFor);
}

describe("where Excel does not show the pane", () => {
  it("opens no window for highlights, which are there to see", async () => {
    expect(await noticesOf("validateSheet", [FAULTY_TABLE])).toEqual([]);
  });

  // The library opens one window, and nobody closes it here: this is the last test that opens one.
  it("says in a window what was counted", async () => {
    const protectedSheet: SheetLiteral = { ...FAULTY_TABLE, name: "绿化", protected: true };
    expect(await noticesOf("validateWorkbook", [FAULTY_TABLE, protectedSheet])).toEqual([
      {
        name: "workbook-checked",
        counts: {
          tables: 2,
          errors: expect.any(Number) as number,
          warnings: expect.any(Number) as number,
          unread: 0,
          unmarked: 1,
        },
      },
    ]);
  });
});
