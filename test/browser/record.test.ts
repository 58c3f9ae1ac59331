import { eventually } from "./support/eventually";
import { describeInBrowser, useWorkbench } from "./support/workbench";

describeInBrowser("the record of written cells in the pane", () => {
  const open = useWorkbench();

  it("names what was written, is kept as a file, and puts it back", async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await workbench.openSample("formulas", "合计公式漏行");
    const formula = await workbench.gridFormula("H23");
    await pane.getByRole("button", { name: "校验本表" }).click();
    await pane.getByRole("button", { name: /^自动更正 1 处/ }).click();
    await pane.getByRole("button", { name: /^写入 1 处/ }).click();
    await eventually(async () => (await workbench.gridFormula("H23")) !== formula, true);

    await pane.getByRole("button", { name: "记录", exact: true }).click();
    const batch = pane.getByRole("article");
    await batch.getByText("更正 1 处").waitFor();
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: "下载 CSV" }).click();
    expect((await download).suggestedFilename()).toBe("写入记录.csv");

    await batch.getByRole("button", { name: "放回 1 处原值" }).click();
    await pane.getByRole("heading", { name: "放回 1 处" }).waitFor();
    await eventually(() => workbench.gridFormula("H23"), formula);
    expect(workbench.complaints).toEqual([]);
  });
});
