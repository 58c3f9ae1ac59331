import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { CellLiteral, SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { formatsOf, requestsOf, sheetOf } from "../excel/open-excel";
import { idle, openPane, shown } from "./open-pane";

/** A table without the faults of the other, of another project. */
const OTHER_TABLE: SheetLiteral = {
  ...FAULTY_TABLE,
  name: "绿化",
  rows: withCells(FAULTY_TABLE, {
    "1:1": "绿化养护",
    "4:7": 9.9,
    "12:6": 20,
    "13:7": 30,
    "15:6": { value: 100, formula: "=SUM(F5,G12:G15)" },
    "15:7": { value: 99.9, formula: "=SUM(H5,H12:H15)" },
  }),
};
const NOTE: SheetLiteral = { name: "说明", cells: { A1: "填表说明" } };

function withCells({ rows = [] }: SheetLiteral, changed: Record<string, CellLiteral>): CellLiteral[][] {
  return rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => changed[`${rowIndex}:${columnIndex}`] ?? cell),
  );
}

async function openWorkbook(sheets: readonly SheetLiteral[] = [FAULTY_TABLE, OTHER_TABLE, NOTE]) {
  const pane = await openPane({ sheets: [...sheets] });
  await pane.user.click(screen.getByRole("button", { name: "工作簿" }));
  const check = async () => {
    await pane.user.click(await screen.findByRole("button", { name: "校验整个工作簿" }));
    await idle();
  };
  return { ...pane, check };
}

/** The projects of the list, from the top. */
function projects(): string[] {
  return within(screen.getByRole("region", { name: "自评表清单" }))
    .queryAllByRole("article")
    .map((card) => /道路养护|绿化养护/.exec(card.textContent)?.[0] ?? "");
}

describe("the workbook's tables", () => {
  it("are listed with score, grade and findings, and highlighted on every sheet", async () => {
    const { excel, check } = await openWorkbook();
    const before = requestsOf(excel).length;
    await check();
    expect(requestsOf(excel).length - before).toBeLessThanOrEqual(4);
    expect(projects()).toEqual(["道路养护", "绿化养护"]);
    const [faulty, clean] = shown().getAllByRole("article");
    expect(faulty!.textContent).toMatch(/97\.5.*自评表 · 养护中心.*个错误/);
    expect(clean!.textContent).toMatch(/99\.9.*优.*执行率 99%/);
    expect(formatsOf(excel, "自评表").length).toBeGreaterThan(1);
    expect(shown().queryByText(/^共 3 张工作表、2 张自评表/)).not.toBeNull();
    expect(screen.getByRole("img", { name: /95–100 分 2 张/ })).not.toBeNull();
  });

  it("are gone to by a click", async () => {
    const { user, excel, check } = await openWorkbook();
    await check();
    await user.click(screen.getByRole("button", { name: /绿化养护/ }));
    await waitFor(() => expect(excel.workbook.activeSheet).toBe(sheetOf(excel, "绿化")));
  });

  it("are sorted and filtered as the user asks", async () => {
    const { user, check } = await openWorkbook();
    await check();
    await user.selectOptions(screen.getByRole("combobox", { name: "排序" }), "项目名称");
    expect(projects()).toEqual(["道路养护", "绿化养护"].sort((a, b) => a.localeCompare(b, "zh-CN")));
    await user.selectOptions(screen.getByRole("combobox", { name: "筛选" }), "有错误");
    expect(projects()).toEqual(["道路养护"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "筛选" }), "全部");
    await user.type(screen.getByRole("searchbox"), "绿化");
    expect(projects()).toEqual(["绿化养护"]);
  });

  it("are compared with the run before: new, fixed and still open", async () => {
    const { user, excel, check } = await openWorkbook();
    await check();
    expect(shown().queryByText(/与上次校验相比/)).toBeNull();
    excel.user.activate("自评表");
    excel.user.edit("H5", 9.9);
    excel.user.activate("绿化");
    excel.user.edit("H5", 3);
    await check();
    const changes = /新增 (\d+) 个，已解决 (\d+) 个，仍有 (\d+) 个/.exec(
      screen.getByRole("main").textContent,
    );
    expect(
      changes
        ?.slice(1)
        .map(Number)
        .every((count) => count > 0),
    ).toBe(true);
    await user.selectOptions(screen.getByRole("combobox", { name: "筛选" }), "有新增问题");
    expect(projects()).toContain("绿化养护");
  });

  it("that are of one project are told apart from the findings of a table", async () => {
    const { check } = await openWorkbook([FAULTY_TABLE, { ...FAULTY_TABLE, name: "自评表 (2)" }]);
    await check();
    const cards = shown().getAllByRole("article");
    expect(cards.some((card) => /项目.*重复|重复/.test(card.textContent))).toBe(true);
  });

  it("leave what was shown when the run is stopped", async () => {
    const { excel, check } = await openWorkbook();
    await check();
    const marks = formatsOf(excel, "自评表");
    fireEvent.click(screen.getByRole("button", { name: "校验整个工作簿" }));
    fireEvent.click(await screen.findByRole("button", { name: "停止" }));
    await idle();
    await shown().findByText(/^已停止/);
    expect(projects()).toEqual(["道路养护", "绿化养护"]);
    expect(formatsOf(excel, "自评表")).toEqual(marks);
  });

  it("are tried again after a failure of Excel", async () => {
    const { user, excel, check } = await openWorkbook();
    excel.faults.failEveryRequest("busy");
    await check();
    expect(shown().queryByText("Excel 正忙")).not.toBeNull();
    excel.faults.clear();
    await user.click(screen.getByRole("button", { name: "重试" }));
    await idle();
    expect(projects()).toEqual(["道路养护", "绿化养护"]);
    expect(shown().queryByText("Excel 正忙")).toBeNull();
  });
});
