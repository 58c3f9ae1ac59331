import { readFileSync } from "node:fs";
import { describeInBrowser, useWorkbench } from "./support/workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describeInBrowser("the pane's look and reach", () => {
  const open = useWorkbench();

  it.each([
    ["zh-CN", false],
    ["zh-CN", true],
    ["en-US", false],
    ["en-US", true],
  ] as const)("is accessible in %s, dark: %s", async (locale, dark) => {
    const { page, pane, complaints } = await open({ locale, dark });
    await pane.getByRole("button", { name: /^(校验本表|Validate sheet)$/ }).click();
    await pane.getByText(/^(校验于|Checked at)/).waitFor();
    await pane
      .getByRole("button", { name: /预算执行得分有误|Execution score wrong/ })
      .first()
      .click();
    const frame = page.frames().find((candidate) => candidate.url().includes("pane.html"))!;
    await frame.evaluate(AXE);
    const violations = await frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run();
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    });
    expect(violations).toEqual([]);
    const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});
