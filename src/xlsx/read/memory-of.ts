import { readMemory, type MemoryReading } from "../../core";
import type { WorkbookPackage } from "./package";
import { parseXmlElement } from "./xml-element";
import { readText } from "./xml";

/** What the product keeps in an opened workbook: its settings, waivers and the record of corrections. */
export function memoryOf({ archive, customXml }: WorkbookPackage): MemoryReading {
  const texts = customXml.map((part) => {
    const pieces: string[] = [];
    readText(archive, part, (piece) => void pieces.push(piece));
    return pieces.join("");
  });
  return readMemory(texts, parseXmlElement);
}
