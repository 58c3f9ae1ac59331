import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  marksOf,
  planCorrections,
  validate,
  type FixSafety,
  type Mark,
  type Profile,
  type Report,
} from "../core";
import type { Messages } from "../messages";
import type { FileFailure } from "../reports";
import type { CorrectedFile, WrittenFile } from "../reports/corrections";
import { patchWorkbook, readCheckedWorkbook, readGrids, type ReadLimits } from "../xlsx";
import { openAtomicFile } from "./atomic-file";
import { bytesOf, unpackerFor } from "./check-file";
import { failureOf, failureOfCode } from "./file-failure";
import type { FoundFile } from "./find-files";
import { keptInWorkbook } from "./kept-in-workbook";

/** How a file is corrected. */
export interface Correction {
  /** Null for what each workbook keeps, else the default one. */
  readonly profile: Profile | null;
  readonly include: FixSafety;
  /** Whether the cells that still have findings are highlighted. */
  readonly mark: boolean;
  readonly now: Date;
  /** How much of a file is read, where that is not the usual. */
  readonly limits: Partial<ReadLimits>;
}

/** Where the corrected file goes. */
export interface Destination {
  readonly absolutePath: string;
  /** As it is shown. */
  readonly output: string;
  /** Whether the file itself is written over. */
  readonly inPlace: boolean;
}

/**
 * Corrects one file. Whatever is wrong with it becomes its failure; nothing is thrown, and what is there
 * already stays as it is until the corrected file is complete.
 */
export async function fixFile(
  { file, absolutePath, errorCode }: FoundFile,
  destination: Destination,
  correction: Correction,
  messages: Messages,
): Promise<CorrectedFile> {
  if (errorCode !== undefined) return { file, failure: failureOfCode(errorCode, messages) };
  let corrected: CorrectedBytes;
  try {
    const lock = destination.inPlace ? await lockBeside(absolutePath) : null;
    if (lock !== null) return { file, failure: openElsewhere(lock, messages) };
    corrected = await correct(bytesOf(absolutePath, correction.limits), correction);
  } catch (error) {
    return { file, failure: failureOf(error, messages) };
  }
  const { bytes, isChanged, ...outcome } = corrected;
  const isWritten = isChanged || !destination.inPlace;
  try {
    if (isWritten) await writeCopy(bytes, absolutePath, destination.absolutePath);
  } catch {
    return { file, failure: notWritable(destination, messages) };
  }
  return { file, output: isWritten ? destination.output : null, ...outcome };
}

interface CorrectedBytes extends Omit<WrittenFile, "file" | "output"> {
  readonly bytes: Uint8Array;
  readonly isChanged: boolean;
}

/** What is left is told by a check of the corrected bytes themselves, never of what was meant to be written. */
async function correct(source: Uint8Array, correction: Correction): Promise<CorrectedBytes> {
  const { profile: asked, include, mark, now, limits } = correction;
  const { memory, ...read } = readCheckedWorkbook(source, limits, await unpackerFor(source));
  const grids = [...read.grids];
  const { waivers, profile: kept } = keptInWorkbook(memory, now);
  const profile = asked ?? kept.profile;
  const before = validate(grids, { profile, waivers, whole: true });
  const plan = planCorrections(before, { include });
  const patched = patchWorkbook(source, plan.edits, { grids, recordAt: now.toISOString(), limits });
  const isSame = patched.bytes === source;
  const after = isSame
    ? before
    : validate(readGrids(patched.bytes, limits), { profile, waivers, whole: true });
  const marked = mark
    ? patchWorkbook(patched.bytes, [], { grids: after.grids, marks: marksBySheet(after), limits })
    : { bytes: patched.bytes, unmarkedSheets: [] };
  return {
    bytes: marked.bytes,
    isChanged: marked.bytes !== source,
    writtenEdits: patched.writtenEdits,
    refused: patched.refused,
    consequences: patched.consequences,
    recalculates: patched.recalculates,
    unmarkedSheets: marked.unmarkedSheets,
    unrecorded: patched.writtenEdits.length > 0 && !patched.recorded,
    profileUnread: asked === null && kept.unread,
    left: after.findings,
  };
}

function marksBySheet({ grids, findings }: Report): ReadonlyMap<string, readonly Mark[]> {
  return new Map(grids.map(({ name }) => [name, marksOf(findings, name)]));
}

/** Excel and WPS keep such a file beside a workbook for as long as it is open. */
async function lockBeside(path: string): Promise<string | null> {
  const lock = `~$${basename(path)}`;
  const status = await stat(join(dirname(path), lock)).catch(() => null);
  return status ? lock : null;
}

/** Writes a copy that has the access rights of its source. */
async function writeCopy(bytes: Uint8Array, source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const { mode } = await stat(source);
  const file = await openAtomicFile(target, mode);
  try {
    await file.write(bytes);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

function openElsewhere(lock: string, { t }: Messages): FileFailure {
  return {
    problem: "open-elsewhere",
    message: t("fix:failure.open-elsewhere.message"),
    todo: t("fix:failure.open-elsewhere.todo", { lock }),
  };
}

function notWritable({ output }: Destination, { t }: Messages): FileFailure {
  return {
    problem: "not-writable",
    message: t("fix:failure.not-writable.message", { output }),
    todo: t("fix:failure.not-writable.todo"),
  };
}
