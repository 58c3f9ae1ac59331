import { memoryXml, readMemory, type MemoryReading } from "../core";
import { parseXmlElement } from "./xml-element";

/** Reads what the parts of a workbook keep; most workbooks keep nothing, and never need this. */
export function readParts(parts: readonly string[]): MemoryReading {
  return readMemory(parts, parseXmlElement);
}

export { memoryXml };
