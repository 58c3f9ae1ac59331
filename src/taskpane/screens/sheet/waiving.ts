import { useMemo } from "react";
import type { Finding, LapsedWaiver, Report, Waiver } from "../../../core";
import type { Writing } from "../../components/fix-offer";
import { useMessages } from "../../messages-context";
import {
  writingBlocked,
  type CheckedScreen,
  type PaneState,
  type PaneSteps,
  type WaiverDecision,
  type WaivingResult,
} from "../../store";

/** The waiver of a finding, and why it no longer holds; null while it does. */
export interface KnownWaiver {
  readonly waiver: Waiver;
  readonly lapsed: LapsedWaiver["why"] | null;
}

/** What the list of findings needs to waive them. */
export interface Waiving {
  /** By the id of the finding. */
  readonly known: ReadonlyMap<string, KnownWaiver>;
  readonly allowed: Writing;
  /** A step is under way. Withdrawing looks at no cell: it waits for nothing else. */
  readonly busy: boolean;
  /** The memory of the workbook is changed at this moment. */
  readonly keeping: boolean;
  /** Whoever waived last here; empty where nobody has. */
  readonly name: string;
  /** Such as `2026-03-01`. */
  readonly today: string;
  readonly refused: Extract<WaivingResult, { kind: "refused" }> | null;
  readonly onWaive: (finding: Finding, decision: WaiverDecision) => void;
  readonly onWithdraw: (waiver: Waiver) => void;
}

/** The same object as long as the answer is the same, so that memoised rows stay as they are. */
export function useWaiving(state: PaneState, screen: CheckedScreen, steps: PaneSteps): Waiving {
  const { t } = useMessages();
  const { report, sheetName } = screen.check;
  const { activity, waiving } = state;
  const known = useMemo(() => knownWaivers(report), [report]);
  const blocked = state.kept.problem === null ? writingBlocked(state) : "memory";
  const name = state.person.name ?? "";
  const refused = waiving?.kind === "refused" ? waiving : null;
  return useMemo(() => {
    const why =
      blocked === null || blocked === "busy" ? null : t(`waivers:blocked.${blocked}`, { sheet: sheetName });
    return {
      known,
      allowed: blocked === null ? { allowed: true } : { allowed: false, why },
      busy: activity !== "none",
      keeping: activity === "keeping",
      name,
      today: steps.today(),
      refused,
      onWaive: (finding, decision) => void steps.waive(finding, decision),
      onWithdraw: (waiver) => void steps.withdraw([waiver]),
    };
  }, [known, blocked, activity, name, refused, sheetName, steps, t]);
}

function knownWaivers({ findings, waivers, lapsedWaivers }: Report): ReadonlyMap<string, KnownWaiver> {
  const known = new Map<string, KnownWaiver>();
  const latest = new Map(waivers.waivers.map((waiver) => [waiver.finding, waiver]));
  for (const { id, waived } of findings) {
    const waiver = latest.get(id);
    if (waived && waiver) known.set(id, { waiver, lapsed: null });
  }
  for (const { waiver, why } of lapsedWaivers) known.set(waiver.finding, { waiver, lapsed: why });
  return known;
}
