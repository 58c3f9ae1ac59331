import { failureOf } from "./failures";
import { ExcelFailure } from "./port";

/** Merged areas came with 1.13: Excel 2021, LTSC 2021, Microsoft 365, Mac, web. */
const FLOOR = { set: "ExcelApi", version: "1.13" } as const;

/** What a task has in its hands while it talks to Excel. */
export interface Talk {
  readonly context: Excel.RequestContext;
  /**
   * To be called after every sync. Throws where the caller has already been told that Excel does not
   * answer: what comes late must not write behind the user's back.
   */
  readonly answered: () => void;
}

export interface Runner {
  /**
   * Runs a task against the open workbook; rejects with an {@link ExcelFailure} alone.
   *
   * @param missing What it means that something was not found.
   * @param within The context of an earlier task, for what can only be undone there.
   */
  readonly run: <T>(
    missing: "sheet-gone" | "no-worksheet",
    task: (talk: Talk) => Promise<T>,
    within?: OfficeExtension.ClientRequestContext,
  ) => Promise<T>;
}

/** @param silenceLimit Milliseconds after which an Excel that has not answered is given up. */
export function createRunner(silenceLimit: number): Runner {
  return {
    async run(missing, task, within) {
      const silence = watchSilence(silenceLimit);
      try {
        requireExcel();
        const batch = (context: Excel.RequestContext) => task({ context, answered: silence.broken });
        const result = within ? Excel.run(within, batch) : Excel.run(batch);
        return await Promise.race([result, silence.exceeded]);
      } catch (error) {
        throw failureOf(error, missing);
      } finally {
        silence.stop();
      }
    },
  };
}

/** Whether this is an Excel that has what the add-in needs. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported(FLOOR.set, FLOOR.version);
}

function requireExcel(): void {
  if (typeof Office === "undefined" || typeof Excel === "undefined") throw new ExcelFailure("no-workbook");
  if (!isSupported()) {
    throw new ExcelFailure("too-old", { detail: `${FLOOR.set} ${FLOOR.version} is needed` });
  }
}

function watchSilence(limit: number) {
  let giveUp: (failure: ExcelFailure) => void;
  let givenUp = false;
  const exceeded = new Promise<never>((_, reject) => (giveUp = reject));
  const start = () =>
    setTimeout(() => {
      givenUp = true;
      giveUp(new ExcelFailure("not-answering", { detail: `no answer within ${limit} ms` }));
    }, limit);
  let timer = start();
  return {
    exceeded,
    broken: () => {
      if (givenUp) throw new ExcelFailure("not-answering", { detail: "the answer came too late" });
      clearTimeout(timer);
      timer = start();
    },
    stop: () => clearTimeout(timer),
  };
}
