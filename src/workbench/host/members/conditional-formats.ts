import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import type { SheetAreas } from "../model/address";
import { intersects } from "../model/areas";
import { guardPermission } from "../model/guard";
import type { ConditionalFormat, ConditionalStyle, Sheet } from "../model/state";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { readColor } from "./format-properties";
import { givenBoolean, givenNumber, givenText } from "./given";

/** A conditional format stays the same object while its rule and its look change. */
interface FormatModel {
  readonly sheet: Sheet;
  readonly id: string;
}

const TYPES = [
  "Custom",
  "CellValue",
  "ColorScale",
  "ContainsText",
  "DataBar",
  "IconSet",
  "PresetCriteria",
  "TopBottom",
];

export const conditionalFormatCollectionMembers = membersOf<Excel.ConditionalFormatCollection>()<SheetAreas>({
  items: formatsOn,
  item: (target, id) => formatsOn(target).find((format) => format.id === id),
  methods: {
    add({ sheet, areas }, [type], session) {
      const location = "ConditionalFormatCollection.add";
      if (!TYPES.includes(String(type))) throw invalidArgument(location);
      if (type !== "Custom" && type !== "CellValue") throw notImplemented(`${location} of ${String(type)}`);
      guardPermission(sheet, "allowFormatCells", location);
      const format: ConditionalFormat = {
        id: session.workbook.newId(),
        type,
        areas,
        formulas: [],
        stopIfTrue: false,
        style: {},
      };
      session.change({ kind: "addConditionalFormat", sheet, format });
      return { sheet, id: format.id };
    },
    clearAll(target, _, session) {
      guardPermission(target.sheet, "allowFormatCells", "ConditionalFormatCollection.clearAll");
      const ids = new Set(formatsOn(target).map((format) => format.id));
      session.change({ kind: "deleteConditionalFormats", sheet: target.sheet, ids });
    },
  },
});

/** The formats that touch a range, in the order of their priority. */
function formatsOn({ sheet, areas }: SheetAreas): readonly FormatModel[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((formatted) => areas.some((area) => intersects(formatted, area))))
    .map(({ id }) => ({ sheet, id }));
}

/** @throws HostError `ItemNotFound` for a format that was deleted meanwhile. */
function formatOf({ sheet, id }: FormatModel): ConditionalFormat {
  const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  if (!format) throw itemNotFound("ConditionalFormat");
  return format;
}

function change(
  model: FormatModel,
  changed: Partial<ConditionalFormat>,
  location: string,
  session: Session,
): void {
  guardPermission(model.sheet, "allowFormatCells", location);
  formatOf(model);
  session.change({ kind: "changeConditionalFormat", sheet: model.sheet, id: model.id, change: changed });
}

const ifType = (type: string) => (model: FormatModel) => (formatOf(model).type === type ? model : null);

export const conditionalFormatMembers = membersOf<Excel.ConditionalFormat>()<FormatModel>({
  identity: ({ id }) => ({ Id: id }),
  getters: {
    id: ({ id }) => id,
    type: (model) => formatOf(model).type,
    priority: ({ sheet, id }) => sheet.conditionalFormats.findIndex((format) => format.id === id),
    stopIfTrue: (model) => formatOf(model).stopIfTrue,
  },
  setters: {
    priority(model, value, session) {
      const location = "ConditionalFormat.priority";
      const wanted = givenNumber(value, location);
      guardPermission(model.sheet, "allowFormatCells", location);
      const last = model.sheet.conditionalFormats.length - 1;
      // Negative priorities count from the back; those beyond the bounds are the last, or the first.
      const position = Math.min(last, Math.max(0, wanted < 0 ? last + 1 + wanted : wanted));
      session.change({ kind: "moveConditionalFormat", sheet: model.sheet, id: model.id, position });
    },
    stopIfTrue(model, value, session) {
      const location = "ConditionalFormat.stopIfTrue";
      change(model, { stopIfTrue: givenBoolean(value, location) }, location, session);
    },
  },
  navigations: {
    custom: ifType("Custom"),
    customOrNullObject: ifType("Custom"),
    cellValue: ifType("CellValue"),
    cellValueOrNullObject: ifType("CellValue"),
  },
  methods: {
    delete(model, _, session) {
      guardPermission(model.sheet, "allowFormatCells", "ConditionalFormat.delete");
      formatOf(model);
      const ids = new Set([model.id]);
      session.change({ kind: "deleteConditionalFormats", sheet: model.sheet, ids });
    },
    getRange: (model) => onlyRange(model),
    getRangeOrNullObject: (model) => onlyRange(model),
    getRanges: (model) => ({ sheet: model.sheet, areas: formatOf(model).areas }),
  },
});

/** A format of several areas has no single range. */
function onlyRange(model: FormatModel) {
  const { areas } = formatOf(model);
  return areas.length === 1 && areas[0] ? { sheet: model.sheet, area: areas[0] } : null;
}

export const customConditionalFormatMembers = membersOf<Excel.CustomConditionalFormat>()<FormatModel>({
  navigations: { rule: (model) => model, format: (model) => model },
});

export const cellValueConditionalFormatMembers = membersOf<Excel.CellValueConditionalFormat>()<FormatModel>({
  getters: {
    rule(model) {
      const { formulas, operator = "Between" } = formatOf(model);
      return { formula1: formulas[0] ?? "", formula2: formulas[1] ?? "", operator };
    },
  },
  setters: {
    rule(model, value, session) {
      const location = "CellValueConditionalFormat.rule";
      const { formula1, formula2, operator } = value as Partial<Excel.ConditionalCellValueRule>;
      const formulas = [formula1, formula2].filter((formula) => typeof formula === "string");
      const changed = { formulas, operator: givenText(operator, location) };
      change(model, changed, location, session);
    },
  },
  navigations: { format: (model) => model },
});

const formula = (model: FormatModel) => formatOf(model).formulas[0] ?? "";

export const conditionalFormatRuleMembers = membersOf<Excel.ConditionalFormatRule>()<FormatModel>({
  getters: { formula, formulaLocal: formula },
  setters: {
    formula(model, value, session) {
      const location = "ConditionalFormatRule.formula";
      change(model, { formulas: [givenText(value, location)] }, location, session);
    },
  },
});

export const conditionalRangeFormatMembers = membersOf<Excel.ConditionalRangeFormat>()<FormatModel>({
  getters: { numberFormat: (model) => formatOf(model).style.numberFormat ?? null },
  setters: {
    numberFormat: styleSetter("numberFormat", (value) => (typeof value === "string" ? value : undefined)),
  },
  navigations: { fill: (model) => model, font: (model) => model },
});

export const conditionalRangeFillMembers = membersOf<Excel.ConditionalRangeFill>()<FormatModel>({
  getters: { color: (model) => formatOf(model).style.fill ?? null },
  setters: { color: styleSetter("fill", readColor) },
  methods: {
    clear(model, _, session) {
      const style = Object.fromEntries(
        Object.entries(formatOf(model).style).filter(([property]) => property !== "fill"),
      );
      change(model, { style }, "ConditionalRangeFill.clear", session);
    },
  },
});

const asBoolean = (value: unknown) => (typeof value === "boolean" ? value : undefined);
const asText = (value: unknown) => (typeof value === "string" ? value : undefined);

export const conditionalRangeFontMembers = membersOf<Excel.ConditionalRangeFont>()<FormatModel>({
  getters: {
    color: (model) => formatOf(model).style.fontColor ?? null,
    bold: (model) => formatOf(model).style.bold ?? null,
    italic: (model) => formatOf(model).style.italic ?? null,
    underline: (model) => formatOf(model).style.underline ?? null,
    strikethrough: (model) => formatOf(model).style.strikethrough ?? null,
  },
  setters: {
    color: styleSetter("fontColor", readColor),
    bold: styleSetter("bold", asBoolean),
    italic: styleSetter("italic", asBoolean),
    underline: styleSetter("underline", asText),
    strikethrough: styleSetter("strikethrough", asBoolean),
  },
});

function styleSetter<Property extends keyof ConditionalStyle>(
  property: Property,
  read: (value: unknown) => ConditionalStyle[Property] | undefined,
) {
  return (model: FormatModel, value: unknown, session: Session): void => {
    const location = `ConditionalRangeFormat.${property}`;
    const wanted = read(value);
    if (wanted === undefined) throw invalidArgument(location);
    change(model, { style: { ...formatOf(model).style, [property]: wanted } }, location, session);
  };
}
