import { SCENES } from "../../scripts/gallery/scenes";
import { barriersIn, LOOKS, narrow, overflowOf, paneFrame } from "./support/accessibility";
import { describeInBrowser, useWorkbench } from "./support/workbench";

/** Screens whose own tests look at them so. */
const LOOKED_AT = /^(waive|waivers|report|rebuild|learn|learn-rules|learn-anatomy)$/;
const OTHERS = SCENES.filter(({ name }) => !LOOKED_AT.test(name));

describeInBrowser.each(LOOKS)("the pane's look and reach in %s, dark: %s", (locale, dark) => {
  const open = useWorkbench();

  it.each(OTHERS.map((scene) => [scene.name, scene] as const))(
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
