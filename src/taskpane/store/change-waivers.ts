import {
  applyWaivers,
  dayOf,
  judgeReport,
  marksOf,
  waiverOf,
  type Finding,
  type Grid,
  type MemoryReading,
  type Waiver,
} from "../../core";
import type { MemoryChange } from "../../excel";
import { failureOf } from "./failure-of";
import { waiversAt } from "./memory";
import { judgeAgain, type Surroundings } from "./reading";
import { sameMarks } from "./same-marks";
import { marksOutdated, shownSheet, type PaneState } from "./state";
import type { WaiverDecision, WaivingResult } from "./waiving-result";

/**
 * Keeps the waiver of a finding of the sheet that is shown, in place of those that hold no more. One that
 * somebody else has kept meanwhile, and that holds, is left as it is.
 *
 * @throws ExcelFailure When Excel refuses; nothing is kept then.
 */
export async function waive(
  surroundings: Surroundings,
  finding: Finding,
  decision: WaiverDecision,
): Promise<WaivingResult> {
  const { store, now } = surroundings;
  const grid = shownGrid(store.getState(), finding.sheet);
  const today = dayOf(now());
  const waiver = waiverOf(finding, grid, { ...decision, on: today });
  const reading = await keep(surroundings, (memory) => {
    const { waivers } = memory;
    const [judged] = applyWaivers([{ ...finding, waived: null }], grid ? [grid] : [], {
      waivers,
      today,
    }).findings;
    if (judged?.waived) return memory;
    return { ...memory, waivers: [...waivers.filter((other) => other.finding !== finding.id), waiver] };
  });
  if (!reading.readable) return { kind: "refused", finding: finding.id, why: "memory-unread" };
  const kept = reading.memory.waivers.findLast((other) => other.finding === finding.id) ?? waiver;
  return isSame(kept, waiver)
    ? { kind: "waived", finding, waiver }
    : { kind: "waived-before", finding, by: kept.by };
}

/** @throws ExcelFailure When Excel refuses; nothing is withdrawn then. */
export async function withdraw(
  surroundings: Surroundings,
  unwanted: readonly Waiver[],
): Promise<WaivingResult> {
  let gone: readonly Waiver[] = [];
  const reading = await keep(surroundings, (memory) => {
    gone = memory.waivers.filter((waiver) => unwanted.some((other) => isSame(waiver, other)));
    if (gone.length === 0) return memory;
    return { ...memory, waivers: memory.waivers.filter((waiver) => !gone.includes(waiver)) };
  });
  if (!reading.readable) return { kind: "refused", finding: null, why: "memory-unread" };
  return { kind: "withdrawn", waivers: gone };
}

/**
 * Keeps waivers again that were withdrawn. A finding that somebody has waived since keeps that waiver.
 *
 * @throws ExcelFailure When Excel refuses; nothing is kept then.
 */
export async function restore(
  surroundings: Surroundings,
  withdrawn: readonly Waiver[],
): Promise<WaivingResult> {
  let back: readonly Waiver[] = [];
  const reading = await keep(surroundings, (memory) => {
    const taken = new Set(memory.waivers.map(({ finding }) => finding));
    back = withdrawn.filter(({ finding }) => !taken.has(finding));
    return back.length === 0 ? memory : { ...memory, waivers: [...memory.waivers, ...back] };
  });
  if (!reading.readable) return { kind: "refused", finding: null, why: "memory-unread" };
  return { kind: "restored", waivers: back };
}

/** Takes what the workbook keeps now for what the pane knows, and judges what was read last by it. */
export async function takeMemory(surroundings: Surroundings, reading: MemoryReading): Promise<void> {
  const { store, now } = surroundings;
  store.dispatch({ type: "memory-kept", reading });
  await judgeAgain(surroundings);
  const { kept, workbook } = store.getState();
  const { run } = workbook;
  if (!run) return;
  const report = judgeReport(run.report, waiversAt(kept, now()));
  store.dispatch({ type: "workbook-checked", run: { ...run, report } });
}

/**
 * Highlights what is open now, where highlights are wanted. The sheet that is shown is known as it is; others
 * may have changed since they were read, so that they are read again.
 *
 * @param before The state before the waivers changed.
 * @param checkWorkbook Reads, validates and marks all sheets.
 */
export async function markAnew(
  { store, port }: Surroundings,
  before: PaneState,
  checkWorkbook: () => Promise<void>,
): Promise<void> {
  const state = store.getState();
  const { screen } = state;
  try {
    if (screen.kind === "checked" && !screen.outdated && marksOutdated(state)) {
      const { sheetId, marks } = screen.check;
      const outcome = await port.mark(sheetId, marks);
      store.dispatch({ type: "highlighted", on: true, outcome, shown: marks });
    }
  } catch (error) {
    store.dispatch({ type: "failed", failure: failureOf(error, { step: "highlight", on: true }) });
    return;
  }
  try {
    if (othersOutdated(before, state)) await checkWorkbook();
  } catch (error) {
    store.dispatch({ type: "failed", failure: failureOf(error, { step: "check-workbook" }) });
  }
}

/** Whether sheets other than the one that is shown bear highlights that the change took away, or lack some. */
function othersOutdated(before: PaneState, state: PaneState): boolean {
  const { workbook, highlighting } = state;
  const { run } = workbook;
  const runBefore = before.workbook.run;
  if (!run?.marks || !runBefore || !highlighting.wanted) return false;
  const shown = shownSheet(state);
  return run.marks.some(({ sheetId, outcome }) => {
    const name = run.report.grids.find((grid) => run.sheetIds.get(grid.name) === sheetId)?.name;
    if (name === undefined || sheetId === shown || "refused" in outcome) return false;
    return !sameMarks(marksOf(runBefore.report.findings, name), marksOf(run.report.findings, name));
  });
}

async function keep(surroundings: Surroundings, change: MemoryChange): Promise<MemoryReading> {
  const reading = await surroundings.port.keep(change);
  await takeMemory(surroundings, reading);
  return reading;
}

function shownGrid({ screen }: PaneState, sheet: string): Grid | undefined {
  return screen.kind === "checked" ? screen.check.report.grids.find(({ name }) => name === sheet) : undefined;
}

function isSame(a: Waiver, b: Waiver): boolean {
  const fields = ({ finding, reason, by, on, until, cells }: Waiver) =>
    JSON.stringify([finding, reason, by, on, until, cells]);
  return fields(a) === fields(b);
}
