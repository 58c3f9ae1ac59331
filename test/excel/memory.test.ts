import { memoryXml, type Waiver, type WorkbookMemory } from "../../src/core";
import { parseXmlElement as parseInBrowser } from "../../src/excel/xml-element";
import { parseXmlElement as parseInFile } from "../../src/xlsx";
import { openExcel, requestsOf } from "./open-excel";

const SHEETS = [{ name: "自评表" }];

const WAIVER: Waiver = {
  finding: "score-total-mismatch:甲:total/score",
  reason: "已核准\r\n<附件>",
  by: "王敏",
  on: "2026-03-01",
  until: null,
  cells: ["93", ""],
};

const withWaiver = (memory: WorkbookMemory): WorkbookMemory => ({
  ...memory,
  waivers: [...memory.waivers, WAIVER],
});

const BROKEN = '<evalcheck xmlns="urn:evalcheck:workbook:2"><x/></evalcheck>';

describe("what is kept in the workbook", () => {
  it("is nothing at first, and asking leaves no trace", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS });
    expect(await port.readMemory()).toMatchObject({ readable: true, memory: { waivers: [], settings: {} } });
    expect(requestsOf(excel)).toHaveLength(1);
    await port.keep((memory) => memory);
    expect(excel.workbook.xmlParts).toEqual([]);
  });

  it("is read back by another pane, beside parts of other programs", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS, xmlParts: ['<a xmlns="urn:other"/>'] });
    await port.keep(withWaiver);
    expect(requestsOf(excel)).toHaveLength(2);
    excel.requests.clear();
    expect(await port.readMemory()).toMatchObject({ memory: { waivers: [WAIVER] } });
    expect(requestsOf(excel)).toHaveLength(2);
    expect(excel.workbook.xmlParts).toHaveLength(2);
  });

  it("is changed in its one part, and taken away with the last thing kept", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS });
    await port.keep(withWaiver);
    excel.requests.clear();
    await port.keep((memory) => ({ ...memory, settings: { profile: "hubei-2020" } }));
    expect(requestsOf(excel)).toHaveLength(3);
    expect(excel.workbook.xmlParts).toHaveLength(1);
    await port.keep((memory) => ({ ...memory, waivers: [], settings: {} }));
    expect(excel.workbook.xmlParts).toEqual([]);
  });

  it("loses nothing when two things are kept at once", async () => {
    const { port } = await openExcel({ sheets: SHEETS });
    await Promise.all([
      port.keep(withWaiver),
      port.keep((memory) => ({ ...memory, settings: { live: "off" } })),
      port.keep(withWaiver),
    ]);
    const reading = await port.readMemory();
    expect(reading).toMatchObject({ memory: { waivers: [WAIVER, WAIVER], settings: { live: "off" } } });
  });

  it("goes on after a failure", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS });
    excel.faults.failEveryRequest("cellEditMode");
    await expect(port.keep(withWaiver)).rejects.toMatchObject({ code: "cell-edit-mode" });
    excel.faults.clear();
    await port.keep(withWaiver);
    expect(excel.workbook.xmlParts).toHaveLength(1);
  });

  it("is never written over where it cannot be read, until a click says so", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS, xmlParts: [BROKEN] });
    expect(await port.keep(withWaiver)).toEqual({ readable: false, problem: "newer-version" });
    expect(excel.workbook.xmlParts.map(({ xml }) => xml)).toEqual([BROKEN]);
    await port.discardMemory();
    expect(excel.workbook.xmlParts).toEqual([]);
    expect(await port.keep(withWaiver)).toMatchObject({ readable: true });
  });
});

describe("the browser's parser and the one for files", () => {
  it.each([
    memoryXml({ settings: { "a\tb": "\u000b _x000B_" }, waivers: [WAIVER], records: [], unread: [] }),
    '\ufeff<?xml version="1.0"?><e:a xmlns:e="urn:e" xmlns:x="urn:x" x:b="1" b="&lt;2"><!-- c --> t<![CDATA[<d>]]></e:a>',
    "<a><b>1</b>2<b/></a>",
    "<a",
    "<a></b>",
    '<!DOCTYPE a><a xmlns="urn:a"/>',
    "<e:a/>",
    "",
  ])("read alike: %s", (xml) => {
    const joined = (parsed: unknown) => JSON.stringify(parsed).replaceAll('","', "");
    expect(joined(parseInBrowser(xml))).toBe(joined(parseInFile(xml)));
  });
});
