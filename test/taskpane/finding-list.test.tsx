import { screen, within } from "@testing-library/react";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf } from "../excel/open-excel";
import { findingRow, idle, openPane, shown } from "./open-pane";

/** The cells of the findings that the list shows, from the top. */
function listed(): string[] {
  return within(screen.getByRole("region", { name: "问题清单" }))
    .getAllByRole("button", { name: /./ })
    .filter((button) => button.hasAttribute("data-finding"))
    .map((button) => /[A-Z]+\d+/.exec(button.textContent)?.[0] ?? "");
}

/** The headings of the list, from the top. */
function headings(): (string | null)[] {
  return within(screen.getByRole("region", { name: "问题清单" }))
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);
}

async function openFindings() {
  const pane = await openPane({ sheets: [FAULTY_TABLE] });
  await pane.validate();
  return pane;
}

describe("the list of findings", () => {
  it("lists one kind alone, and all again", async () => {
    const { user } = await openFindings();
    const all = listed();
    await user.click(screen.getByRole("button", { name: /个警告$/ }));
    expect(listed().length).toBeLessThan(all.length);
    expect(headings()).toEqual(["警告"]);
    await user.click(screen.getByRole("button", { name: /个警告$/, pressed: true }));
    expect(listed()).toEqual(all);
  });

  it("lists what can be corrected here alone", async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole("button", { name: /处可更正$/ }));
    expect(listed()).toEqual(expect.arrayContaining(["H5", "G13"]));
    expect(listed()).not.toContain("I14");
  });

  it.each([
    ["a cell in any case", "h5", ["H5"]],
    ["a word of the finding", "扣分", ["I14"]],
    ["letters of full width", "ｈ５", ["H5"]],
  ])("finds %s", async (_, typed, cells) => {
    const { user } = await openFindings();
    await user.type(screen.getByRole("searchbox"), typed);
    expect(listed()).toEqual(expect.arrayContaining(cells));
    expect(listed().length).toBeLessThan(4);
  });

  it("says so when nothing matches", async () => {
    const { user } = await openFindings();
    await user.type(screen.getByRole("searchbox"), "没有这样的问题");
    expect(shown().queryByText("没有符合条件的问题。")).not.toBeNull();
  });

  it("goes row by row through the table, each row by its name", async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole("button", { name: "按行" }));
    expect(headings()).toEqual(expect.arrayContaining(["第 5 行 · 年度资金总额", "第 14 行 · 通行条件"]));
    const rows = listed().map((cell) => Number(/\d+/.exec(cell)?.[0]));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it("goes to the next and back, and selects each cell in the sheet", async () => {
    const { user, excel } = await openFindings();
    await user.click(screen.getByRole("button", { name: "按行" }));
    const [first, second] = listed();
    const next = screen.getByRole("button", { name: "下一个问题" });
    await user.click(next);
    expect(screen.getByRole("button", { name: new RegExp(first!), expanded: true })).not.toBeNull();
    await user.click(next);
    expect(screen.getByRole("button", { name: new RegExp(second!), expanded: true })).not.toBeNull();
    expect(shown().queryByText(/^第 2 \/ \d+ 个$/)).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "上一个问题" }));
    await idle();
    expect(excel.workbook.selection).toEqual([{ row: 4, column: 7, rows: 1, columns: 1 }]);
    expect(first).toBe("H5");
  });

  it("moves the focus by arrow keys", async () => {
    const { user } = await openFindings();
    const rows = () => screen.getAllByRole("button").filter((button) => button.hasAttribute("data-finding"));
    rows()[0]!.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(rows()[1]);
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(rows()[0]);
  });

  it("keeps filter and search while the sheet is validated again", async () => {
    const { user, validate } = await openFindings();
    await user.type(screen.getByRole("searchbox"), "H5");
    await validate();
    expect(listed()).toEqual(["H5"]);
  });
});

describe("all corrections of one rule", () => {
  it("are seen before, and written together", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    excel.user.edit("G14", "30分");
    await validate();
    await user.click(findingRow(/G13/));
    await user.click(screen.getByRole("button", { name: "更正同类 2 处…" }));
    expect(shown().queryByText(/将写入以下单元格/)).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "写入 2 处" }));
    await idle();
    expect(cellsOf(excel, "自评表")).toMatchObject({
      G13: { value: 20 },
      G14: { value: 30 },
      H5: { value: 9.5 },
    });
  });

  it("are not offered where there is but one", async () => {
    const { user } = await openFindings();
    await user.click(findingRow(/H5/));
    expect(screen.queryByRole("button", { name: /更正同类/ })).toBeNull();
  });
});

describe("the sum behind the score", () => {
  it("shows each part with its lines and their cells", async () => {
    const { user, excel } = await openFindings();
    const verdict = within(screen.getByRole("region", { name: /^评分核对/ }));
    const parts = verdict
      .getAllByText(/^\S+ \/ \d+$/)
      .flatMap((figure) => figure.closest("summary")?.textContent ?? []);
    expect(parts).toEqual(["预算执行9.9 / 10", "产出50 / 50", "效益28 / 30", "满意度10 / 10"]);
    expect(verdict.queryByText("执行率 = 990000 ÷ 1000000")).not.toBeNull();
    expect(verdict.queryByText("通行条件")?.closest("li")?.textContent).toMatch(/28 \/ 30/);
    await user.click(verdict.getByRole("button", { name: "选中 H14" }));
    await idle();
    expect(excel.workbook.selection).toEqual([{ row: 13, column: 7, rows: 1, columns: 1 }]);
  });
});
