import {
  dayOf,
  editOfRecord,
  EMPTY_MEMORY,
  type MemoryProblem,
  type MemoryReading,
  type WaiverSet,
  type WorkbookMemory,
  type WriteRecord,
} from "../../core";
import { withWritten, type WrittenBatch } from "./batches";

/** What is kept in the workbook, as far as the pane knows. */
export interface KeptMemory {
  /** Empty until it was read, and where it cannot be. */
  readonly memory: WorkbookMemory;
  /** Why it cannot be read; nothing is written over it then. */
  readonly problem: MemoryProblem | null;
  /** The last change could not be kept in the workbook: it holds in the pane alone. */
  readonly unsaved: boolean;
}

export const NOTHING_KEPT: KeptMemory = { memory: EMPTY_MEMORY, problem: null, unsaved: false };

export function keptOf(reading: MemoryReading): KeptMemory {
  return reading.readable
    ? { memory: reading.memory, problem: null, unsaved: false }
    : { memory: EMPTY_MEMORY, problem: reading.problem, unsaved: false };
}

/** The waivers of the workbook, judged by the day of a time in milliseconds since 1970. */
export function waiversAt({ memory }: KeptMemory, at: number): WaiverSet {
  return { waivers: memory.waivers, today: dayOf(at) };
}

/**
 * What earlier sessions wrote, as batches. Excel takes a sheet's name for its id; a cell that was written
 * again later is not offered back, for it no longer holds what it was given first.
 */
export function batchesOf(records: readonly WriteRecord[]): readonly WrittenBatch[] {
  const together = new Map<string, WriteRecord[]>();
  for (const record of records) {
    const key = `${record.at} ${record.rule === null ? "put-back" : "correction"} ${record.sheet}`;
    together.set(key, [...(together.get(key) ?? []), record]);
  }
  const latest = new Map(records.map((record) => [placeOf(record), record]));
  let batches: readonly WrittenBatch[] = [];
  for (const group of together.values()) {
    const [first] = group;
    if (!first) continue;
    batches = withWritten(batches, {
      purpose: first.rule === null ? "put-back" : "correction",
      sheetId: first.sheet,
      sheetName: first.sheet,
      at: Date.parse(first.at),
      edits: group.map((record) => ({ ...editOfRecord(record), rule: record.rule })),
    });
  }
  return batches.map((batch) => ({
    ...batch,
    restorable: batch.restorable.filter((edit) => {
      const last = latest.get(placeOf(edit));
      return last?.rule !== null && last?.at === new Date(batch.at).toISOString();
    }),
  }));
}

function placeOf({ sheet, cell }: Pick<WriteRecord, "sheet" | "cell">): string {
  return `${sheet} ${cell.row}:${cell.column}`;
}
