import { whenReady } from "../../src/excel";
import { openExcel } from "./open-excel";

describe("where the add-in finds itself", () => {
  it("is a page of its own where there is no office.js", async () => {
    expect(await whenReady()).toEqual({ language: navigator.language, supported: false, theme: null });
  });

  it("is an Excel with its language, which on the web tells no theme", async () => {
    await openExcel({ sheets: [{ name: "自评表" }] }, { locale: "en-US" });
    expect(await whenReady()).toEqual({ language: "en-US", supported: true, theme: null });
  });

  it.each([
    ["#FFFFFF", "#252423", false],
    ["#F3F2F1", "#000000", false],
    ["#363636", "#FFFFFF", true],
    ["#0A0A0A", "#FFFFFF", true],
  ])("may have the theme %s", async (background, foreground, dark) => {
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      value: { bodyBackgroundColor: background, bodyForegroundColor: foreground },
    });
    expect((await whenReady()).theme).toEqual({ background, foreground, dark });
  });
});
