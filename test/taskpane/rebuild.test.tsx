import { screen, within } from "@testing-library/react";
import type { SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, sheetOf } from "../excel/open-excel";
import { idle, openPane, shown, type OpenPane } from "./open-pane";

const SHEET = "自评表";
const NEW = "自评表（重排）";

/** The table with a page head between its indicators, and a note that belongs nowhere. */
const PAGE_BROKEN: SheetLiteral = {
  name: SHEET,
  rows: [
    ...FAULTY_TABLE.rows!.slice(0, 13),
    ["项目支出绩效自评表"],
    ["项目名称", "道路养护"],
    ...FAULTY_TABLE.rows!.slice(13, 15),
    ["总分", null, null, null, null, null, 100, 97.5, "—"],
    [],
    ["填表人：张三"],
  ],
};

const OTHER: SheetLiteral["rows"] = FAULTY_TABLE.rows!.map((row, index) =>
  index === 1 ? ["项目名称", "桥梁检测", null, null, null, "项目金额", 1_000_000] : row,
);

async function press({ user }: OpenPane, name: string | RegExp): Promise<void> {
  await user.click(await shown().findByRole("button", { name }));
  await idle();
}

async function openPanel(pane: OpenPane) {
  await pane.validate();
  await press(pane, "在新工作表中重排本表");
  return within(await shown().findByRole("region", { name: "重排到新工作表" }));
}

describe("rebuilding a table", () => {
  it("is offered in so many words where pages have cut it, and quietly elsewhere", async () => {
    const broken = await openPane({ sheets: [PAGE_BROKEN] });
    await broken.validate();
    expect(shown().queryByText(/版式乱了：指标中间夹着重复的页头/)).not.toBeNull();
  });

  it("is offered quietly for a table in order", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await pane.validate();
    expect(shown().queryByText(/版式乱了/)).toBeNull();
    expect(shown().queryByRole("button", { name: "在新工作表中重排本表" })).not.toBeNull();
  });

  it("shows what will be written and what finds no place, before anything is", async () => {
    const pane = await openPane({ sheets: [PAGE_BROKEN] });
    const panel = await openPanel(pane);
    expect(panel.queryByText(/4 行指标、4 行资金/)).not.toBeNull();
    expect(panel.queryByText("填表人：张三")).not.toBeNull();
    await pane.user.click(panel.getByText("查看将写入的内容"));
    expect(panel.queryByText(/养护里程 · ≥100公里 · 120公里/)).not.toBeNull();
    expect(pane.excel.workbook.sheets).toHaveLength(1);

    await pane.user.click(panel.getByRole("button", { name: "选中 A20" }));
    expect(pane.excel.workbook.selection).toEqual([{ row: 19, column: 0, rows: 1, columns: 1 }]);
    await pane.user.click(panel.getByRole("button", { name: "取消" }));
    expect(document.activeElement?.textContent).toBe("在新工作表中重排本表");
  });

  it("writes it on a new sheet with formulas, touches nothing of the source, and comes to the same sums", async () => {
    const pane = await openPane({ sheets: [PAGE_BROKEN] });
    await pane.user.click(screen.getByRole("switch", { name: "在表中标出问题" }));
    await idle();
    const before = sheetOf(pane.excel, SHEET);
    await openPanel(pane);
    await press(pane, "写入新工作表");
    await shown().findByText(`已重排到新工作表“${NEW}”，原表没有改动`);
    expect(sheetOf(pane.excel, SHEET)).toBe(before);
    expect(pane.excel.workbook.activeSheet?.name).toBe(NEW);
    const cells = cellsOf(pane.excel, NEW);
    expect(cells).toMatchObject({
      G16: { value: 100, formula: "=SUM(F5,G12:G15)" },
      H16: { value: 97.9, formula: "=SUM(H5,H12:H15)" },
      H5: { value: 9.9, formula: "=ROUND(F5*G5,2)" },
    });
    expect(Object.values(cells).map(({ value }) => value)).toContain("填表人：张三");

    await press(pane, "校验新表");
    const verdict = within(shown().getByRole("region", { name: /道路养护/ }));
    expect(verdict.queryAllByText("97.9").length).toBeGreaterThan(0);
    expect(shown().queryByText(/版式乱了/)).toBeNull();
    // What only a person can tell is still to be told.
    expect(shown().queryAllByRole("button", { name: /扣分/ }).length).toBeGreaterThan(0);
  });

  it("asks which, where a sheet holds several", async () => {
    const sheet: SheetLiteral = { name: SHEET, rows: [...FAULTY_TABLE.rows!, [], ...OTHER] };
    const pane = await openPane({ sheets: [sheet] });
    const panel = await openPanel(pane);
    const choice = panel.getByLabelText("要重排的自评表");
    expect(
      within(choice)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["道路养护", "桥梁检测"]);
    await pane.user.selectOptions(choice, "桥梁检测");
    await press(pane, "写入新工作表");
    expect(cellsOf(pane.excel, NEW)).toMatchObject({ B2: { value: "桥梁检测" } });
  });

  it("writes nothing from a check that is older than the sheet", async () => {
    const pane = await openPane({ sheets: [PAGE_BROKEN] });
    const panel = await openPanel(pane);
    pane.excel.user.edit("H12", 25);
    await panel.findByText("表格在校验后有改动，请重新校验后再重排。");
    await press(pane, "写入新工作表");
    expect(pane.excel.workbook.sheets).toHaveLength(1);
  });

  it("says that a protected workbook takes no sheet, and leaves nothing behind", async () => {
    const pane = await openPane({ sheets: [PAGE_BROKEN], structureProtected: true });
    await openPanel(pane);
    await press(pane, "写入新工作表");
    await shown().findByText(pane.messages.t("excel:failure.access-denied.what"));
    expect(pane.excel.workbook.sheets).toHaveLength(1);
  });

  it.each([
    ["responseTooLarge", "excel:failure.too-large.what"],
    ["cellEditMode", "excel:failure.cell-edit-mode.what"],
  ] as const)("tries again what Excel refused with %s", async (fault, told) => {
    const pane = await openPane({ sheets: [PAGE_BROKEN] });
    await openPanel(pane);
    pane.excel.faults.failRequest(fault);
    await press(pane, "写入新工作表");
    await shown().findByText(pane.messages.t(told));
    await press(pane, "重试");
    await shown().findByText(/已重排到新工作表/);
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual([SHEET, NEW]);
  });

  it("saves a table whose sheet was deleted meanwhile", async () => {
    const pane = await openPane({ sheets: [PAGE_BROKEN, { name: "目录" }] });
    await openPanel(pane);
    pane.excel.user.deleteSheet(SHEET);
    await press(pane, "写入新工作表");
    await shown().findByText(/已重排到新工作表/);
    expect(cellsOf(pane.excel, NEW)).toMatchObject({ B2: { value: "道路养护" } });
  });
});
