import { readFileSync } from "node:fs";
import path from "node:path";
import { validate } from "../../src/core";
import { readGrids } from "../../src/xlsx";
import { changedEntries } from "../xlsx/patch/package-entries";
import { barriersIn, overflowOf } from "./support/accessibility";
import { describeInBrowser, useWorkbench } from "./support/workbench";

const SOURCE = path.resolve("src/workbench/samples/formulas.xlsx");

describeInBrowser("the corrected copy of a file", () => {
  const open = useWorkbench();

  it("differs from the file that was dropped in nothing but what the pane has corrected", async () => {
    const workbench = await open();
    const { page, pane, complaints } = workbench;
    await workbench.dropFile(SOURCE);
    await pane.getByRole("button", { name: "校验本表" }).click();
    await pane.getByRole("button", { name: /^自动更正 \d+ 处/ }).click();
    await pane.getByRole("button", { name: /^写入 \d+ 处/ }).click();
    await pane
      .getByText(/^已写入 \d+ 处/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "保存修正副本" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/H23/).waitFor();
    const downloading = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "保存为 formulas.corrected.xlsx" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("formulas.corrected.xlsx");
    const [before, after] = [readFileSync(SOURCE), readFileSync(await download.path())].map(
      (bytes) => new Uint8Array(bytes),
    );
    const changed = changedEntries(before!, after!);
    expect(changed).toContain("xl/worksheets/sheet1.xml");
    for (const part of changed) {
      expect(part).toMatch(
        /^(xl\/(worksheets\/sheet1|styles|workbook|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|customXml\/.*)$/,
      );
    }
    const errors = (bytes: Uint8Array) =>
      validate(readGrids(bytes)).findings.filter(({ severity }) => severity === "error");
    expect(errors(before!)).not.toEqual([]);
    expect(errors(after!)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("says that there is nothing to save while nothing has changed", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "保存修正副本" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/没有可保存的更改/).waitFor();
    expect(await dialog.getByRole("button", { name: /^保存为/ }).isDisabled()).toBe(true);
  });

  it.each([
    ["zh-CN", false],
    ["zh-CN", true],
    ["en-US", false],
    ["en-US", true],
  ] as const)("stands in nobody's way, in %s, dark: %s", async (locale, dark) => {
    const chinese = locale === "zh-CN";
    const workbench = await open({ locale, dark });
    const { page } = workbench;
    await workbench.type("H13", 14);
    await workbench.type(
      "I13",
      "部分企业因档期冲突未能参展，已与主办方商定下一年度提前两个月组织报名并逐一回访确认。",
    );
    await workbench.type("C5", 4860001);
    const opener = page.getByRole("button", { name: chinese ? "保存修正副本" : "Save corrected copy" });
    await opener.click();
    const dialog = page.getByRole("dialog");
    const confirm = dialog.getByRole("button", { name: chinese ? /^保存为/ : /^Save figures/ });
    await dialog.getByText("自评表!H13").waitFor();
    await dialog.getByText("4860000 → 4860001").waitFor();
    expect(await confirm.isEnabled()).toBe(true);
    // What is behind the dialog is taken from screen readers a moment later.
    await opener.waitFor({ state: "hidden" });
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await overflowOf(page)).toBe(0);
    await confirm.scrollIntoViewIfNeeded();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });
});
