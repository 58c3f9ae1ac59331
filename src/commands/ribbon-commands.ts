import { ExcelFailure, onRibbonButton, type ExcelPort, type PersonalStore } from "../excel";
import { clearHighlights } from "./clear-highlights";
import type { Notice } from "./notice";
import { validateSheet } from "./validate-sheet";

/** The ribbon's functions by the names that the manifest gives them. */
const COMMANDS = { validateSheet, clearHighlights };

/** The functions that the manifest may name. */
export const RIBBON_FUNCTIONS: readonly string[] = Object.keys(COMMANDS);

/**
 * Binds the ribbon's buttons.
 *
 * Excel has no toast, and the ribbon works while the pane is closed. Highlights that come or go are a
 * button's visible result; whatever else there is to say is announced, a failure too.
 */
export function bindRibbon(
  port: ExcelPort,
  person: PersonalStore,
  announce: (notice: Notice) => Promise<unknown>,
): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    onRibbonButton(name, async () => {
      const notice = await command(port, person).catch(noticeOfFailure);
      if (notice !== null) await announce(notice);
    });
  }
}

function noticeOfFailure(failure: unknown): Notice {
  return failure instanceof ExcelFailure ? failure.code : "unexpected";
}
