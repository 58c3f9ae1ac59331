import type { Area } from "../../core";
import { notImplemented } from "./host-error";
import { areaAddress } from "./model/address";
import type { CellsChange, WorkbookChange } from "./model/change";
import type { Origin } from "./model/mutation";
import { cellAt, type ModelCell, type Sheet } from "./model/state";
import { wireValue, wireValueType } from "./members/range-cells";
import type { WireMeta } from "./protocol/wire-meta";
import type { References, Subscriptions } from "./session";

/** An event as it is sent to the library. */
export interface RichApiEvent {
  /** The library's number of it. */
  readonly type: number;
  /** The id of the object on which it is heard, `Workbook` for the workbook and its collections. */
  readonly targetId: string;
  /** Its arguments, as JSON. */
  readonly message: string;
}

/** The target of events of the workbook and its collections. */
const WORKBOOK_TARGET = "Workbook";

/** An event by its name on `Worksheet` or `WorksheetCollection`, and what it tells. */
interface Raised {
  readonly name: keyof Excel.Worksheet | keyof Excel.WorksheetCollection;
  readonly sheet: Sheet;
  readonly told: Readonly<Record<string, unknown>>;
  /** The range that the library finds again by the id of a reference. */
  readonly area?: Area;
}

/** What the host raises; to listen to anything else is refused, it would never come. */
const RAISED: readonly Raised["name"][] = [
  "onActivated",
  "onDeactivated",
  "onAdded",
  "onDeleted",
  "onChanged",
  "onFormatChanged",
  "onCalculated",
  "onSelectionChanged",
  "onProtectionChanged",
];

const RAISED_ON: readonly string[] = ["Worksheet", "WorksheetCollection"];

/** @param event Such as `Worksheet.onChanged`. */
function isRaised(event: string): boolean {
  const [type = "", name] = event.split(".");
  return RAISED_ON.includes(type) && RAISED.some((raised) => raised === name);
}

export interface EventSource {
  readonly subscriptions: Subscriptions;
  /** The events that a change of the workbook raises, of those that are listened to. */
  raisedBy(change: WorkbookChange, origin: Origin): readonly RichApiEvent[];
}

export function createEventSource(meta: WireMeta, references: References): EventSource {
  const listeners = new Map<string, number>();
  const key = (eventType: number, targetId: string) => `${eventType} ${targetId}`;
  const has = (eventType: number, targetId: string) => (listeners.get(key(eventType, targetId)) ?? 0) > 0;
  const typesOf = (name: Raised["name"]) => [
    ...new Set(
      [meta.types.Worksheet, meta.types.WorksheetCollection]
        .map((type) => type?.events[name]?.eventType)
        .filter((type) => type !== undefined),
    ),
  ];

  return {
    subscriptions: {
      has,
      switch(event, eventType, targetId = WORKBOOK_TARGET, on) {
        if (eventType === undefined || !isRaised(event)) throw notImplemented(event);
        const listening = listeners.get(key(eventType, targetId)) ?? 0;
        listeners.set(key(eventType, targetId), Math.max(0, listening + (on ? 1 : -1)));
      },
    },
    raisedBy(change, origin) {
      const events: RichApiEvent[] = [];
      for (const { name, sheet, told, area } of raised(change, origin)) {
        const heard = typesOf(name)
          .flatMap((type) => [sheet.id, WORKBOOK_TARGET].map((targetId) => ({ type, targetId })))
          .filter(({ type, targetId }) => has(type, targetId));
        // A reference is kept for good: only where somebody listens.
        if (heard.length === 0) continue;
        const reference = area && { referenceId: references.keep({ type: "Range", model: { sheet, area } }) };
        const message = JSON.stringify({ worksheetId: sheet.id, ...told, ...reference });
        events.push(...heard.map((target) => ({ ...target, message })));
      }
      return events;
    },
  };
}

function* raised(change: WorkbookChange, origin: Origin): Generator<Raised> {
  switch (change.kind) {
    case "cells":
      // A result that changes is no change of the cell; it is told by onCalculated.
      if (origin !== "calculation") {
        yield { name: "onChanged", sheet: change.sheet, told: changed(change, origin), area: change.area };
      }
      break;
    case "formats":
      for (const area of change.areas) {
        const told = { source: "Local", address: areaAddress(area) };
        yield { name: "onFormatChanged", sheet: change.sheet, told };
      }
      break;
    case "calculated":
      yield { name: "onCalculated", sheet: change.sheet, told: {} };
      break;
    case "protection": {
      const told = { source: "Local", isProtected: change.sheet.protection !== null };
      yield { name: "onProtectionChanged", sheet: change.sheet, told };
      break;
    }
    case "activeSheet":
      if (change.before) yield { name: "onDeactivated", sheet: change.before, told: {} };
      if (change.sheet) yield { name: "onActivated", sheet: change.sheet, told: {} };
      break;
    case "selection": {
      const address = change.areas.map(areaAddress).join(",");
      yield { name: "onSelectionChanged", sheet: change.sheet, told: { address } };
      break;
    }
    case "sheets":
      if (change.what === "added") yield { name: "onAdded", sheet: change.sheet, told: { source: "Local" } };
      if (change.what === "deleted")
        yield { name: "onDeleted", sheet: change.sheet, told: { source: "Local" } };
      break;
  }
}

/** The arguments of onChanged. */
function changed(change: CellsChange, origin: Origin): Record<string, unknown> {
  const { sheet, area, before } = change;
  return {
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: origin === "add-in" ? "ThisLocalAddin" : "Unknown",
    address: areaAddress(area),
    shiftDirection: "None",
    ...(before && details(before, cellAt(sheet, area))),
  };
}

function details(before: ModelCell, after: ModelCell): Record<string, unknown> {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: wireValueType(before),
    valueTypeAfter: wireValueType(after),
  };
}
