import { existsSync } from "node:fs";
import path from "node:path";
import { eventually } from "./support/eventually";
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
  await pane
    .getByText(/^已写入 \d+ 处/)
    .first()
    .waitFor();
}

/** Puts the last write back and takes the highlights off the sheet. */
async function undo({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "放回原值" }).click();
  await pane
    .getByText(/^已放回 \d+ 处原值/)
    .first()
    .waitFor();
  await pane.getByRole("switch", { name: "在表中标出问题" }).click();
}

describeInBrowser("the main job in the workbench", () => {
  const open = useWorkbench();

  it("validates, selects, corrects, recalculates and puts everything back", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.openSample("formulas", "合计公式漏行");
    const before = await workbench.snapshot();
    const [total, formula] = [await workbench.gridValue("H23"), await workbench.gridFormula("H23")];

    await validate(workbench);
    await eventually(() => workbench.gridMarks(), ["H23"]);
    await pane.getByRole("button", { name: /总分有误/ }).click();
    await eventually(() => workbench.gridSelection(), "H23");

    await correct(workbench);
    await eventually(() => workbench.gridValue("H23"), 97.2);
    expect(await workbench.gridFormula("H23")).not.toBe(formula);
    await eventually(() => workbench.gridMarks(), []);
    await pane
      .getByText(/没有发现问题|没有错误和警告/)
      .first()
      .waitFor();

    await undo(workbench);
    await eventually(() => workbench.gridValue("H23"), total);
    await eventually(() => workbench.snapshot(), before);
    expect(workbench.complaints).toEqual([]);
  });

  it("turns text into numbers, and the user's formula follows", async () => {
    const workbench = await open();
    await workbench.openSample("textNumbers", "文本格式的数字");
    const before = await workbench.snapshot();
    await validate(workbench);
    const marked = await workbench.gridMarks();
    expect(marked.length).toBeGreaterThan(3);
    await correct(workbench);
    await workbench.pane
      .getByText(/没有发现问题|没有错误和警告/)
      .first()
      .waitFor();
    expect(await workbench.snapshot()).not.toEqual(before);
    await undo(workbench);
    await eventually(() => workbench.snapshot(), before);
    expect(workbench.complaints).toEqual([]);
  });

  /** Opens a table without a fault, validates it, and types an executed amount beyond the budget. */
  async function overspend(workbench: OpenWorkbench, prepare?: () => Promise<void>): Promise<void> {
    await workbench.openSample("clean", "填报正确的自评表");
    await validate(workbench);
    await eventually(() => workbench.gridMarks(), []);
    await prepare?.();
    const executed = await workbench.gridValue("E5");
    await workbench.type("E5", Number(executed) + 1_000_000_000);
  }

  it("follows what the user types into the grid, and marks it on a click", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await overspend(workbench);
    const finding = pane.getByRole("button", { name: /执行数超过预算数/ });
    await finding.first().waitFor();
    expect(await pane.getByText(/^表格在校验后有改动/).count()).toBe(0);
    // Each mark would be a step of the user's undo: they come when he asks for them.
    expect(await workbench.gridMarks()).toEqual([]);
    await pane.getByRole("button", { name: "更新表中标记" }).click();
    await eventually(async () => (await workbench.gridMarks()).includes("E5"), true);
    expect(workbench.complaints).toEqual([]);
  });

  it("only tells of what the user types where live checks are off", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await overspend(workbench, () => pane.getByRole("switch", { name: "随改随核" }).click());
    await pane
      .getByText(/^表格在校验后有改动/)
      .first()
      .waitFor();
    const finding = pane.getByRole("button", { name: /执行数超过预算数/ });
    expect(await finding.count()).toBe(0);
    await pane.getByRole("button", { name: "重新校验" }).click();
    await finding.first().waitFor();
    await eventually(async () => (await workbench.gridMarks()).includes("E5"), true);
    expect(workbench.complaints).toEqual([]);
  });
});

const REAL_TABLE = path.resolve("../shared/corpus/public/50-mutant-formula-range.xlsx");
const describeOnReal = existsSync(REAL_TABLE) ? describeInBrowser : describe.skip;

describeOnReal("the main job on a published table with a fault (skipped without ../shared)", () => {
  const open = useWorkbench();

  it("opens the file, corrects its totals and puts them back", async () => {
    const workbench = await open();
    await workbench.openFile(REAL_TABLE);
    const before = await workbench.snapshot();
    await validate(workbench);
    const marked = await workbench.gridMarks("error");
    expect(marked).toEqual(expect.arrayContaining(["H26", "I26"]));
    await correct(workbench);
    await eventually(
      () => workbench.gridMarks("error"),
      marked.filter((cell) => !["H26", "I26"].includes(cell)),
    );
    // The grid calculates on its own, a moment after it was told.
    await eventually(() => workbench.gridValue("H26"), 100);
    await undo(workbench);
    await eventually(() => workbench.snapshot(), before);
    expect(workbench.complaints).toEqual([]);
  });
});
