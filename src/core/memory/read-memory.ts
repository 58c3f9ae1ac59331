import type { CellContent } from "../corrections/edit";
import { parseCell } from "../grid";
import { MEMORY_FAMILY, MEMORY_NAMESPACE, MEMORY_ROOT } from "./memory-schema";
import { EMPTY_MEMORY, type Waiver, type WorkbookMemory, type WriteRecord } from "./workbook-memory";
import { elementsOf, plainText, textOf, type XmlElement } from "./xml-element";

/** Why a workbook's memory cannot be read. While it is so, nothing may be written over it. */
export type MemoryProblem =
  /** The part is no well-formed XML. */
  | "malformed"
  /** It is of a version that came after this one. */
  | "newer-version"
  /** Its root is not the one of the schema. */
  | "unknown-root"
  /** Two parts claim to be the memory. */
  | "several-parts";

export type MemoryReading =
  | { readonly readable: true; readonly memory: WorkbookMemory }
  | { readonly readable: false; readonly problem: MemoryProblem };

/**
 * Reads a workbook's memory out of its custom XML parts; parts of other programs are passed over. A workbook
 * without the part has an empty memory. Entries that are not understood are kept as `unread`; nothing is
 * thrown.
 *
 * @param parts The text of each part.
 * @param parse The parser at hand; null for what is not well-formed.
 */
export function readMemory(
  parts: readonly string[],
  parse: (xml: string) => XmlElement | null,
): MemoryReading {
  const roots = parts
    .filter((part) => part.includes(MEMORY_FAMILY))
    .map(parse)
    .filter((root) => root === null || root.namespace.startsWith(MEMORY_FAMILY));
  const [root, ...others] = roots;
  if (root === undefined) return { readable: true, memory: EMPTY_MEMORY };
  if (root === null) return { readable: false, problem: "malformed" };
  if (others.length > 0) return { readable: false, problem: "several-parts" };
  if (root.namespace !== MEMORY_NAMESPACE) return { readable: false, problem: "newer-version" };
  if (root.name !== MEMORY_ROOT) return { readable: false, problem: "unknown-root" };
  return { readable: true, memory: memoryOf(root) };
}

function memoryOf(root: XmlElement): WorkbookMemory {
  const settings: [string, string][] = [];
  const waivers: Waiver[] = [];
  const records: WriteRecord[] = [];
  const unread: XmlElement[] = [];
  for (const entry of elementsOf(root)) {
    const setting = isOurs(entry, "setting") ? settingOf(entry) : undefined;
    const waiver = isOurs(entry, "waiver") ? waiverOfElement(entry) : undefined;
    const record = isOurs(entry, "record") ? recordOf(entry) : undefined;
    if (setting) settings.push(setting);
    else if (waiver) waivers.push(waiver);
    else if (record) records.push(record);
    else unread.push(entry);
  }
  return { settings: Object.fromEntries(settings), waivers, records, unread };
}

function settingOf(entry: XmlElement): [string, string] | undefined {
  const name = attributeOf(entry, "name");
  return name ? [name, contentTextOf(entry)] : undefined;
}

function waiverOfElement(entry: XmlElement): Waiver | undefined {
  const finding = attributeOf(entry, "finding");
  const on = attributeOf(entry, "on");
  const until = attributeOf(entry, "until") ?? null;
  const reason = childOf(entry, "reason");
  if (!finding || !on || !reason || !isDay(on) || (until !== null && !isDay(until))) return undefined;
  return {
    finding,
    reason: contentTextOf(reason),
    by: attributeOf(entry, "by") ?? "",
    on,
    until,
    cells: elementsOf(entry)
      .filter((child) => isOurs(child, "cell"))
      .map(contentTextOf),
  };
}

function recordOf(entry: XmlElement): WriteRecord | undefined {
  const at = attributeOf(entry, "at");
  const sheet = attributeOf(entry, "sheet");
  const cell = parseCell(attributeOf(entry, "cell") ?? "");
  const before = contentOfElement(childOf(entry, "before"));
  const after = contentOfElement(childOf(entry, "after"));
  if (!at || !sheet || !cell || !before || !after || after.kind === "error" || !isInstant(at))
    return undefined;
  const rule = attributeOf(entry, "rule") ?? null;
  return { at, rule, sheet, cell, before, after, format: formatOfElement(childOf(entry, "format")) };
}

function contentOfElement(element: XmlElement | undefined): CellContent | undefined {
  if (!element) return undefined;
  const text = contentTextOf(element);
  switch (attributeOf(element, "kind")) {
    case "blank":
      return { kind: "blank" };
    case "value":
      return valueOf(text);
    case "text":
      return { kind: "text", text };
    case "error":
      return { kind: "error", error: text };
    case "formula":
      return { kind: "formula", formula: text };
    default:
      return undefined;
  }
}

function valueOf(text: string): CellContent | undefined {
  if (text === "true" || text === "false") return { kind: "value", value: text === "true" };
  const value = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? { kind: "value", value } : undefined;
}

function formatOfElement(element: XmlElement | undefined): WriteRecord["format"] {
  const before = element && attributeOf(element, "before");
  const after = element && attributeOf(element, "after");
  return before === undefined || after === undefined ? null : { before, after };
}

function isOurs({ name, namespace }: XmlElement, wanted: string): boolean {
  return namespace === MEMORY_NAMESPACE && name === wanted;
}

function childOf(entry: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(entry).find((child) => isOurs(child, name));
}

function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === undefined ? undefined : plainText(value);
}

function contentTextOf(element: XmlElement): string {
  return plainText(textOf(element));
}

/** A day of the calendar in the form `2026-03-01`; the 31st of February is none. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}
