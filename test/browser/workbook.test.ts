import { eventually } from "./support/eventually";
import { describeInBrowser, useWorkbench } from "./support/workbench";

describeInBrowser("the workbook's tables in the pane", () => {
  const open = useWorkbench();

  it("are validated, marked, filtered and gone to by a click", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.openSample("department", "多张自评表的工作簿");
    await pane.getByRole("button", { name: "工作簿", exact: true }).click();
    await pane.getByRole("button", { name: "校验整个工作簿" }).click();
    await pane.getByText(/^共 6 张工作表、5 张自评表：1 个错误/).waitFor();
    const cards = pane.getByRole("article");
    expect(await cards.count()).toBe(5);

    await pane.getByLabel("筛选").selectOption({ label: "有错误" });
    await eventually(() => cards.count(), 1);
    await cards.getByRole("button").first().click();
    await eventually(() => workbench.gridMarks("error"), ["H20"]);
    expect(workbench.complaints).toEqual([]);
  });

  it("are compared with the run before", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "工作簿", exact: true }).click();
    const check = pane.getByRole("button", { name: "校验整个工作簿" });
    await check.click();
    await pane.getByText(/^共 1 张工作表、1 张自评表：5 个错误/).waitFor();
    await workbench.type("H13", 7);
    await check.click();
    await pane.getByText(/^与上次校验相比：新增 \d+ 个，已解决 [1-9]\d* 个/).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
