import type { Locale } from "../../src/messages";
import { barriersIn, LOOKS, narrow, overflowOf, paneFrame } from "./support/accessibility";
import { eventually } from "./support/eventually";
import { describeInBrowser, useWorkbench, type OpenWorkbench } from "./support/workbench";

const WORDS = {
  "zh-CN": {
    more: "更多",
    tab: "报告",
    write: "写入报告工作表",
    written: /^已写入工作表“校验报告”，共 \d+ 条。$/,
    name: "校验报告",
    title: "绩效自评校验报告",
    level: "错误",
    csv: "下载 CSV",
    comment: "写入批注",
    commented: /^已写入 \d+ 条批注。$/,
    clear: "清除标记和批注",
    cleared: /^已清除所有标记和 \d+ 条批注。$/,
  },
  "en-US": {
    more: "More",
    tab: "Report",
    write: "Write report sheet",
    written: /^Sheet “Validation report” written with \d+ findings\.$/,
    name: "Validation report",
    title: "Performance self-evaluation check",
    level: "Error",
    csv: "Download CSV",
    comment: "Write comments",
    commented: /^\d+ comments written\.$/,
    clear: "Clear highlights and comments",
    cleared: /^All highlights and \d+ comments cleared\.$/,
  },
} as const satisfies Record<Locale, Record<string, string | RegExp>>;

async function turnToReport({ pane }: OpenWorkbench, locale: Locale): Promise<void> {
  const bar = pane.getByRole("navigation");
  await bar.getByRole("button", { name: WORDS[locale].more }).click();
  await bar.getByRole("button", { name: WORDS[locale].tab, exact: true }).click();
}

async function press({ pane }: OpenWorkbench, name: string, said: RegExp): Promise<void> {
  await pane.getByRole("main").getByRole("button", { name, exact: true }).click();
  await pane.getByRole("main").getByText(said).waitFor();
}

describeInBrowser("the report in the workbench", () => {
  const open = useWorkbench();

  it.each(LOOKS)(
    "is written on a sheet that the grid shows, and bars nobody: in %s, dark: %s, at 320 pixels",
    async (locale, dark) => {
      const workbench = await open({ locale, dark });
      const { page, pane, complaints } = workbench;
      const words = WORDS[locale];
      await narrow(pane);
      await turnToReport(workbench, locale);
      await press(workbench, words.write, words.written);
      const sheetName = () =>
        page.evaluate(() =>
          window.evalcheckWorkbench!.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
        );
      await eventually(sheetName, words.name);
      await eventually(() => workbench.gridValue("A1"), words.title);
      expect(await workbench.gridValue("A6")).toBe(words.level);
      expect(await barriersIn(paneFrame(page))).toEqual([]);
      expect(await overflowOf(paneFrame(page))).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  it("leaves the page as a file, in Excel's own UTF-8", async () => {
    const workbench = await open({ locale: "zh-CN" });
    const { page, pane } = workbench;
    await turnToReport(workbench, "zh-CN");
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: WORDS["zh-CN"].csv }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("校验报告.csv");
    const stream = await file.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString("utf8")).toMatch(/^\ufeff级别,工作表,单元格,/);
  });

  it("goes off the sheets again before the workbook is sent", async () => {
    const workbench = await open({ locale: "zh-CN" });
    const { page, complaints } = workbench;
    const words = WORDS["zh-CN"];
    await turnToReport(workbench, "zh-CN");
    await press(workbench, words.comment, words.commented);
    const comments = () => page.evaluate(() => window.evalcheckWorkbench!.workbook.comments.length);
    expect(await comments()).toBeGreaterThan(0);
    expect((await workbench.gridMarks()).length).toBeGreaterThan(0);
    await press(workbench, words.clear, words.cleared);
    expect(await comments()).toBe(0);
    await eventually(() => workbench.gridMarks(), []);
    expect(complaints).toEqual([]);
  });
});
