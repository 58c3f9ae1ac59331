import { readFileSync } from "node:fs";
import { writeManySheets } from "./support/many-sheets";
import { describeInBrowser, useWorkbench } from "./support/workbench";

const SHEETS = 60;

/** Milliseconds for which nothing may happen while a workbook is opened, on a machine with other work to do. */
const LONGEST_BLOCK = 1000;

describeInBrowser("a workbook of 60 sheets", () => {
  const open = useWorkbench();

  it("opens without freezing the page, and is validated as a whole", async () => {
    const workbench = await open();
    const { page, pane, complaints } = workbench;
    const file = writeManySheets(readFileSync("src/workbench/samples/figures.xlsx"), SHEETS, "many");
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { longTasks: seen });
      const observer = new PerformanceObserver((list) => {
        seen.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
      });
      observer.observe({ entryTypes: ["longtask"] });
    });
    await workbench.openFile(file);
    const blocks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    console.info(`Blocks of the page while ${SHEETS} sheets open, in ms: ${blocks.join(", ")}`);
    expect(await page.evaluate(() => window.evalcheckWorkbench!.workbook.sheets.length)).toBe(SHEETS);
    expect(Math.max(0, ...blocks)).toBeLessThan(LONGEST_BLOCK);
    await pane.getByRole("button", { name: "工作簿", exact: true }).click();
    await pane.getByRole("button", { name: "校验整个工作簿" }).click();
    await pane
      .getByText(new RegExp(`^共 ${SHEETS} 张工作表、${SHEETS} 张自评表`))
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it("is reported on a sheet of its own", async () => {
    const workbench = await open();
    const { page, pane, complaints } = workbench;
    await workbench.openFile(
      writeManySheets(readFileSync("src/workbench/samples/figures.xlsx"), SHEETS, "many"),
    );
    await pane.getByRole("button", { name: "更多", exact: true }).click();
    await pane.getByRole("button", { name: "报告", exact: true }).click();
    const start = performance.now();
    await pane.getByRole("button", { name: "写入报告工作表", exact: true }).click();
    await pane
      .getByText(/^已写入工作表/)
      .first()
      .waitFor();
    console.info(`${SHEETS} sheets are reported within ${Math.round(performance.now() - start)} ms`);
    const sheets = await page.evaluate(() =>
      window.evalcheckWorkbench!.workbook.sheets.map(({ name }) => name),
    );
    expect(sheets).toHaveLength(SHEETS + 1);
    expect(complaints).toEqual([]);
  });
});
