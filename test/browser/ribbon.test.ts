import type { Locator, Page } from "playwright-core";
import { eventually } from "./support/eventually";
import { describeInBrowser, useWorkbench, type OpenWorkbench } from "./support/workbench";

const LABELS = {
  "zh-CN": ["校验本表", "校验工作簿", "更正合计", "清除标记", "校验报告", "显示窗格"],
  "en-US": ["Validate sheet", "Validate workbook", "Fix totals", "Clear highlights", "Report", "Show pane"],
} as const;
const GROUP = { "zh-CN": "加载项命令", "en-US": "Add-in commands" } as const;

function ribbonOf(page: Page, locale: keyof typeof LABELS = "zh-CN"): Locator {
  return page.getByRole("group", { name: GROUP[locale] });
}

describeInBrowser("the ribbon", () => {
  const open = useWorkbench();

  /** A sample, with the pane closed: its page goes on. */
  async function withoutPane(): Promise<OpenWorkbench & { press: (name: string) => Promise<void> }> {
    const workbench = await open();
    await workbench.page.getByRole("button", { name: "关闭窗格" }).click();
    await workbench.page.locator("iframe").waitFor({ state: "hidden" });
    const press = (name: string) =>
      ribbonOf(workbench.page).getByRole("button", { name, exact: true }).click();
    return { ...workbench, press };
  }

  const paneIsShown = ({ page }: OpenWorkbench) => page.locator("iframe").isVisible();

  it.each(["zh-CN", "en-US"] as const)("has the manifest's buttons, tips and icons in %s", async (locale) => {
    const { page, complaints } = await open({ locale });
    const buttons = ribbonOf(page, locale).getByRole("button");
    expect(await buttons.allInnerTexts()).toEqual(LABELS[locale]);
    const loaded = await buttons
      .locator("img")
      .evaluateAll((icons) => icons.map((icon) => (icon as HTMLImageElement).naturalWidth));
    expect(loaded).toEqual(LABELS[locale].map(() => 32));
    // A pointer comes from somewhere.
    await page.mouse.move(5, 400);
    await buttons.nth(2).hover();
    await page
      .getByRole("tooltip")
      .getByText(/随时可以放回原值|put the old values back/)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it("validates the sheet while the pane is closed, which then shows the result", async () => {
    const workbench = await withoutPane();
    await workbench.press("校验本表");
    await eventually(() => workbench.gridMarks(), ["G5", "H13", "H21", "H5", "I19"]);
    expect(await paneIsShown(workbench)).toBe(false);
    await workbench.press("显示窗格");
    await workbench.pane.getByRole("button", { name: /总分有误/ }).waitFor();
    expect(workbench.complaints).toEqual([]);
  });

  it("validates the workbook, and shows the pane with its tables", async () => {
    const workbench = await withoutPane();
    await workbench.press("校验工作簿");
    await workbench.pane.getByText(/^共 \d+ 张工作表、1 张自评表/).waitFor();
    expect(await paneIsShown(workbench)).toBe(true);
    await eventually(() => workbench.gridMarks(), ["G5", "H13", "H21", "H5", "I19"]);
    expect(workbench.complaints).toEqual([]);
  });

  it("fixes the totals, and the pane puts them back", async () => {
    const workbench = await withoutPane();
    const before = await workbench.gridValue("H5");
    await workbench.press("更正合计");
    await workbench.pane
      .getByText(/^已写入 \d+ 处/)
      .first()
      .waitFor();
    expect(await paneIsShown(workbench)).toBe(true);
    await eventually(async () => (await workbench.gridValue("H5")) !== before, true);
    await workbench.pane.getByRole("button", { name: "放回原值" }).click();
    await eventually(() => workbench.gridValue("H5"), before);
    expect(workbench.complaints).toEqual([]);
  });

  it("clears the highlights, and shows the pane only where there was nothing to clear", async () => {
    const workbench = await withoutPane();
    await workbench.press("校验本表");
    await eventually(async () => (await workbench.gridMarks()).length > 0, true);
    await workbench.press("清除标记");
    await eventually(() => workbench.gridMarks(), []);
    expect(await paneIsShown(workbench)).toBe(false);
    await workbench.press("清除标记");
    await workbench.pane.getByText("没有可清除的标记").first().waitFor();
    expect(await paneIsShown(workbench)).toBe(true);
    expect(workbench.complaints).toEqual([]);
  });

  it("writes the report of the workbook, and opens its sheet", async () => {
    const workbench = await withoutPane();
    await workbench.press("校验报告");
    await workbench.pane
      .getByText(/^已写入工作表“校验报告”/)
      .first()
      .waitFor();
    const active = () => workbench.page.evaluate(() => window.evalcheckWorkbench!.workbook.activeSheet?.name);
    await eventually(active, "校验报告");
    expect(await paneIsShown(workbench)).toBe(true);
    expect(workbench.complaints).toEqual([]);
  });

  it("loses no press that comes before the pane's own script", async () => {
    const workbench = await open();
    const { page } = workbench;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/taskpane.js", async (route) => {
      await released;
      await route.continue();
    });
    await page.getByRole("button", { name: "示例表格" }).click();
    const loaded = page.waitForEvent("framenavigated");
    await page.getByRole("menuitemradio", { name: "合计公式漏行" }).click();
    await loaded;
    await ribbonOf(page).getByRole("button", { name: "校验本表" }).click();
    await page.frames()[1]!.waitForFunction(() => typeof Excel !== "undefined");
    await page.waitForTimeout(500);
    expect(await workbench.gridMarks()).toEqual([]);
    release();
    await eventually(() => workbench.gridMarks(), ["H23"]);
    expect(workbench.complaints).toEqual([]);
  });
});
