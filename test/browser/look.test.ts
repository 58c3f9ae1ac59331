import { SCENES } from "../../scripts/gallery/scenes";
import { barriersIn, narrow, overflowOf, paneFrame } from "./support/accessibility";
import { describeInBrowser, useWorkbench } from "./support/workbench";

/** Each language and each look once: contrast goes by the look, names by the language. */
const LOOKS = [
  ["zh-CN", false],
  ["en-US", true],
] as const;

describeInBrowser.each(LOOKS)("the pane's look and reach in %s, dark: %s", (locale, dark) => {
  const open = useWorkbench();

  it.each(SCENES.map((scene) => [scene.name, scene] as const))(
    "is accessible and fits into 320 px: %s",
    async (_, { approach }) => {
      const { page, pane, complaints } = await open({ locale, dark });
      await approach({ page, pane });
      await pane.locator("main[aria-busy=false]").waitFor();
      const frame = paneFrame(page);
      expect(await barriersIn(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBe(0);
      await narrow(pane);
      expect(await overflowOf(frame)).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});
