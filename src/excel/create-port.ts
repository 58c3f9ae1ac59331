import { MARK_STYLES, type MarkStyles } from "../core";
import { replaceMarks, findMarks, type MarkedBefore } from "./marks";
import { createMemoryKeeper } from "./memory";
import { createOwnWrites } from "./own-writes";
import { ExcelFailure, type ExcelPort } from "./port";
import { readActiveSheet, readSheet } from "./read";
import { createRunner } from "./run";
import { select } from "./select";
import { watchSheets } from "./watch";
import { writeEdits } from "./write";

/** What is asked of all sheets at once. */
const wholeWorkbook = () => import("./whole-workbook");

/** What is written besides corrections and highlights: fetched when it is first asked for. */
const outputs = () => import("./outputs");

/** Longer than Excel on the web takes to open a large workbook. */
const SILENCE_LIMIT = 30_000;

export interface PortOptions {
  readonly silenceLimit?: number;
  readonly markStyles?: () => MarkStyles;
}

/**
 * Connects to the Excel that the page is running in. To be called once a page: the port knows its own
 * writes from the user's.
 *
 * @param options.silenceLimit Milliseconds after which an Excel that does not answer is given up.
 * @param options.markStyles Tells how highlights look, each time that some are added; the standard where absent.
 */
export function createExcelPort(options: PortOptions = {}): ExcelPort {
  const { markStyles = () => MARK_STYLES } = options;
  const runner = createRunner(options.silenceLimit ?? SILENCE_LIMIT);
  const ownWrites = createOwnWrites(Date.now);
  /** Of the sheets that were read last, so that marking them needs no look of its own. */
  const knownMarks = new Map<string, MarkedBefore>();
  const memory = createMemoryKeeper(runner);
  return {
    readActiveSheet: () => runner.run("no-worksheet", async (talk) => (await readActiveSheet(talk)).snapshot),
    readSheet: (sheetId) =>
      runner.run("sheet-gone", async (talk) => {
        const { snapshot } = await readSheet(talk, (worksheets) => worksheets.getItem(sheetId));
        return snapshot;
      }),
    readAndMark: (decide) =>
      runner.run("no-worksheet", async (talk) => {
        const sheet = await readActiveSheet(talk);
        const { snapshot } = sheet;
        knownMarks.delete(snapshot.sheetId);
        const outcome = await replaceMarks(talk, snapshot.sheetId, sheet, decide(snapshot), markStyles());
        return { snapshot, outcome };
      }),
    mark: (sheetId, marks) => {
      knownMarks.delete(sheetId);
      return runner.run("sheet-gone", async (talk) =>
        replaceMarks(talk, sheetId, await findMarks(talk, sheetId), marks, markStyles()),
      );
    },
    readWorkbook: async (proceed = () => true) => {
      const { sheets, unread, complete } = await runner.run("no-worksheet", async (talk) =>
        (await wholeWorkbook()).readWorkbook(talk, proceed),
      );
      for (const sheet of sheets) knownMarks.set(sheet.snapshot.sheetId, sheet);
      return { sheets: sheets.map(({ snapshot }) => snapshot), unread, complete };
    },
    markSheets: async (sheets) => {
      const known = new Map(knownMarks);
      for (const { sheetId } of sheets) knownMarks.delete(sheetId);
      return (await wholeWorkbook()).markSheets(runner, known, sheets, markStyles());
    },
    insertSheet: (model) =>
      runner.run("no-worksheet", async (talk) => (await outputs()).insertSheet(talk, model)),
    writeReport: (model, proceed = () => true) =>
      runner.run("no-worksheet", async (talk) => (await outputs()).writeReport(talk, model, proceed)),
    comment: async (sheetId, comments) => {
      const [answer] = await runner.run("sheet-gone", async (talk) =>
        (await outputs()).replaceComments(talk, [{ sheetId, comments }]),
      );
      if (!answer) throw new ExcelFailure("sheet-gone");
      const { outcome } = answer;
      if (!("refused" in outcome)) return outcome;
      throw new ExcelFailure(outcome.refused === "protected-objects" ? "access-denied" : "sheet-gone");
    },
    commentSheets: (sheets, proceed) =>
      runner.run("sheet-gone", async (talk) => (await outputs()).replaceComments(talk, sheets, proceed)),
    removeComments: async () => (await outputs()).removeComments(runner),
    clearTraces: async () => {
      knownMarks.clear();
      return (await outputs()).clearTraces(runner);
    },
    readMemory: memory.read,
    keep: memory.keep,
    discardMemory: memory.discard,
    write: (sheetId, edits) => writeEdits(runner, ownWrites, sheetId, edits),
    select: (sheetId, area) => select(runner, sheetId, area),
    watch: (listener) => watchSheets(runner, ownWrites, listener),
    recalculate: () =>
      runner.run("no-worksheet", async ({ context, answered }) => {
        context.workbook.application.calculate(Excel.CalculationType.full);
        await context.sync();
        answered();
      }),
  };
}
