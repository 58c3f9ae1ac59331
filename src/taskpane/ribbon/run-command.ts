import { noticeAddress, type RibbonFunction } from "../../commands";
import { openWindow, showPane } from "../../excel";
import { whenIdle } from "../store";
import { COMMANDS, type Pane } from "./commands";

/**
 * Runs a ribbon button's command on the state that the pane shows, once the step that is under way has ended.
 *
 * Highlights that come or go are a button's visible result. Whatever else there is to say, a failure too, the
 * pane says, which is shown for that; where Excel does not show it, a small window does.
 */
export async function runCommand(pressed: RibbonFunction, pane: Pane): Promise<void> {
  const { run, long } = COMMANDS[pressed];
  await whenIdle(pane.store);
  if (long) await showPane();
  const notice = await run(pane);
  if (notice === null) return;
  if (!(await showPane())) await openWindow(noticeAddress(location.href, notice));
}
