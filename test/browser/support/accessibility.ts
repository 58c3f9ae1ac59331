import { readFileSync } from "node:fs";
import type { Frame, FrameLocator, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Each language and each look once: names and lengths go by the language, contrast by the look. */
export const LOOKS = [
  ["zh-CN", false],
  ["en-US", true],
] as const;

/** What axe finds to stand in somebody's way, one line a rule with the markup concerned. */
export async function barriersIn(place: Page | Frame): Promise<string[]> {
  // Evaluated, not inserted: a page's own policy may admit no script but its own.
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: Document,
          options: { iframes: boolean },
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // A frame is judged by a call of its own: it may be about to be replaced by another.
    const { violations } = await axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

/** The pane's document in the workbench's page. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("pane.html"));
  if (!frame) throw new Error("The page holds no pane.");
  return frame;
}

/** How far a page is wider than its window, in pixels; 0 where everything is reached without scrolling sideways. */
export async function overflowOf(place: Page | Frame): Promise<number> {
  return place.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Makes the pane as narrow as Excel's narrowest. */
export async function narrow(pane: FrameLocator, width = 320): Promise<void> {
  await pane.owner().evaluate((frame, pixels) => {
    frame.style.width = `${pixels}px`;
    frame.style.minWidth = "0";
    frame.style.maxWidth = `${pixels}px`;
  }, width);
  const body = pane.locator("body");
  await body.evaluate(
    (_, pixels) =>
      new Promise<void>((resolve) => {
        const look = () => (window.innerWidth === pixels ? resolve() : requestAnimationFrame(look));
        look();
      }),
    width,
  );
}
