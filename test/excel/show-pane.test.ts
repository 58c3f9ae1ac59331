import { showPane } from "../../src/excel";
import { openExcel } from "./open-excel";

describe("showing the pane", () => {
  it("is what Excel says of it, where it has one page for ribbon and pane", async () => {
    await openExcel({ sheets: [{ name: "自评表" }] });
    await expect(showPane()).resolves.toBe(true);
  });

  it("is given up where Excel refuses, or does not answer in five seconds", async () => {
    await openExcel({ sheets: [{ name: "自评表" }] });
    const show = jest.spyOn(Office.addin, "showAsTaskpane");
    show.mockRejectedValueOnce(new Error("not now"));
    await expect(showPane()).resolves.toBe(false);

    jest.useFakeTimers();
    show.mockReturnValueOnce(new Promise(() => undefined));
    const shown = showPane();
    jest.advanceTimersByTime(5_000);
    await expect(shown).resolves.toBe(false);
    jest.useRealTimers();
    show.mockRestore();
  });
});
