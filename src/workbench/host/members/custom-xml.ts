import { invalidArgument, itemNotFound } from "../host-error";
import type { XmlPart } from "../model/state";
import type { Workbook } from "../model/workbook";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenText } from "./given";

/** A part stays the same object while its text changes. */
interface PartModel {
  readonly id: string;
}

interface ScopedParts {
  readonly parts: readonly XmlPart[];
}

export const customXmlPartCollectionMembers = membersOf<Excel.CustomXmlPartCollection>()<Workbook>({
  items: ({ xmlParts }) => xmlParts,
  item: ({ xmlParts }, id) => xmlParts.find((part) => part.id === id),
  methods: {
    add(workbook, [given], session) {
      const xml = givenXml(given, "CustomXmlPartCollection.add");
      const part = { id: workbook.newId(), xml };
      session.change({ kind: "setXmlParts", parts: [...workbook.xmlParts, part] });
      return part;
    },
    getByNamespace: (workbook, [given]): ScopedParts => {
      const namespace = givenText(given, "CustomXmlPartCollection.getByNamespace");
      return { parts: workbook.xmlParts.filter((part) => namespaceOf(part) === namespace) };
    },
  },
});

export const customXmlPartScopedCollectionMembers =
  membersOf<Excel.CustomXmlPartScopedCollection>()<ScopedParts>({
    items: ({ parts }) => parts,
    item: ({ parts }, id) => parts.find((part) => part.id === id),
    methods: { getOnlyItem: onlyPart, getOnlyItemOrNullObject: onlyPart },
  });

function onlyPart({ parts }: ScopedParts): XmlPart | null {
  return parts.length === 1 && parts[0] ? parts[0] : null;
}

export const customXmlPartMembers = membersOf<Excel.CustomXmlPart>()<PartModel>({
  identity: ({ id }) => ({ Id: id }),
  getters: {
    id: ({ id }) => id,
    namespaceUri: (model, session) => namespaceOf(partOf(model, session)),
  },
  methods: {
    getXml: (model, _, session) => partOf(model, session).xml,
    setXml(model, [given], session) {
      const { id } = partOf(model, session);
      const xml = givenXml(given, "CustomXmlPart.setXml");
      const parts = session.workbook.xmlParts.map((part) => (part.id === id ? { id, xml } : part));
      session.change({ kind: "setXmlParts", parts });
    },
    delete(model, _, session) {
      const { id } = partOf(model, session);
      session.change({
        kind: "setXmlParts",
        parts: session.workbook.xmlParts.filter((part) => part.id !== id),
      });
    },
  },
});

function partOf({ id }: PartModel, { workbook }: Session): XmlPart {
  const part = workbook.xmlParts.find((candidate) => candidate.id === id);
  if (!part) throw itemNotFound("CustomXmlPart");
  return part;
}

/** @throws HostError `InvalidArgument` for what is no well-formed XML. */
function givenXml(value: unknown, location: string): string {
  const xml = givenText(value, location);
  if (new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror")) {
    throw invalidArgument(location);
  }
  return xml;
}

function namespaceOf({ xml }: XmlPart): string {
  return new DOMParser().parseFromString(xml, "text/xml").documentElement.namespaceURI ?? "";
}
