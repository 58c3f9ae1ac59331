import type { Area } from "../../../core";
import { invalidArgument } from "../host-error";
import { readAddress, type SheetAreas } from "../model/address";
import type { Sheet } from "../model/state";
import type { Session } from "../session";

/** A Range of Office.js. */
export interface RangeModel {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The arguments of a member, checked as Excel checks them: what is wrong is an `InvalidArgument`. */
export function givenText(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function givenNumber(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

export function givenBoolean(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

/** A Range, or an address of one on `sheet`. */
export function givenRange(value: unknown, sheet: Sheet, session: Session, location: string): RangeModel {
  if (isRange(value)) return value;
  const range = typeof value === "string" ? readAddress(session.workbook, sheet, value) : undefined;
  if (!range) throw invalidArgument(location);
  return range;
}

export function isRange(value: unknown): value is RangeModel {
  return typeof value === "object" && value !== null && "sheet" in value && "area" in value;
}

/** A Range as areas, for all that a Range and RangeAreas have in common. */
export function areasOf({ sheet, area }: RangeModel): SheetAreas {
  return { sheet, areas: [area] };
}
