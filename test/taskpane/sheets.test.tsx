import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, formatsOf, sheetOf } from "../excel/open-excel";
import { settled } from "../office";
import { findingRow, idle, openPane, shown } from "./open-pane";

const OTHER = { name: "说明", cells: { A1: "填表说明" } };

/** 二级项目数量 is one more than the names, and 合计 the sum with it. */
const CATALOGUE = {
  name: "目录",
  rows: [
    ["2020年度项目支出绩效自评表目录"],
    ["序号", "一级项目名称", "二级项目数量", "二级项目名称"],
    [1, "外贸发展", 3, "企业培训"],
    [null, null, null, "展会补助"],
    [null, "合计", 3],
  ],
} satisfies SheetLiteral;

describe("the sheet that the pane speaks of", () => {
  it("says what it looked for in a sheet without a table, and where to go", async () => {
    const { validate } = await openPane({ sheets: [OTHER] });
    await validate();
    expect(screen.queryByRole("heading", { name: "没有找到自评表" })).not.toBeNull();
    expect(shown().queryByText(/三级指标、年度指标值、实际完成值/)).not.toBeNull();
    expect(shown().queryByText(/请切换到自评表所在的工作表/)).not.toBeNull();
  });

  it("may be a catalogue, whose counts are checked though there is no table", async () => {
    const { user, excel, validate } = await openPane({ sheets: [CATALOGUE] });
    await validate();
    expect(shown().queryByText(/是自评表目录，列有 2 个项目/)).not.toBeNull();
    expect(shown().queryByText(/三级指标、年度指标值、实际完成值/)).toBeNull();
    expect(screen.queryByRole("button", { name: /目录所列项目没有自评表/ })).toBeNull();
    expect(formatsOf(excel, "目录").map(({ areas }) => areas)).toEqual([["C3"]]);

    await user.click(findingRow(/C3/));
    await user.click(screen.getByRole("button", { name: "确认并更正" }));
    await idle();
    expect(cellsOf(excel, "目录").C3).toMatchObject({ value: 2 });
    expect(formatsOf(excel, "目录").map(({ areas }) => areas)).toEqual([["C5"]]);

    await user.click(findingRow(/C5/));
    await user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    expect(cellsOf(excel, "目录").C5).toMatchObject({ value: 2 });
    expect(formatsOf(excel, "目录")).toEqual([]);
    expect(screen.queryByRole("heading", { name: "没有找到自评表" })).not.toBeNull();
    expect(shown().queryByText(/是自评表目录，列有 2 个项目/)).not.toBeNull();
  });

  it("says that an empty sheet is empty", async () => {
    const { validate } = await openPane({ sheets: [{ name: "Sheet1" }] });
    await validate();
    expect(shown().queryByText("工作表“Sheet1”是空的。")).not.toBeNull();
  });

  it("is named when another one is opened, and nothing is written meanwhile", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await validate();
    excel.user.activate("说明");
    await shown().findByText(/下面是工作表“自评表”的结果/);
    expect(screen.getByRole("button", { name: /自动更正/ }).getAttribute("aria-disabled")).toBe("true");

    await user.click(screen.getByRole("button", { name: "回到该表" }));
    await waitFor(() => expect(excel.workbook.activeSheet).toBe(sheetOf(excel, "自评表")));
    await waitFor(() => expect(shown().queryByText(/下面是工作表“自评表”的结果/)).toBeNull());
  });

  it("becomes the open one when that is validated", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await validate();
    excel.user.activate("说明");
    await user.click(await screen.findByRole("button", { name: "校验当前表" }));
    await idle();
    expect(screen.queryByText("工作表：说明")).not.toBeNull();
    expect(shown().queryByText(/的结果，当前打开的是/)).toBeNull();
  });

  it("is said to have changed after an edit, and writes nothing until it is checked again", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    await validate();
    excel.user.edit("H5", 9.9);
    await shown().findByText(/结果可能已不准确/);
    const all = screen.getByRole("button", { name: /自动更正/ });
    expect(all.getAttribute("aria-disabled")).toBe("true");

    await user.click(screen.getByRole("button", { name: "重新校验" }));
    await idle();
    await waitFor(() => expect(shown().queryByText(/结果可能已不准确/)).toBeNull());
    expect(screen.queryByRole("button", { name: /H5/, expanded: false })).toBeNull();
  });

  it("is read once more when an edit is told of while it is being read", async () => {
    const { excel } = await openPane({ sheets: [FAULTY_TABLE] });
    fireEvent.click(screen.getByRole("button", { name: "校验本表" }));
    excel.user.edit("H5", 9.9);
    await idle();
    expect(shown().queryByText(/结果可能已不准确/)).toBeNull();
    expect(screen.queryByRole("button", { name: /H5/, expanded: false })).toBeNull();
    expect(screen.queryByRole("button", { name: /G13/, expanded: false })).not.toBeNull();
  });

  it("is not said to have changed by what the add-in writes itself", async () => {
    const { user, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    await validate();
    await user.click(findingRow(/H5/));
    await user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    await settled();
    expect(shown().queryByText(/结果可能已不准确/)).toBeNull();
  });

  it("keeps its highlights away while they are switched off", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    await user.click(screen.getByRole("switch", { name: "在表中标出问题" }));
    await idle();
    await validate();
    expect(formatsOf(excel, "自评表")).toHaveLength(1);
    await user.click(screen.getByRole("switch", { name: "在表中标出问题" }));
    await idle();
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
  });
});
