import fc from "fast-check";
import {
  EMPTY_MEMORY,
  isEmptyMemory,
  memoryXml,
  readMemory,
  type MemoryReading,
  type WorkbookMemory,
} from "../../../src/core";
import { parseXmlElement } from "../../../src/xlsx";

const MEMORY: WorkbookMemory = {
  settings: { profile: "hubei-2020", live: "off" },
  waivers: [
    {
      finding: "score-total-mismatch:外贸企业培训专项:total/score",
      reason: "主管部门\n已核准 <附件 & 说明>",
      by: "王敏",
      on: "2026-03-01",
      until: "2026-12-31",
      cells: ["93.4", "", " 两端有空格 "],
    },
    { finding: "level-missing:甲:level1", reason: "无", by: "", on: "2026-03-02", until: null, cells: [] },
  ],
  records: [
    {
      at: "2026-03-01T08:30:00Z",
      rule: "score-total-mismatch",
      sheet: '自评表 "甲"\t乙',
      cell: { row: 35, column: 7 },
      before: { kind: "value", value: 93.4 },
      after: { kind: "formula", formula: '=SUM(H5,H12:H15)&"<"' },
      format: { before: "@", after: "0.00" },
    },
    {
      at: "2026-03-01T08:30:00Z",
      rule: null,
      sheet: "Sheet1",
      cell: { row: 0, column: 0 },
      before: { kind: "blank" },
      after: { kind: "text", text: "=1+1" },
      format: null,
    },
  ],
  unread: [],
};

function reread(memory: WorkbookMemory): MemoryReading {
  return readMemory([memoryXml(memory)], parseXmlElement);
}

function readable(...parts: readonly string[]): WorkbookMemory {
  const reading = readMemory(parts, parseXmlElement);
  if (!reading.readable) throw new Error(reading.problem);
  return reading.memory;
}

/** The part with something else between its tags. */
function part(content: string): string {
  return `<evalcheck xmlns="urn:evalcheck:workbook:1">${content}</evalcheck>`;
}

describe("the workbook's memory", () => {
  it("reads back as it was written", () => {
    expect(reread(MEMORY)).toEqual({ readable: true, memory: MEMORY });
  });

  it("keeps every text, whatever characters it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, name) => {
        const reason = `${text}\u0000\u000b\r\n_x000B_\ud800 ]]>`;
        const memory: WorkbookMemory = {
          ...MEMORY,
          settings: { [`s${name}`]: text },
          waivers: [{ ...MEMORY.waivers[0]!, finding: `f${name}`, reason, cells: [text] }],
          records: [{ ...MEMORY.records[0]!, sheet: `s${name}`, before: { kind: "text", text } }],
        };
        expect(reread(memory)).toEqual({ readable: true, memory });
      }),
    );
  });

  it("keeps a number to its last bit", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        (value) => {
          const records = [{ ...MEMORY.records[0]!, before: { kind: "value", value } as const }];
          expect(reread({ ...MEMORY, records })).toMatchObject({ memory: { records } });
        },
      ),
    );
  });

  it("is empty in a workbook without a part, whatever other programs keep there", () => {
    const others = ['<a xmlns="http://example.com/a"/>', "<not", "<b>urn:evalcheck:workbook:1</b>"];
    expect(readMemory([], parseXmlElement)).toEqual({ readable: true, memory: EMPTY_MEMORY });
    expect(readable(...others)).toEqual(EMPTY_MEMORY);
    expect(isEmptyMemory(EMPTY_MEMORY)).toBe(true);
    expect(isEmptyMemory(MEMORY)).toBe(false);
  });

  it("is read from a part that another program has written anew: prefixes, comments, white space", () => {
    const xml = `\ufeff<?xml version="1.0"?><!-- saved -->
      <e:evalcheck xmlns:e="urn:evalcheck:workbook:1" xmlns:x="urn:x" x:more="1">
        <e:setting name="profile"><![CDATA[hubei-2020]]></e:setting>
      </e:evalcheck>`;
    expect(readable(xml)).toEqual({ ...EMPTY_MEMORY, settings: { profile: "hubei-2020" } });
  });
});

describe("a part that is not as it should be", () => {
  it.each([
    ["malformed", [part("<setting")]],
    ["malformed", [`<!DOCTYPE e [<!ENTITY a "b">]>${part("&a;")}`]],
    ["several-parts", [part(""), part("")]],
    ["newer-version", ['<evalcheck xmlns="urn:evalcheck:workbook:2"/>']],
    ["unknown-root", ['<other xmlns="urn:evalcheck:workbook:1"/>']],
  ])("is told as %s and gives no memory that could be written over it", (problem, parts) => {
    expect(readMemory(parts, parseXmlElement)).toEqual({ readable: false, problem });
  });

  it.each([
    ["no finding", '<waiver by="甲" on="2026-03-01"><reason>r</reason></waiver>'],
    ["no reason", '<waiver finding="f" by="甲" on="2026-03-01"/>'],
    ["a day that is none", '<waiver finding="f" by="甲" on="2026-02-31"><reason>r</reason></waiver>'],
    ["no end that is a day", '<waiver finding="f" on="2026-03-01" until="年底"><reason>r</reason></waiver>'],
    [
      "no cell",
      '<record at="2026-03-01T00:00:00Z" sheet="S" cell="甲1"><before kind="blank"/><after kind="blank"/></record>',
    ],
    [
      "no number",
      '<record at="2026-03-01T00:00:00Z" sheet="S" cell="A1"><before kind="value">x</before><after kind="blank"/></record>',
    ],
    ["an unknown name", '<opinion level="3">第<b xmlns="urn:b">一</b>条</opinion>'],
  ])("in one entry (%s) loses that entry alone, and is written back as it was", (_, entry) => {
    const memory = readable(part(`<setting name="live">on</setting>${entry}`));
    expect(memory).toMatchObject({ settings: { live: "on" }, waivers: [], records: [] });
    expect(memory.unread).toHaveLength(1);
    expect(memoryXml(memory)).toContain(entry);
  });
});
