import type { FUniver } from "@univerjs/core/facade";
import type { Locale } from "../../messages";
import type { Workbook } from "../host";
import { showChanges } from "./show-changes";
import { univerWorkbook } from "./snapshot";
import { takeEdits } from "./take-edits";
import { startUniver } from "./univer";

/** A visible spreadsheet, for one workbook at a time. */
export interface Spreadsheet {
  /** Univer's facade, for tests: a canvas shows nothing to read. */
  readonly api: FUniver;
  /** Shows a workbook and from now on mirrors it, both ways. */
  show(workbook: Workbook): void;
  setLocale(locale: Locale): Promise<void>;
  setDark(dark: boolean): void;
  dispose(): void;
}

/**
 * What Univer would do to the order of rows, columns and sheets: the workbook behind it has no such changes,
 * so they are left to Excel.
 */
const STRUCTURE = new RegExp(
  "^sheet\\.command\\.(" +
    "insert-(row|col|multi|range-move|sheet)|remove-(row|col|sheet)|delete-range-move|" +
    "move-(rows|cols|range)|copy-sheet|set-worksheet-(name|order|hidden|show)|(add|remove)-worksheet-merge)",
);

export interface SpreadsheetOptions {
  readonly locale: Locale;
  /** The user tried to change the order of rows, columns or sheets. */
  readonly onRefused: () => void;
}

/** Starts a spreadsheet in an element. */
export async function createSpreadsheet(
  container: HTMLElement,
  { locale, onRefused }: SpreadsheetOptions,
): Promise<Spreadsheet> {
  const univer = await startUniver(container, locale);
  const { api } = univer;
  let opened = 0;
  let showing = false;
  let close = (): void => undefined;

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (showing || !STRUCTURE.test(event.id)) return;
    event.cancel = true;
    onRefused();
  });

  function show(workbook: Workbook): void {
    close();
    const unitId = `workbook-${++opened}`;
    univer.open(univerWorkbook(workbook, unitId));
    if (workbook.activeSheet) api.getWorkbook(unitId)?.setActiveSheet(workbook.activeSheet.id);
    const mirror = showChanges(api, unitId, workbook);
    const unsubscribe = workbook.subscribe((change, origin) => {
      showing = true;
      try {
        mirror(change, origin);
      } finally {
        showing = false;
      }
    });
    const stopTaking = takeEdits(api, unitId, workbook);
    close = () => {
      unsubscribe();
      stopTaking();
      api.disposeUnit(unitId);
    };
  }

  return {
    api,
    show,
    setLocale: (next) => univer.setLocale(next),
    setDark: (dark) => api.toggleDarkMode(dark),
    dispose() {
      close();
      univer.dispose();
    },
  };
}
