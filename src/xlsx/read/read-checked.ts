import type { Grid, MemoryReading } from "../../core";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import type { Unpacker } from "../zip";
import { gridsOf } from "./grids-of";
import { memoryOf } from "./memory-of";
import { openPackage } from "./package";
import { refusingUnreadable } from "./refusing-unreadable";

/** What a check wants of a workbook: its worksheets, and what is kept in it for the check. */
export interface CheckedWorkbook {
  /**
   * The worksheets in the workbook's order, hidden ones included, each read when it is asked for.
   *
   * @throws WorkbookFileError where one cannot be read
   */
  readonly grids: Iterable<Grid>;
  readonly memory: MemoryReading;
}

/**
 * Reads all that a check needs, out of a file that is opened once.
 *
 * @param unpacker The platform's own, where it has one; {@link PLAIN_UNPACKER} runs everywhere.
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function readCheckedWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits>,
  unpacker: Unpacker,
): CheckedWorkbook {
  return refusingUnreadable(() => {
    const workbook = openPackage(bytes, { ...DEFAULT_LIMITS, ...limits }, unpacker);
    return { grids: refusing(gridsOf(workbook)), memory: memoryOf(workbook) };
  });
}

function* refusing(grids: Iterator<Grid, void>): Generator<Grid, void> {
  for (;;) {
    const next = refusingUnreadable(() => grids.next());
    if (next.done) return;
    yield next.value;
  }
}
