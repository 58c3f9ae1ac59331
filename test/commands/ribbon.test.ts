import { EMPTY_MEMORY, memoryXml, PROFILE_SETTING, validate, waiverOf } from "../../src/core";
import { createPersonalStore } from "../../src/excel";
import { bindRibbon } from "../../src/commands/ribbon-commands";
import type { Notice } from "../../src/commands/notice";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { formatsOf, openExcel } from "../excel/open-excel";
import { settled } from "../office";
import type { WorkbookLiteral } from "../../src/workbench/host";

const said: Notice[] = [];

/** The buttons are bound once, as they are in a page of the add-in. */
beforeAll(async () => {
  const { port } = await openExcel({ sheets: [{ name: "Sheet1" }] });
  bindRibbon(port, createPersonalStore(), (notice) => {
    said.push(notice);
    return Promise.resolve();
  });
  await settled(100);
});

beforeEach(() => {
  said.length = 0;
});

/** Opens a workbook in an Excel whose ribbon has our buttons; a press tells how often it was completed. */
async function withRibbon(workbook: WorkbookLiteral) {
  const { excel, xdm } = await openExcel(workbook);
  const press = async (name: string) => {
    const completed = xdm.completedCommands;
    xdm.invokeCommand(name);
    await settled(150);
    return xdm.completedCommands - completed;
  };
  return { excel, press };
}

const OUR_FORMAT = { areas: ["A1"], formulas: ['=N("evalcheck:error")=0'] };
const USERS_FORMAT = { areas: ["A1"], formulas: ["=A1>5"] };

describe("the ribbon's validate button", () => {
  it("highlights what it finds, and says nothing more", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    expect(await press("validateSheet")).toBe(1);
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
    expect(said).toEqual([]);
  });

  it("goes by the profile that the workbook keeps", async () => {
    const levels = { "execution-score-mismatch": "off" };
    const settings = { [PROFILE_SETTING]: JSON.stringify({ severities: levels }) };
    const marked = async (xmlParts: readonly string[]) => {
      const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE], xmlParts });
      expect(await press("validateSheet")).toBe(1);
      return formatsOf(excel, "自评表").flatMap(({ areas }) => areas);
    };
    expect(await marked([])).toContain("H5");
    expect(await marked([memoryXml({ ...EMPTY_MEMORY, settings })])).not.toContain("H5");
  });

  it("highlights nothing that a reviewer has waived", async () => {
    const { port } = await openExcel({ sheets: [FAULTY_TABLE] });
    const { grid } = await port.readActiveSheet();
    const waivers = validate([grid]).findings.map((finding) =>
      waiverOf(finding, grid, { reason: "已核准", by: "王敏", on: "2020-12-31", until: null }),
    );
    const xmlParts = [memoryXml({ ...EMPTY_MEMORY, waivers })];
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE], xmlParts });
    expect(await press("validateSheet")).toBe(1);
    const ours = formatsOf(excel, "自评表").filter(({ formulas }) => formulas.join().includes("evalcheck"));
    expect(ours).toEqual([]);
  });

  it("says that what the workbook keeps could not be read, and validates all the same", async () => {
    const broken = memoryXml({ ...EMPTY_MEMORY, settings: { [PROFILE_SETTING]: "{" } });
    const newer = broken.replaceAll("urn:evalcheck:workbook:1", "urn:evalcheck:workbook:9");
    for (const [part, notice] of [
      [broken, "profile-unread"],
      [newer, "memory-unread"],
    ] as const) {
      said.length = 0;
      const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE], xmlParts: [part] });
      expect(await press("validateSheet")).toBe(1);
      expect(said).toEqual([notice]);
      expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
    }
  });

  it("says so when there is no table", async () => {
    const { press } = await withRibbon({ sheets: [{ name: "Sheet1", cells: { A1: "采购清单" } }] });
    expect(await press("validateSheet")).toBe(1);
    expect(said).toEqual(["no-table"]);
  });

  it("says so when the protection forbids highlights", async () => {
    const { press } = await withRibbon({ sheets: [{ ...FAULTY_TABLE, protected: true }] });
    expect(await press("validateSheet")).toBe(1);
    expect(said).toEqual(["protected-formatting"]);
  });

  it("says what is wrong when Excel fails, and lets Excel go on", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    excel.faults.failEveryRequest("cellEditMode");
    expect(await press("validateSheet")).toBe(1);
    expect(said).toEqual(["cell-edit-mode"]);
  });
});

describe("the ribbon's clear button", () => {
  it("removes our highlights and none of the user's formats", async () => {
    const { excel, press } = await withRibbon({
      sheets: [{ name: "自评表", cells: { A1: 1 }, conditionalFormats: [OUR_FORMAT, USERS_FORMAT] }],
    });
    expect(await press("clearHighlights")).toBe(1);
    expect(formatsOf(excel, "自评表").map(({ formulas }) => formulas)).toEqual([["=A1>5"]]);
    expect(said).toEqual([]);
  });

  it("says so when there are none", async () => {
    const { excel, press } = await withRibbon({
      sheets: [{ name: "自评表", cells: { A1: 1 }, conditionalFormats: [USERS_FORMAT] }],
    });
    expect(await press("clearHighlights")).toBe(1);
    expect(said).toEqual(["cleared-nothing"]);
    expect(formatsOf(excel, "自评表")).toHaveLength(1);
  });
});
