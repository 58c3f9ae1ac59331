import {
  judgeWaivers,
  ruleOfId,
  type Finding,
  type Report,
  type Waiver,
  type WaiverState,
} from "../../../core";
import { findingText, type Messages } from "../../../messages";
import type { PaneState } from "../../store";

/** A waiver of the workbook, as far as the validations of this session tell of it. */
export interface WaiverEntry {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** What it is about; null where no validation found it. */
  readonly finding: Finding | null;
  /** The id of the sheet where the finding is, or null where it is not known. */
  readonly sheetId: string | null;
}

/** What needs a look comes first. */
export const STATES: readonly WaiverState[] = ["outdated", "expired", "settled", "unseen", "in-force"];

/** Waivers in these states let no finding stand any more. */
const OBSOLETE: ReadonlySet<WaiverState> = new Set<WaiverState>(["outdated", "expired", "settled"]);

/**
 * Every waiver of the workbook, what needs a look first, the latest of each state before the others.
 *
 * @param today Such as `2026-03-01`.
 */
export function waiverEntries({ kept, screen, workbook }: PaneState, today: string): WaiverEntry[] {
  const check = screen.kind === "checked" ? screen.check : null;
  const sheetIds = new Map(workbook.run?.sheetIds);
  if (check) sheetIds.set(check.sheetName, check.sheetId);
  return judgeWaivers({ waivers: kept.memory.waivers, today }, reportsOf(screen, workbook.run))
    .map((judged) => ({ ...judged, sheetId: sheetIds.get(judged.finding?.sheet ?? "") ?? null }))
    .toReversed()
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}

/** The validations of the session, the most recent first. */
function reportsOf(screen: PaneState["screen"], run: PaneState["workbook"]["run"]): Report[] {
  const checks = [...(screen.kind === "checked" ? [screen.check] : []), ...(run ? [run] : [])];
  return checks.sort((a, b) => b.at - a.at).map(({ report }) => report);
}

export function isObsolete({ state }: WaiverEntry): boolean {
  return OBSOLETE.has(state);
}

/** What a waiver is about, in a few words; the rule's id for one of another version. */
export function titleOf({ waiver, finding }: WaiverEntry, messages: Messages): string {
  if (finding) return findingText(messages, finding).title;
  const rule = ruleOfId(waiver.finding);
  return messages.find(`rules:${rule}.name`) ?? rule;
}

/** The project that a finding's id names behind its rule, for a finding that was not found; empty for none. */
export function projectOf({ waiver, finding }: WaiverEntry): string {
  if (finding) return finding.project ?? "";
  const [project = ""] = waiver.finding.slice(ruleOfId(waiver.finding).length + 1).split(":", 1);
  return project;
}
