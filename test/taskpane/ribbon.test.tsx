import { act, cleanup, screen } from "@testing-library/react";
import { EMPTY_MEMORY, memoryXml, PROFILE_SETTING, validate, waiverOf } from "../../src/core";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, formatsOf, openExcel, requestsOf, sheetOf, type OpenExcel } from "../excel/open-excel";
import { settled } from "../office";
import { shown } from "./open-pane";
import { withRibbon } from "./with-ribbon";

const CLEAN_SHEET = { name: "Sheet1", cells: { A1: "采购清单" } };
const OUR_FORMAT = { areas: ["A1"], formulas: ['=N("evalcheck:error")=0'] };
const USERS_FORMAT = { areas: ["A1"], formulas: ["=A1>5"] };

describe("the ribbon's validate button", () => {
  it("highlights what it finds without showing the pane, which has the result when it is shown", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    const before = requestsOf(excel).length;
    expect(await press("validateSheet")).toBe(1);
    expect(requestsOf(excel).length - before).toBe(2);
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
    expect(excel.pane.isShown).toBe(false);
    expect(shown().queryByRole("region", { name: /^评分核对：道路养护/ })).not.toBeNull();
  });

  it("turns the pane to the sheet, and its switch on", async () => {
    const { excel, user, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    await user.click(screen.getByRole("switch", { name: "在表中标出问题" }));
    await user.click(screen.getByRole("button", { name: "工作簿" }));
    await press("validateSheet");
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "在表中标出问题" }).checked).toBe(true);
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
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
    cleanup();
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
    expect(excel.pane.isShown).toBe(true);
  });

  it("shows the pane where what the workbook keeps could not be read, and validates all the same", async () => {
    const memory = memoryXml({ ...EMPTY_MEMORY, settings: { unknown: "1" } });
    const newer = memory.replaceAll("urn:evalcheck:workbook:1", "urn:evalcheck:workbook:9");
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE], xmlParts: [newer] });
    expect(await press("validateSheet")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText("未能读取工作簿中的设置")).not.toBeNull();
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
  });

  it("shows the pane where the profile that is kept could not be read", async () => {
    const broken = memoryXml({ ...EMPTY_MEMORY, settings: { [PROFILE_SETTING]: "{" } });
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE], xmlParts: [broken] });
    expect(await press("validateSheet")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
  });

  it("shows the pane when there is no table", async () => {
    const { excel, press } = await withRibbon({ sheets: [CLEAN_SHEET] });
    expect(await press("validateSheet")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText("没有找到自评表")).not.toBeNull();
  });

  it("shows the pane when the protection forbids highlights", async () => {
    const { excel, press } = await withRibbon({ sheets: [{ ...FAULTY_TABLE, protected: true }] });
    expect(await press("validateSheet")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText(/受保护，不允许设置格式/)).not.toBeNull();
  });

  it("says what is wrong when Excel fails, and lets Excel go on", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    excel.faults.failEveryRequest("cellEditMode");
    expect(await press("validateSheet")).toBe(1);
    expect(shown().queryByText("有单元格正在编辑")).not.toBeNull();
  });
});

describe("the ribbon's button for the workbook", () => {
  const OTHER = { ...FAULTY_TABLE, name: "绿化" };

  it("shows the pane with every table, and highlights all sheets", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE, OTHER, CLEAN_SHEET] });
    const before = requestsOf(excel).length;
    expect(await press("validateWorkbook")).toBe(1);
    expect(requestsOf(excel).length - before).toBe(4);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText(/^共 3 张工作表、2 张自评表/)).not.toBeNull();
    for (const name of ["自评表", "绿化"]) expect(formatsOf(excel, name).length).toBeGreaterThan(1);
  });

  it("shows the pane before it begins, so that it can be stopped", async () => {
    const { excel, store, press } = await withRibbon({ sheets: [FAULTY_TABLE, OTHER] });
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(excel.pane.isShown));
    await press("validateWorkbook");
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).not.toContain(false);
    expect(store.getState().workbook.run).not.toBeNull();
  });
});

describe("the ribbon's button that fixes totals", () => {
  it("writes what is safe, and the pane shows it, records it and puts it back", async () => {
    const { excel, port, user, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    const before = cellsOf(excel, "自评表");
    expect(await press("fixTotals")).toBe(1);
    expect(cellsOf(excel, "自评表")).toMatchObject({ H5: { value: 9.9 }, H16: { value: 97.9 } });
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText(/已写入 \d+ 处：.*H5/)).not.toBeNull();
    const kept = await port.readMemory();
    expect(kept.readable && kept.memory.records.map(({ cell }) => cell)).toContainEqual({
      row: 4,
      column: 7,
    });
    await user.click(screen.getByRole("button", { name: "放回原值" }));
    await act(() => settled(300));
    expect(cellsOf(excel, "自评表")).toEqual(before);
  });

  it("says so where nothing is to be fixed", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    await press("fixTotals");
    excel.pane.show(false);
    expect(await press("fixTotals")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText("没有可自动更正的单元格")).not.toBeNull();
  });

  it("names what a protected sheet refuses", async () => {
    const { excel, press } = await withRibbon({ sheets: [{ ...FAULTY_TABLE, protected: true }] });
    expect(await press("fixTotals")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText("没有写入任何单元格。")).not.toBeNull();
  });

  it("writes nothing where there is no table", async () => {
    const { excel, press } = await withRibbon({ sheets: [CLEAN_SHEET] });
    expect(await press("fixTotals")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(cellsOf(excel, "Sheet1")).toEqual({ A1: { value: "采购清单" } });
  });
});

describe("the ribbon's clear button", () => {
  const MARKED = { name: "自评表", cells: { A1: 1 }, conditionalFormats: [OUR_FORMAT, USERS_FORMAT] };

  it("removes our highlights and none of the user's formats, and turns the pane's switch off", async () => {
    const { excel, press } = await withRibbon({ sheets: [MARKED] });
    expect(await press("clearHighlights")).toBe(1);
    expect(formatsOf(excel, "自评表").map(({ formulas }) => formulas)).toEqual([["=A1>5"]]);
    expect(excel.pane.isShown).toBe(false);
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "在表中标出问题" }).checked).toBe(false);
  });

  it("says so when there are none", async () => {
    const { excel, user, press } = await withRibbon({
      sheets: [{ ...MARKED, conditionalFormats: [USERS_FORMAT] }],
    });
    expect(await press("clearHighlights")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(formatsOf(excel, "自评表")).toHaveLength(1);
    const said = shown().getByText("没有可清除的标记");
    await user.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(said.isConnected).toBe(false);
  });

  it("says so when the protection keeps them", async () => {
    const { excel, press } = await withRibbon({ sheets: [{ ...MARKED, protected: true }] });
    expect(await press("clearHighlights")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText("无法更改标记")).not.toBeNull();
  });

  it("clears the sheet that is open, and leaves the switch to the one that the pane shows", async () => {
    const other = { ...MARKED, name: "绿化" };
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE, other] });
    await press("validateSheet");
    const before = formatsOf(excel, "自评表");
    await act(async () => {
      excel.user.activate("绿化");
      await settled();
    });
    await press("clearHighlights");
    expect(formatsOf(excel, "绿化").map(({ formulas }) => formulas)).toEqual([["=A1>5"]]);
    expect(formatsOf(excel, "自评表")).toEqual(before);
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "在表中标出问题" }).checked).toBe(true);
  });

  it("says on the sheet's page what is wrong when Excel fails", async () => {
    const { excel, user, press } = await withRibbon({ sheets: [MARKED] });
    await user.click(screen.getByRole("button", { name: "工作簿" }));
    excel.faults.failEveryRequest("busy");
    await press("clearHighlights");
    expect(shown().queryByText("Excel 正忙")).not.toBeNull();
    excel.faults.clear();
    await user.click(screen.getByRole("button", { name: "重试" }));
    await act(() => settled(100));
    expect(formatsOf(excel, "自评表")).toHaveLength(1);
  });
});

describe("the ribbon's report button", () => {
  const OTHER = { ...FAULTY_TABLE, name: "绿化" };
  const sheetNames = ({ workbook }: OpenExcel["excel"]) => workbook.sheets.map(({ name }) => name);

  it("writes the report of the whole workbook, whatever the pane reports, and opens its sheet", async () => {
    const { excel, store, press } = await withRibbon({ sheets: [FAULTY_TABLE, OTHER] });
    act(() => store.dispatch({ type: "report-chosen", change: { scope: "sheet" } }));
    expect(await press("writeReport")).toBe(1);
    expect(sheetNames(excel)).toEqual(["自评表", "绿化", "校验报告"]);
    expect(excel.workbook.activeSheet?.name).toBe("校验报告");
    const places = Object.entries(cellsOf(excel, "校验报告")).filter(([address]) => address.startsWith("B"));
    expect(places.map(([, { value }]) => value)).toEqual(expect.arrayContaining(["自评表", "绿化"]));
    expect(shown().queryByText(/已写入工作表“校验报告”/)).not.toBeNull();
  });

  it("fills the sheet of the last time again", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    await press("writeReport");
    await act(async () => {
      excel.user.activate("自评表");
      excel.user.edit("H5", 9.9);
      await settled();
    });
    const before = cellsOf(excel, "校验报告");
    await press("writeReport");
    expect(sheetNames(excel)).toEqual(["自评表", "校验报告"]);
    expect(cellsOf(excel, "校验报告")).not.toEqual(before);
  });

  it("says what is wrong when Excel fails", async () => {
    const { excel, press } = await withRibbon({ sheets: [FAULTY_TABLE] });
    excel.faults.failEveryRequest("busy");
    expect(await press("writeReport")).toBe(1);
    expect(excel.pane.isShown).toBe(true);
    expect(shown().queryByText("Excel 正忙")).not.toBeNull();
    expect(sheetNames(excel)).toEqual(["自评表"]);
  });
});

describe("presses", () => {
  it("wait for the step that is under way, and for each other", async () => {
    const { excel, xdm, steps } = await withRibbon({ sheets: [FAULTY_TABLE] });
    const completed = xdm.completedCommands;
    await act(async () => {
      const clicked = steps.validate();
      xdm.invokeCommand("fixTotals");
      xdm.invokeCommand("clearHighlights");
      await clicked;
      await settled(600);
    });
    expect(xdm.completedCommands - completed).toBe(2);
    expect(cellsOf(excel, "自评表")).toMatchObject({ H5: { value: 9.9 } });
    expect(sheetOf(excel, "自评表").conditionalFormats).toHaveLength(1);
  });
});
