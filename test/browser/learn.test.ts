import { exerciseTable, formatCell } from "../../src/core";
import type { Locale } from "../../src/messages";
import { barriersIn, LOOKS, narrow, overflowOf, paneFrame } from "./support/accessibility";
import { eventually } from "./support/eventually";
import { describeInBrowser, useWorkbench, type OpenWorkbench } from "./support/workbench";

const WORDS = {
  "zh-CN": {
    more: "更多",
    learn: "学习",
    sample: "合计公式漏行",
    rules: "规则",
    anatomy: "表的构成",
    insertSample: "插入示例表",
    insertExercise: "插入练习表",
    insertTemplate: "插入空白表",
    inserted: /^已插入/,
    showKey: "看答案",
    validateNew: "校验新表",
    checked: /^校验于/,
    validate: "校验本表",
    select: (area: string) => `选中 ${area}`,
    rule: "得分超过分值",
    offer: "在新工作表中重排本表",
    write: "写入新工作表",
    contents: "查看将写入的内容",
    rebuilt: /^已重排到新工作表/,
  },
  "en-US": {
    more: "More",
    learn: "Learn",
    sample: "A total formula that misses a row",
    rules: "Rules",
    anatomy: "Anatomy",
    insertSample: "Insert sample table",
    insertExercise: "Insert exercise",
    insertTemplate: "Insert blank form",
    inserted: /inserted on worksheet/,
    showKey: "Show what is wrong",
    validateNew: "Validate the new sheet",
    checked: /^Checked at/,
    validate: "Validate sheet",
    select: (area: string) => `Select ${area}`,
    rule: "Score above points",
    offer: "Rebuild this table on a new sheet",
    write: "Write to a new sheet",
    contents: "Show what will be written",
    rebuilt: /^Rebuilt on the new worksheet/,
  },
} as const satisfies Record<Locale, Record<string, unknown>>;

async function turnToLearn({ pane }: OpenWorkbench, locale: Locale): Promise<void> {
  const words = WORDS[locale];
  const bar = pane.getByRole("navigation");
  await bar.getByRole("button", { name: words.more }).click();
  await bar.getByRole("button", { name: words.learn, exact: true }).click();
  await pane.getByRole("button", { name: words.insertSample }).waitFor();
}

/** Everything that a person may meet: no barrier, and nothing wider than the pane at its narrowest. */
async function expectReach({ page, pane }: OpenWorkbench): Promise<void> {
  expect(await barriersIn(paneFrame(page))).toEqual([]);
  await narrow(pane);
  expect(await overflowOf(paneFrame(page))).toBe(0);
}

describeInBrowser("the screen for learning", () => {
  const open = useWorkbench();

  it("inserts an exercise, finds in it what its key says, and shows the way to each cell", async () => {
    const workbench = await open();
    const { pane, complaints } = workbench;
    const words = WORDS["zh-CN"];
    await turnToLearn(workbench, "zh-CN");
    await pane.getByRole("button", { name: words.insertExercise }).click();
    await pane.getByText("已插入练习表：工作表“练习 1”").first().waitFor();
    expect(await workbench.gridValue("A1")).toBe("项目支出绩效自评表");

    await pane.getByRole("button", { name: words.showKey }).click();
    const { key } = exerciseTable({ name: "", number: 1 });
    const last = formatCell(key.at(-1)!.cell);
    await pane
      .getByRole("button", { name: words.select(last) })
      .first()
      .click();
    await eventually(() => workbench.gridSelection(), last);

    await pane.getByRole("button", { name: words.validateNew }).click();
    await pane.getByText(words.checked).waitFor();
    const cells = [...new Set(key.map(({ cell }) => formatCell(cell)))].sort();
    await eventually(async () => (await workbench.gridMarks()).sort(), cells);
    expect(complaints).toEqual([]);
  });

  it("inserts a form whose formulas follow what is typed", async () => {
    const workbench = await open();
    const { pane, complaints } = workbench;
    await turnToLearn(workbench, "zh-CN");
    await pane.getByRole("button", { name: WORDS["zh-CN"].insertTemplate }).click();
    await pane
      .getByText(/^已插入空白表/)
      .first()
      .waitFor();
    await workbench.type("D6", 2000);
    await workbench.type("E6", 1900);
    await workbench.type("F5", 10);
    await eventually(() => workbench.gridValue("G5"), 0.95);
    await eventually(() => workbench.gridValue("H23"), 9.5);
    expect(complaints).toEqual([]);
  });

  it("selects a part of the table whole", async () => {
    const workbench = await open();
    const { pane, complaints } = workbench;
    const words = WORDS["zh-CN"];
    await pane.getByRole("button", { name: words.validate }).click();
    await pane.getByText(words.checked).waitFor();
    await turnToLearn(workbench, "zh-CN");
    await pane.getByRole("button", { name: words.anatomy }).click();
    await pane.getByRole("button", { name: words.select("A4:I8") }).click();
    await eventually(() => workbench.gridSelection(), "A4:I8");
    expect(complaints).toEqual([]);
  });

  it.each(LOOKS)("puts nothing in anybody's way in %s, dark: %s", async (locale, dark) => {
    const workbench = await open({ locale, dark });
    const { pane, complaints } = workbench;
    const words = WORDS[locale];
    await turnToLearn(workbench, locale);
    await pane.getByRole("button", { name: words.insertExercise }).click();
    await pane.getByText(words.inserted).first().waitFor();
    await pane.getByRole("button", { name: words.showKey }).click();
    await pane.getByRole("listitem").first().waitFor();
    await expectReach(workbench);

    await pane.getByRole("button", { name: words.rules }).click();
    await pane.getByRole("combobox").selectOption("score-exceeds-points");
    await pane.getByRole("heading", { name: words.rule }).waitFor();
    await expectReach(workbench);

    await pane.getByRole("button", { name: words.anatomy }).click();
    await pane.getByRole("list").first().waitFor();
    await expectReach(workbench);
    expect(complaints).toEqual([]);
  });
});

describeInBrowser("rebuilding a table", () => {
  const open = useWorkbench();

  it.each(LOOKS)("is offered, shown and done in %s, dark: %s", async (locale, dark) => {
    const workbench = await open({ locale, dark });
    const { pane, complaints } = workbench;
    const words = WORDS[locale];
    // Its indicators are cut by a page.
    await workbench.openSample("formulas", words.sample);
    await pane.getByRole("button", { name: words.validate }).click();
    await pane.getByText(words.checked).waitFor();
    await pane.getByRole("button", { name: words.offer }).click();
    await pane.getByText(words.contents).click();
    await expectReach(workbench);

    await pane.getByRole("button", { name: words.write }).click();
    await pane.getByText(words.rebuilt).first().waitFor();
    expect(await workbench.gridFormula("H21")).toBe("=SUM(H5,H12:H20)");
    await pane.getByRole("button", { name: words.validateNew }).click();
    await pane.getByText(words.checked).waitFor();
    await eventually(() => pane.getByText(words.rebuilt).count(), 0);
    expect(complaints).toEqual([]);
  });
});
