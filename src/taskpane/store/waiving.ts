import type * as Work from "./change-waivers";
import { dayOf, type Finding, type Waiver } from "../../core";
import { ExcelFailure } from "../../excel";
import type { Person } from "./person";
import type { Surroundings } from "./reading";
import { writingBlocked } from "./state";
import type { WaiverDecision, WaivingResult } from "./waiving-result";

/** What the user can do about findings that may stand. */
export interface WaivingSteps {
  /** Waives a finding of the sheet that is shown, in the workbook. The name is remembered once that is kept. */
  readonly waive: (finding: Finding, decision: WaiverDecision) => Promise<void>;
  /** Takes waivers out of the workbook, as far as they are still there as they were seen. */
  readonly withdraw: (waivers: readonly Waiver[]) => Promise<void>;
  /** Puts back what was withdrawn. */
  readonly restore: (waivers: readonly Waiver[]) => Promise<void>;
  /** Reads again what is kept in the workbook: others may have waived, or withdrawn, meanwhile. */
  readonly refreshWaivers: () => Promise<void>;
  readonly dismissWaiving: () => void;
  /** The day by which waivers are judged, such as `2026-03-01`. */
  readonly today: () => string;
}

/** What the waiving needs of other steps. */
interface OtherSteps {
  readonly changePerson: (change: Partial<Person>) => void;
  readonly checkWorkbook: () => Promise<void>;
}

export function createWaivingSteps(surroundings: Surroundings, others: OtherSteps): WaivingSteps {
  const { store } = surroundings;
  /** Runs one change at a time; the result is told before the highlights follow it. */
  const attempt = async (finding: string | null, change: (work: typeof Work) => Promise<WaivingResult>) => {
    const before = store.getState();
    if (before.activity !== "none") return;
    store.dispatch({ type: "started", activity: "keeping" });
    try {
      const work = await import("./change-waivers");
      const result = await change(work);
      if (result.kind === "waived") others.changePerson({ name: result.waiver.by });
      store.dispatch({ type: "waiving-ended", result });
      await work.markAnew(surroundings, before, others.checkWorkbook);
    } catch (error) {
      const why = error instanceof ExcelFailure ? error.code : "unexpected";
      store.dispatch({ type: "waiving-ended", result: { kind: "refused", finding, why } });
    }
    store.dispatch({ type: "finished" });
  };
  return {
    waive: async (finding, decision) => {
      if (writingBlocked(store.getState()) !== null) return;
      await attempt(finding.id, ({ waive }) => waive(surroundings, finding, decision));
    },
    withdraw: (waivers) => attempt(null, ({ withdraw }) => withdraw(surroundings, waivers)),
    restore: (waivers) => attempt(null, ({ restore }) => restore(surroundings, waivers)),
    refreshWaivers: async () => {
      try {
        const { takeMemory } = await import("./change-waivers");
        await takeMemory(surroundings, await surroundings.port.readMemory());
      } catch {
        // What was read before stays; a change is made to what the workbook holds then.
      }
    },
    dismissWaiving: () => store.dispatch({ type: "waiving-ended", result: null }),
    today: () => dayOf(surroundings.now()),
  };
}
