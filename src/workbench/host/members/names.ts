import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { fullAddress, readAddress } from "../model/address";
import type { DefinedName, Sheet } from "../model/state";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenBoolean, givenText, isRange, type RangeModel } from "./given";

/** The names of the workbook or of one of its sheets. */
interface NamesModel {
  readonly sheet: Sheet | null;
}

/** A name stays the same object while its formula changes. */
interface NameModel {
  readonly id: string;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export const namedItemCollectionMembers = membersOf<Excel.NamedItemCollection>()<NamesModel>({
  items: namesOf,
  item(scope, key, session) {
    const wanted = givenText(key, "NamedItemCollection.getItem").toLowerCase();
    return namesOf(scope, session).find((name) => name.name.toLowerCase() === wanted);
  },
  methods: {
    add(scope, [given, reference, comment], session) {
      const location = "NamedItemCollection.add";
      const name = givenText(given, location);
      if (!VALID_NAME.test(name)) throw invalidArgument(location);
      const isTaken = namesOf(scope, session).some(
        (other) => other.name.toLowerCase() === name.toLowerCase(),
      );
      if (isTaken) throw itemAlreadyExists(location);
      const added: DefinedName = {
        id: session.workbook.newId(),
        name,
        formula: referenceFormula(reference, location),
        comment: typeof comment === "string" ? comment : "",
        visible: true,
        sheet: scope.sheet,
      };
      session.change({ kind: "setNames", names: [...session.workbook.names, added] });
      return added;
    },
  },
});

function namesOf({ sheet }: NamesModel, { workbook }: Session): readonly DefinedName[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

/** A range as an absolute reference, a formula as it is given. */
function referenceFormula(reference: unknown, location: string): string {
  if (isRange(reference)) {
    const { sheet, area } = reference;
    return `=${fullAddress(sheet, area).replaceAll(/(?<=[!:])([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  }
  const formula = givenText(reference, location);
  return formula.startsWith("=") ? formula : `=${formula}`;
}

export const namedItemMembers = membersOf<Excel.NamedItem>()<NameModel>({
  identity: (model, session) => ({ _Id: nameOf(model, session).name }),
  getters: {
    name: (model, session) => nameOf(model, session).name,
    formula: (model, session) => nameOf(model, session).formula,
    comment: (model, session) => nameOf(model, session).comment,
    visible: (model, session) => nameOf(model, session).visible,
    scope: (model, session) => (nameOf(model, session).sheet ? "Worksheet" : "Workbook"),
    type: (model, session) => (rangeOf(model, session) ? "Range" : "String"),
    value: (model, session) => nameOf(model, session).formula.slice(1),
  },
  setters: {
    formula: (model, value, session) =>
      change(model, { formula: givenText(value, "NamedItem.formula") }, session),
    comment: (model, value, session) =>
      change(model, { comment: givenText(value, "NamedItem.comment") }, session),
    visible: (model, value, session) =>
      change(model, { visible: givenBoolean(value, "NamedItem.visible") }, session),
  },
  navigations: {
    worksheet: (model, session) => nameOf(model, session).sheet,
    worksheetOrNullObject: (model, session) => nameOf(model, session).sheet,
  },
  methods: {
    getRange: (model, _, session) => rangeOf(model, session),
    getRangeOrNullObject: (model, _, session) => rangeOf(model, session),
    delete(model, _, session) {
      const { id } = nameOf(model, session);
      session.change({ kind: "setNames", names: session.workbook.names.filter((name) => name.id !== id) });
    },
  },
});

function nameOf({ id }: NameModel, { workbook }: Session): DefinedName {
  const name = workbook.names.find((candidate) => candidate.id === id);
  if (!name) throw itemNotFound("NamedItem");
  return name;
}

function rangeOf(model: NameModel, session: Session): RangeModel | null {
  const { formula, sheet } = nameOf(model, session);
  const base = sheet ?? session.workbook.sheets[0];
  return (base && readAddress(session.workbook, base, formula.slice(1))) ?? null;
}

function change(model: NameModel, changed: Partial<DefinedName>, session: Session): void {
  const { id } = nameOf(model, session);
  const names = session.workbook.names.map((name) => (name.id === id ? { ...name, ...changed } : name));
  session.change({ kind: "setNames", names });
}
