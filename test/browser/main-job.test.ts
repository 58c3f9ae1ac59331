import { existsSync } from "node:fs";
import path from "node:path";
import { describeInBrowser, useWorkbench, type OpenWorkbench } from "./support/workbench";

/** Clicks 校验本表 in the pane and waits until it is done. */
async function validate({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "校验本表" }).click();
  await pane.getByText(/^校验于/).waitFor();
}

/** Applies all safe corrections by way of their preview. */
async function correct({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: /^自动更正 \d+ 处/ }).click();
  await pane.getByRole("button", { name: /^写入 \d+ 处/ }).click();
  await pane.getByText(/已写入 \d+ 处/).first().waitFor();
}

async function putBack({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "放回原值" }).click();
  await pane.getByText(/已放回 \d+ 处原值/).first().waitFor();
}

/** Switches the highlights off, which takes them off the sheet. */
async function unmark({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("switch", { name: "在表中标出问题" }).click();
}

const realTable = path.resolve("../shared/corpus/public/50-mutant-formula-range.xlsx");
const itOnReal = existsSync(realTable) ? it : it.skip;

describeInBrowser("the main job in the workbench", () => {
  const open = useWorkbench();

  it("validates, selects, corrects, recalculates and puts everything back", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.openSample("formulas", "合计公式漏行");
    const before = await workbench.snapshot();
    const wrongTotal = await workbench.gridValue("H23");
    const wrongFormula = await workbench.gridFormula("H23");

    await validate(workbench);
    expect(await workbench.gridMarks()).toEqual(["H23"]);

    await pane.getByRole("button", { name: /总分有误/ }).click();
    await expect.poll(() => workbench.gridSelection()).toBe("H23");

    await correct(workbench);
    expect(await workbench.gridFormula("H23")).not.toBe(wrongFormula);
    expect(await workbench.gridValue("H23")).not.toBe(wrongTotal);

    await validate(workbench);
    await pane.getByText(/没有发现问题|没有错误和警告/).first().waitFor();
    expect(await workbench.gridMarks()).toEqual([]);

    await putBack(workbench);
    expect(await workbench.gridValue("H23")).toBe(wrongTotal);
    await unmark(workbench);
    expect(await workbench.snapshot()).toEqual(before);
    expect(workbench.complaints).toEqual([]);
  });
  void itOnReal;
});
