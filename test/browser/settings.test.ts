import { eventually } from "./support/eventually";
import { describeInBrowser, useWorkbench, type OpenWorkbench } from "./support/workbench";

async function openSettings({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "更多" }).click();
  await pane.getByRole("button", { name: "设置" }).click();
  await pane.getByRole("heading", { name: "评分规则" }).waitFor();
}

describeInBrowser("the settings in the pane", () => {
  const open = useWorkbench();

  it("judge the sheet by the level that a rule was given, at once", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "校验本表" }).click();
    const finding = pane.getByRole("button", { name: /得分超过分值/ });
    await finding.waitFor();
    await openSettings(workbench);
    await pane.getByText(/^校验规则与级别/).click();
    await pane.getByLabel("搜索校验规则").fill("得分超过分值");
    await pane.getByRole("combobox", { name: /得分超过分值/ }).selectOption({ label: "不检查" });
    await pane.getByText(/已调整 1 条/).waitFor();
    await pane.getByText(/^已存入本工作簿/).waitFor();
    await pane.getByRole("button", { name: "本表", exact: true }).click();
    await pane.getByRole("button", { name: /总分有误/ }).waitFor();
    expect(await finding.count()).toBe(0);
    expect(workbench.complaints).toEqual([]);
  });

  it("keep language, theme and colours for the person, beyond a new start of the page", async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await openSettings(workbench);
    await pane.getByLabel("主题").selectOption({ label: "深色" });
    await pane.getByLabel("语言").selectOption({ label: "English" });
    await pane.getByRole("heading", { name: "Scoring profile" }).waitFor();
    const scheme = () =>
      pane
        .locator("[style*=color-scheme]")
        .first()
        .evaluate((root) => getComputedStyle(root).colorScheme);
    await eventually(scheme, "dark");

    await page.reload();
    await pane.getByRole("button", { name: "Validate sheet" }).waitFor();
    await eventually(scheme, "dark");
    expect(workbench.complaints).toEqual([]);
  });
});
