import { readWireMeta } from "../../../scripts/wire-meta-file";
import { MEMBER_TABLES } from "../../../src/workbench/host/members";

const { types } = readWireMeta();

/** What the host implements and the library does not have. */
function invented(): string[] {
  return Object.entries(MEMBER_TABLES).flatMap(([name, table]) => {
    const type = types[name];
    if (!type) return [name];
    const absent = (members: object, known: object) =>
      Object.keys(members).filter((member) => !(member in known));
    const readOnly = Object.keys(table.setters).filter((member) => type.scalars[member]?.updatable === false);
    return [
      ...absent(table.getters, type.scalars),
      ...absent(table.setters, type.scalars),
      ...absent(table.navigations, type.navigations),
      ...absent(table.methods, type.methods),
      ...readOnly.map((member) => `${member} =`),
      ...(table.items && !type.itemType ? ["items"] : []),
      ...(table.item && !type.indexer ? ["getItem"] : []),
    ].map((member) => `${name}.${member}`);
  });
}

describe("the host's members", () => {
  it("are all members of the library, and settable only where they are there", () => {
    expect(invented()).toEqual([]);
  });

  it("are many: an empty table would be honest as well", () => {
    const members = Object.values(MEMBER_TABLES).flatMap((table) => [
      ...Object.keys(table.getters),
      ...Object.keys(table.setters),
      ...Object.keys(table.navigations),
      ...Object.keys(table.methods),
    ]);
    expect(members.length).toBeGreaterThan(200);
  });

  it("all have a requirement set, but for the library's internal ones", () => {
    const without = Object.entries(types).flatMap(([name, type]) =>
      Object.entries({ ...type.scalars, ...type.navigations, ...type.methods })
        .filter(([member, { apiSet }]) => name in MEMBER_TABLES && !member.startsWith("_") && !apiSet)
        .map(([member]) => `${name}.${member}`),
    );
    expect(without).toEqual([]);
  });
});

describe("the wire metadata", () => {
  it.each([
    ["Range", "scalars", "values", "ExcelApi 1.1"],
    ["Range", "methods", "getMergedAreasOrNullObject", "ExcelApi 1.13"],
    ["Worksheet", "methods", "getRanges", "ExcelApi 1.9"],
    ["ConditionalFormatCollection", "methods", "getItemOrNullObject", "ExcelApi 1.14"],
    ["Worksheet", "events", "onChanged", "ExcelApi 1.7"],
  ] as const)("takes the requirement set of %s %s %s from the typings", (type, kind, member, apiSet) => {
    expect(types[type]?.[kind][member]).toMatchObject({ apiSet });
  });

  it("knows what is read-only", () => {
    expect(types.ConditionalFormat?.scalars).toMatchObject({
      type: { updatable: false },
      stopIfTrue: { updatable: true },
    });
  });

  it("spells names on the wire as in JavaScript but for the first letter, with few exceptions", () => {
    const pascal = (name: string) => name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
    const others = Object.entries(types).flatMap(([type, { scalars, navigations, methods }]) =>
      Object.entries({ ...scalars, ...navigations, ...methods })
        .filter(([name, { wire }]) => !name.startsWith("_") && wire !== pascal(name))
        .map(([name, { wire }]) => `${type}.${name} as ${wire}`),
    );
    expect(others).toEqual(["Image.format as format", "Line.connectorType as connectorType"]);
  });

  it("knows the properties that are set under another name than they are read", () => {
    const renamed = Object.entries(types).flatMap(([type, { scalars }]) =>
      Object.entries(scalars).flatMap(([name, { wireWhenSet }]) =>
        wireWhenSet === undefined ? [] : [`${type}.${name} as ${wireWhenSet}`],
      ),
    );
    expect(renamed.sort()).toEqual([
      "Style.textOrientation as Orientation",
      "Worksheet.showGridlines as Gridlines",
      "Worksheet.showHeadings as Headings",
    ]);
  });
});
