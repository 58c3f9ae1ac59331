import { readFileSync } from "node:fs";
import {
  MEMORY_NAMESPACE,
  memoryXml,
  type CellContent,
  type WorkbookMemory,
  type XmlElement,
} from "../../../src/core";
import { parseXmlElement } from "../../../src/xlsx";

const CONTENTS: readonly CellContent[] = [
  { kind: "blank" },
  { kind: "value", value: 1.5 },
  { kind: "text", text: "甲" },
  { kind: "formula", formula: "=A1" },
  { kind: "error", error: "#REF!" },
];

/** Everything that the format can say. */
const FULL: WorkbookMemory = {
  settings: { profile: "hubei-2020" },
  waivers: [{ finding: "f", reason: "r", by: "王敏", on: "2026-03-01", until: "2026-12-31", cells: ["1"] }],
  records: CONTENTS.map((before) => ({
    at: "2026-03-01T08:30:00Z",
    rule: "score-total-mismatch",
    sheet: "自评表",
    cell: { row: 0, column: 0 },
    before,
    after: { kind: "text", text: "乙" },
    format: { before: "@", after: "0" },
  })),
  unread: [],
};

/** As little as it can say. */
const SPARSE: WorkbookMemory = {
  ...FULL,
  waivers: [{ ...FULL.waivers[0]!, until: null, cells: [] }],
  records: [{ ...FULL.records[0]!, rule: null, format: null }],
};

const schema = parseXmlElement(readFileSync("docs/workbook-memory.xsd", "utf8"))!;

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The type that the schema gives an element, itself where it is written in place. */
function typeOf(declaration: XmlElement): XmlElement {
  const { type } = declaration.attributes;
  return (
    elementsOf(schema).find(({ name, attributes }) => name === "complexType" && attributes.name === type) ??
    declaration
  );
}

/** What a document does that the schema does not allow, in the order of its elements. */
function faultsOf(element: XmlElement, declaration: XmlElement): string[] {
  const type = typeOf(declaration);
  const attributes = descendants(type, "attribute");
  const declared = new Map(descendants(type, "element").map((child) => [child.attributes.name!, child]));
  const order = [...declared.keys()];
  const children = elementsOf(element);
  const places = children.map(({ name }) => order.indexOf(name));
  return [
    ...Object.keys(element.attributes)
      .filter((name) => !attributes.some((attribute) => attribute.attributes.name === name))
      .map((name) => `${element.name} has an attribute ${name}`),
    ...attributes.flatMap(({ attributes: { name, use }, ...attribute }) => {
      const value = element.attributes[name!];
      const allowed = descendants({ attributes: {}, ...attribute }, "enumeration").map(
        (one) => one.attributes.value,
      );
      const isMissing = value === undefined && use === "required";
      const isOther = value !== undefined && allowed.length > 0 && !allowed.includes(value);
      return isMissing || isOther ? [`${element.name} has ${name} ${String(value)}`] : [];
    }),
    ...places
      .filter((place, index) => place < (places[index - 1] ?? 0))
      .map(() => `${element.name} is out of order`),
    ...[...declared.values()]
      .filter(
        ({ attributes: { name, minOccurs } }) =>
          minOccurs !== "0" && !children.some((child) => child.name === name),
      )
      .map(({ attributes: { name } }) => `${element.name} has no ${name}`),
    ...children.flatMap((child) => {
      const own = declared.get(child.name);
      return own ? faultsOf(child, own) : [`${element.name} holds ${child.name}`];
    }),
  ];
}

function namesIn(element: XmlElement): string[] {
  return [element.name, ...Object.keys(element.attributes), ...elementsOf(element).flatMap(namesIn)];
}

describe("the schema of the memory in docs/", () => {
  const root = elementsOf(schema).find(({ name }) => name === "element")!;
  const documentOf = (memory: WorkbookMemory) => parseXmlElement(memoryXml(memory))!;

  it("is that of the namespace", () => {
    expect(schema.attributes.targetNamespace).toBe(MEMORY_NAMESPACE);
  });

  it.each([
    ["full", FULL],
    ["sparse", SPARSE],
  ])("allows what is written: a %s memory", (_, memory) => {
    expect(faultsOf(documentOf(memory), root)).toEqual([]);
  });

  it("declares nothing that is never written", () => {
    const declared = ["element", "attribute"].flatMap((kind) =>
      descendants(schema, kind).map(({ attributes }) => attributes.name!),
    );
    expect(new Set(declared)).toEqual(new Set(namesIn(documentOf(FULL))));
  });
});
