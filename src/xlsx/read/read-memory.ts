import type { MemoryReading } from "../../core";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import { PLAIN_UNPACKER } from "../zip";
import { memoryOf } from "./memory-of";
import { openPackage } from "./package";
import { refusingUnreadable } from "./refusing-unreadable";

/**
 * Reads what the product keeps in a workbook: its settings, waivers and the record of corrections.
 *
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function readWorkbookMemory(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): MemoryReading {
  return refusingUnreadable(() =>
    memoryOf(openPackage(bytes, { ...DEFAULT_LIMITS, ...limits }, PLAIN_UNPACKER)),
  );
}
