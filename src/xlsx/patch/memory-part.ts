import {
  MEMORY_NAMESPACE,
  memoryXml,
  readMemory,
  recordsOf,
  type Edit,
  type MemoryReading,
  type WorkbookMemory,
} from "../../core";
import { parseXmlElement } from "../read/xml-element";
import type { PackageEditor } from "./package-editor";

/** Marks the part among others of the package; a workbook has one of ours. */
const ITEM_ID = "{6F5B9D0E-3C0A-4B52-9E7B-6A2F1D8C4E37}";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * Adds edits to the record that the workbook keeps of what was written into it.
 *
 * @param customXml The names of the package's custom XML parts.
 * @param at The time of the writing, such as `2026-03-01T08:30:00Z`.
 * @returns false where the workbook's memory cannot be read, so that nothing may be written over it.
 */
export function recordEdits(
  editor: PackageEditor,
  workbookPart: string,
  customXml: readonly string[],
  edits: readonly Edit[],
  at: string,
): boolean {
  const reading = memoryOf(editor, customXml);
  if (!reading.readable) return false;
  const { memory } = reading;
  const records = [...memory.records, ...recordsOf(edits, at)];
  putMemory(editor, workbookPart, customXml, { ...memory, records });
  return true;
}

/**
 * Has the workbook keep a memory in place of the one that it keeps.
 *
 * @param customXml The names of the package's custom XML parts.
 * @returns false where the workbook's memory cannot be read, so that nothing may be written over it.
 */
export function replaceMemory(
  editor: PackageEditor,
  workbookPart: string,
  customXml: readonly string[],
  memory: WorkbookMemory,
): boolean {
  const reading = memoryOf(editor, customXml);
  if (!reading.readable) return false;
  if (memoryXml(reading.memory) !== memoryXml(memory)) putMemory(editor, workbookPart, customXml, memory);
  return true;
}

function memoryOf(editor: PackageEditor, customXml: readonly string[]): MemoryReading {
  return readMemory(
    customXml.map((part) => editor.text(part)),
    parseXmlElement,
  );
}

function putMemory(
  editor: PackageEditor,
  workbookPart: string,
  customXml: readonly string[],
  memory: WorkbookMemory,
): void {
  const ours = customXml.find((part) => parseXmlElement(editor.text(part))?.namespace === MEMORY_NAMESPACE);
  if (ours === undefined) addPart(editor, workbookPart, memoryXml(memory));
  else editor.put(ours, memoryXml(memory));
}

/** A custom XML part as Excel writes it: with properties that name its namespace. */
function addPart(editor: PackageEditor, workbookPart: string, xml: string): void {
  let number = 1;
  while (editor.has(`customXml/item${number}.xml`)) number++;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  editor.put(item, xml);
  editor.put(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  editor.put(
    `customXml/_rels/item${number}.xml.rels`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`,
  );
  editor.relate(item, "customXmlProps", `itemProps${number}.xml`);
  editor.relate(workbookPart, "customXml", `/${item}`);
  editor.declare(item, "application/xml");
  editor.declare(properties, PROPERTIES_TYPE);
}
