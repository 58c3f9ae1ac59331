import { lacksResult } from "../../grid";
import { decimalFrom, ZERO, type Decimal } from "../../scoring";
import type { AmountUnit, Field } from "../../table";

/** What stands where a figure is expected. */
export type Figure =
  | { readonly state: "number"; readonly value: Decimal }
  /** `absent`: the form has no such place; `inapplicable`: a dash. */
  | { readonly state: "absent" | "blank" | "inapplicable" | "unreadable"; readonly value: null };

const ABSENT: Figure = { state: "absent", value: null };
const BLANK: Figure = { state: "blank", value: null };
const INAPPLICABLE: Figure = { state: "inapplicable", value: null };
const UNREADABLE: Figure = { state: "unreadable", value: null };

const ZERO_DASH = /^[-－﹣−]$/;
const DASHES = /^[-－﹣−–—―─/／]+$/;
const TEN_THOUSAND = decimalFrom("10000") ?? ZERO;

/** Only dashes or slashes: nothing is stated. */
export function isDash(text: string): boolean {
  return DASHES.test(text);
}

/** A figure of the indicator block or the total row, where a dash is no number. */
export function figureOf(field: Field | undefined): Figure {
  if (!field) return ABSENT;
  if (field.number && !isDash(field.text)) return { state: "number", value: field.number };
  if (field.text === "") return lacksResult(field.cell) ? UNREADABLE : BLANK;
  return isDash(field.text) ? INAPPLICABLE : UNREADABLE;
}

/** A figure of a funds row: `-` is 0, `—` means that none applies. Amounts are in the block's unit. */
export function fundFigureOf(field: Field | undefined): Figure {
  if (field && ZERO_DASH.test(field.text)) return { state: "number", value: ZERO };
  return figureOf(field);
}

/** Converts an amount between 元 and 万元. */
export function inUnit(amount: Decimal, from: AmountUnit, to: AmountUnit): Decimal {
  if (from === to) return amount;
  return from === "万元" ? amount.times(TEN_THOUSAND) : amount.div(TEN_THOUSAND);
}

/** The unit that a text states behind or beside its figure; undefined where it states none. */
export function unitInText(text: string): AmountUnit | undefined {
  const unit = /万\s*元|元/.exec(text)?.[0];
  if (unit === undefined) return undefined;
  return unit === "元" ? "元" : "万元";
}
