import type { Locale } from "../../src/messages";
import { barriersIn, LOOKS, narrow, overflowOf, paneFrame } from "./support/accessibility";
import { eventually } from "./support/eventually";
import { describeInBrowser, useWorkbench, type OpenWorkbench } from "./support/workbench";

const WORDS = {
  "zh-CN": {
    validate: "校验本表",
    checked: /^校验于/,
    rule: /预算执行得分有误/,
    waive: "豁免…",
    reason: "理由（必填）",
    name: "豁免人（必填）",
    submit: "豁免",
    card: "豁免",
    withdraw: "撤回豁免",
    waived: "1 个已豁免",
    more: "更多",
    tab: "豁免",
    empty: "还没有豁免",
  },
  "en-US": {
    validate: "Validate sheet",
    checked: /^Checked at/,
    rule: /Execution score wrong/,
    waive: "Waive…",
    reason: "Reason (required)",
    name: "Your name (required)",
    submit: "Waive",
    card: "Waiver",
    withdraw: "Withdraw waiver",
    waived: "1 waived",
    more: "More",
    tab: "Waivers",
    empty: "No waivers yet",
  },
} as const satisfies Record<Locale, Record<string, string | RegExp>>;

/** Validates the sample and opens the form for the finding at H5. */
async function openForm({ pane }: OpenWorkbench, locale: Locale): Promise<void> {
  const words = WORDS[locale];
  await pane.getByRole("button", { name: words.validate }).click();
  await pane.getByText(words.checked).waitFor();
  await pane.getByRole("button", { name: words.rule }).first().click();
  await pane.getByRole("button", { name: words.waive }).click();
  await pane.getByRole("form").waitFor();
}

async function submit({ pane }: OpenWorkbench, locale: Locale): Promise<void> {
  await pane.getByRole("form").getByRole("button", { name: WORDS[locale].submit, exact: true }).click();
}

async function waive(workbench: OpenWorkbench, locale: Locale): Promise<void> {
  const { pane } = workbench;
  const words = WORDS[locale];
  await openForm(workbench, locale);
  await pane.getByLabel(words.reason).fill("执行得分按主管部门批复的口径计算，已核准");
  await pane.getByLabel(words.name).fill("王敏");
  await submit(workbench, locale);
  await pane.getByRole("button", { name: words.waived }).waitFor();
}

async function turnToWaivers({ pane }: OpenWorkbench, locale: Locale): Promise<void> {
  const bar = pane.getByRole("navigation");
  await bar.getByRole("button", { name: WORDS[locale].more }).click();
  await bar.getByRole("button", { name: WORDS[locale].tab, exact: true }).click();
}

describeInBrowser("waivers in the workbench", () => {
  const open = useWorkbench();

  it("take a highlight off the grid, are remembered with their name, and bring it back when withdrawn", async () => {
    const workbench = await open();
    const { page, pane, complaints } = workbench;
    await waive(workbench, "zh-CN");
    await eventually(() => workbench.gridMarks(), ["G5", "H13", "H21", "I19"]);
    const parts = await page.evaluate(() =>
      window.evalcheckWorkbench!.workbook.xmlParts.map(({ xml }) => xml).join(),
    );
    expect(parts).toMatch(/<waiver finding="execution-score-mismatch:[^>]* by="王敏"/);

    // The next form knows who waives here.
    await pane.getByRole("button", { name: /总分有误/ }).click();
    await pane.getByRole("button", { name: "豁免…" }).click();
    expect(await pane.getByLabel("豁免人（必填）").inputValue()).toBe("王敏");
    await page.keyboard.press("Escape");

    await turnToWaivers(workbench, "zh-CN");
    const card = pane.getByRole("article");
    await card.getByText("有效", { exact: true }).waitFor();
    await card.getByRole("button", { name: "选中 H5" }).click();
    await eventually(() => workbench.gridSelection(), "H5");
    await card.getByRole("button", { name: "撤回豁免" }).click();
    await pane.getByRole("heading", { name: "还没有豁免" }).waitFor();
    await eventually(() => workbench.gridMarks(), ["G5", "H13", "H21", "H5", "I19"]);
    expect(complaints).toEqual([]);
  });

  it("end by themselves once a cell concerned holds something else, while the user types", async () => {
    const workbench = await open();
    await waive(workbench, "zh-CN");
    await workbench.type("H5", 9.2);
    await workbench.pane.getByRole("button", { name: /H5.*豁免已失效/ }).waitFor();
    await workbench.pane.getByRole("button", { name: "重新豁免…" }).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});

describeInBrowser.each(LOOKS)("waivers in %s, dark: %s", (locale, dark) => {
  const open = useWorkbench();

  it("are within everybody's reach and fit into 320 px: form, finding and list", async () => {
    const workbench = await open({ locale, dark });
    const { page, pane, complaints } = workbench;
    const words = WORDS[locale];
    const frame = paneFrame(page);
    const look = async () => {
      await frame.waitForFunction(isAtRest);
      expect(await barriersIn(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBe(0);
    };
    await turnToWaivers(workbench, locale);
    await pane.getByRole("heading", { name: words.empty }).waitFor();
    await narrow(pane);
    await look();
    await pane.getByRole("navigation").getByRole("button").first().click();
    await openForm(workbench, locale);
    // Every field says what is wrong with it.
    await submit(workbench, locale);
    await look();
    await pane.getByLabel(words.reason).fill("口径".repeat(60));
    await pane.getByLabel(words.name).fill("王敏");
    await submit(workbench, locale);
    await pane.getByRole("region", { name: words.card, exact: true }).waitFor();
    await look();
    await turnToWaivers(workbench, locale);
    await pane.getByRole("article").getByRole("button", { name: words.withdraw }).waitFor();
    await look();
    expect(complaints).toEqual([]);
  });
});

/** Runs in the pane: no step is under way, and no colour is on its way to another. */
function isAtRest(): boolean {
  return document.querySelector('main[aria-busy="false"]') !== null && document.getAnimations().length === 0;
}
