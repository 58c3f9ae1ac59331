import type { CellContent } from "../corrections/edit";
import { formatCell } from "../grid";
import { MEMORY_NAMESPACE, MEMORY_ROOT } from "./memory-schema";
import type { Waiver, WorkbookMemory, WriteRecord } from "./workbook-memory";
import { protectText, xmlText, type XmlElement } from "./xml-element";

/** The custom XML part of a memory, in the schema of `docs/workbook-memory.xsd`. */
export function memoryXml({ settings, waivers, records, unread }: WorkbookMemory): string {
  const root: XmlElement = {
    name: MEMORY_ROOT,
    namespace: MEMORY_NAMESPACE,
    attributes: {},
    children: [
      ...Object.entries(settings).map(([name, value]) => element("setting", { name }, [value])),
      ...waivers.map(waiverElement),
      ...records.map(recordElement),
      ...unread,
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}`;
}

function waiverElement({ finding, reason, by, on, until, cells }: Waiver): XmlElement {
  return element("waiver", { finding, by, on, ...(until !== null && { until }) }, [
    element("reason", {}, [reason]),
    ...cells.map((text) => element("cell", {}, [text])),
  ]);
}

function recordElement({ at, rule, sheet, cell, before, after, format }: WriteRecord): XmlElement {
  return element("record", { at, ...(rule !== null && { rule }), sheet, cell: formatCell(cell) }, [
    contentElement("before", before),
    contentElement("after", after),
    ...(format ? [element("format", format, [])] : []),
  ]);
}

function contentElement(name: string, content: CellContent): XmlElement {
  return element(name, { kind: content.kind }, [contentText(content)]);
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "value":
      return String(content.value);
    case "text":
      return content.text;
    case "error":
      return content.error;
    case "formula":
      return content.formula;
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlElement | string)[],
): XmlElement {
  return {
    name,
    namespace: MEMORY_NAMESPACE,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, protectText(value)]),
    ),
    children: children.flatMap((child) =>
      child === "" ? [] : [typeof child === "string" ? protectText(child) : child],
    ),
  };
}
