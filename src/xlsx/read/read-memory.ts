import { readMemory, type MemoryReading } from "../../core";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import { openPackage, type WorkbookPackage } from "./package";
import { refusingUnreadable } from "./read-grids";
import { parseXmlElement } from "./xml-element";
import { readText } from "./xml";

/**
 * Reads what the product keeps in a workbook: its settings, waivers and the record of corrections.
 *
 * @throws WorkbookFileError where the file is no workbook that can be read
 */
export function readWorkbookMemory(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): MemoryReading {
  return refusingUnreadable(() => memoryOf(openPackage(bytes, { ...DEFAULT_LIMITS, ...limits })));
}

/** What is kept in an opened workbook. */
export function memoryOf({ archive, customXml }: WorkbookPackage): MemoryReading {
  const texts = customXml.map((part) => {
    const pieces: string[] = [];
    readText(archive, part, (piece) => void pieces.push(piece));
    return pieces.join("");
  });
  return readMemory(texts, parseXmlElement);
}
