import { invalidArgument } from "../host-error";
import { areaAddress, fullAddress } from "../model/address";
import { areaOfCell, type CellRef } from "../../../core";
import type { StylePatch } from "../model/mutation";
import { cellAt } from "../model/state";
import type { Session } from "../session";
import {
  CELL_PROPERTIES,
  FILL_PROPERTIES,
  FONT_PROPERTIES,
  PROTECTION_PROPERTIES,
  type FormatProperty,
} from "./format-properties";
import { applyStyle } from "./formats";
import type { RangeModel } from "./given";

type Nested = Readonly<Record<string, unknown>>;

/** The properties under `format`, and those of the objects below it. */
const FORMATS: Readonly<Record<string, FormatProperty | Readonly<Record<string, FormatProperty>>>> = {
  ...CELL_PROPERTIES,
  fill: FILL_PROPERTIES,
  font: FONT_PROPERTIES,
  protection: PROTECTION_PROPERTIES,
};

/** `getCellProperties`: for each cell an object of what was asked for, under the names of JavaScript. */
export function getCellProperties(range: RangeModel, wanted: unknown): readonly (readonly Nested[])[] {
  const location = "Range.getCellProperties";
  if (!isNested(wanted)) throw invalidArgument(location);
  return eachCell(range, (ref) => {
    const { style = {} } = cellAt(range.sheet, ref);
    const area = areaOfCell(ref);
    const answer: Record<string, unknown> = {};
    if (wanted.address === true) answer.address = fullAddress(range.sheet, area);
    if (wanted.addressLocal === true) answer.addressLocal = areaAddress(area);
    if (isNested(wanted.format))
      answer.format = readFormat(wanted.format, (property) => property.read(style));
    return answer;
  });
}

/** `setCellProperties`: the same shape, with the values to set. */
export function setCellProperties(range: RangeModel, given: unknown, session: Session): void {
  const location = "Range.setCellProperties";
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : [];
  eachCell(range, (ref, row, column) => {
    const line: unknown = rows[row];
    const wanted: unknown = Array.isArray(line) ? line[column] : undefined;
    if (!isNested(wanted)) throw invalidArgument(location);
    if (!isNested(wanted.format)) return;
    const patches: StylePatch[] = [];
    readFormat(wanted.format, (property, value) => {
      const patch = property.patch(value);
      if (!patch) throw invalidArgument(location);
      patches.push(patch);
    });
    const patch = Object.assign({}, ...patches) as StylePatch;
    applyStyle({ sheet: range.sheet, areas: [areaOfCell(ref)] }, patch, location, session);
  });
}

/** Visits the properties that an object of the shape of `format` names. */
function readFormat(wanted: Nested, visit: (property: FormatProperty, value: unknown) => unknown): Nested {
  const answer: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    const known = FORMATS[name];
    if (!known) throw invalidArgument(`CellPropertiesFormat.${name}`);
    if (isProperty(known)) answer[name] = visit(known, value);
    else if (isNested(value)) {
      answer[name] = Object.fromEntries(
        Object.entries(value).map(([inner, innerValue]) => {
          const property = known[inner];
          if (!property) throw invalidArgument(`CellPropertiesFormat.${name}.${inner}`);
          return [inner, visit(property, innerValue)];
        }),
      );
    }
  }
  return answer;
}

function eachCell<Result>(
  { area }: RangeModel,
  visit: (ref: CellRef, row: number, column: number) => Result,
): readonly (readonly Result[])[] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      visit({ row: area.row + row, column: area.column + column }, row, column),
    ),
  );
}

function isNested(value: unknown): value is Nested {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isProperty(
  known: FormatProperty | Readonly<Record<string, FormatProperty>>,
): known is FormatProperty {
  return typeof known.read === "function";
}
