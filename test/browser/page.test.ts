import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eventually } from "./support/eventually";
import { packageOf } from "../xlsx/ooxml-package";
import { describeInBrowser, useWorkbench } from "./support/workbench";

describeInBrowser("the page around spreadsheet and pane", () => {
  const open = useWorkbench();

  it("gives its language to Office, and the pane speaks it", async () => {
    const { page, pane, complaints } = await open({ locale: "zh-CN" });
    await page.getByRole("button", { name: "English" }).click();
    await pane.getByRole("button", { name: "Validate sheet" }).waitFor();
    await page.getByText(/^This is not Excel/).waitFor();
    expect(complaints).toEqual([]);
  });

  it("switches to dark without losing what the pane has found", async () => {
    const { page, pane, complaints } = await open();
    // What Playwright emulates would hold for the frame as well, whatever the page asks for.
    await page.emulateMedia({ colorScheme: null });
    await pane.getByRole("button", { name: "校验本表" }).click();
    await pane.getByText(/^校验于/).waitFor();
    const background = () =>
      pane.locator("body").evaluate((body) => {
        const painted = [...body.querySelectorAll("*")].map((each) => getComputedStyle(each).backgroundColor);
        return painted.find((color) => color !== "rgba(0, 0, 0, 0)");
      });
    const light = await background();
    await page.getByRole("button", { name: "切换到深色" }).click();
    await page.getByRole("button", { name: "切换到浅色" }).waitFor();
    await eventually(async () => (await background()) === light, false);
    await pane.getByText(/^校验于/).waitFor();
    expect(complaints).toEqual([]);
  });

  it("says why a file cannot be opened, and keeps what was open", async () => {
    const workbench = await open();
    const { page } = workbench;
    const file = path.join(mkdtempSync(path.join(tmpdir(), "evalcheck-")), "绩效.xlsx");
    writeFileSync(file, "项目名称\t分值\n");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "打开 .xlsx" }).click();
    await (await chooser).setFiles(file);
    await page.getByText("无法打开 绩效.xlsx").waitFor();
    await page.getByText(/它不是 Excel 工作簿/).waitFor();
    expect(await workbench.gridValue("A1")).toBe("项目支出绩效自评表");
  });

  it.each([
    ["zh-CN", "打开 .xlsx", "无法打开 大.xlsx", /超过上限 1,000,000 个字符。工作台不能放宽此上限/],
    [
      "en-US",
      "Open .xlsx",
      "大.xlsx cannot be opened",
      /allowed 1,000,000 characters\. The workbench cannot raise/,
    ],
  ] as const)("names in %s the limit that a file goes beyond", async (locale, button, title, reason) => {
    const { page } = await open({ locale });
    const file = path.join(mkdtempSync(path.join(tmpdir(), "evalcheck-")), "大.xlsx");
    writeFileSync(file, packageOf({ sheets: { A: `<x>${"长".repeat(1_100_000)}</x>` } }));
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: button }).click();
    await (await chooser).setFiles(file);
    await page.getByText(title).waitFor();
    await page.getByText(reason).waitFor();
  });

  it("shows a table as its file has it: figures, texts, looks, sizes, merges", async () => {
    const workbench = await open();
    const { page, complaints } = workbench;
    await workbench.openSample("textNumbers", "文本格式的数字");
    const shown = await page.evaluate(() => {
      const sheet = window.evalcheckWorkbench!.api.getActiveWorkbook()!.getActiveSheet();
      const [target, amount, header] = ["E12", "C5", "B11"].map((cell) => sheet.getRange(cell));
      return {
        target: [target!.getRawValue(), target!.getFormula()],
        amount: [amount!.getRawValue(), amount!.getDisplayValue()],
        header: [header!.getBackground(), header!.getCellStyleData()?.bl, header!.getWrap()],
        border: header!.getCellStyleData()?.bd?.t,
        width: sheet.getColumnWidth(3),
        height: sheet.getRowHeight(10),
        title: sheet.getRange("A1").getCellData()?.v,
        merged: sheet.getMergedRanges().map((range) => range.getA1Notation()),
      };
    });
    expect(shown).toMatchObject({
      target: ["=14份", ""],
      amount: [1_580_000, "1,580,000.00"],
      header: [expect.stringMatching(/^#e8eef7$/i), 1, true],
      border: { s: 1, cl: { rgb: expect.stringMatching(/^#808080$/i) as string } },
      width: 154,
      height: 32,
      title: "项目支出绩效自评表",
      merged: expect.arrayContaining(["A1:I1", "B9:E9", "A20:F20"]) as string[],
    });
    expect(complaints).toEqual([]);
  });

  it("turns the add-in to the sheet that the user turns to", async () => {
    const workbench = await open();
    const { page, pane, complaints } = workbench;
    await workbench.openSample("department", "多张自评表的工作簿");
    await page.evaluate(() => {
      const workbook = window.evalcheckWorkbench!.api.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName("贸易摩擦")!);
    });
    await pane.getByRole("button", { name: "校验本表" }).click();
    await pane.getByText("工作表：贸易摩擦").waitFor();
    await pane.getByRole("button", { name: /总分有误/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});
