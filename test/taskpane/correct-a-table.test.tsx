import { screen, within } from "@testing-library/react";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, formatsOf, requestsOf } from "../excel/open-excel";
import { findingRow, idle, openPane, shown } from "./open-pane";

const SHEET = "自评表";

/** The figures of the verdict by row: as stated, as computed. */
function figures(): Record<string, string[]> {
  const rows = within(screen.getByRole("region", { name: /^评分核对/ }))
    .getAllByRole("row")
    .slice(1);
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole("rowheader").textContent,
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.firstChild?.textContent ?? ""),
    ]),
  );
}

describe("the pane beside a faulty table", () => {
  it("goes from validation to correction and back, and leaves the workbook as it was", async () => {
    const { user, excel, port, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    const before = { cells: cellsOf(excel, SHEET), formats: formatsOf(excel, SHEET) };
    const requests = requestsOf(excel).length;

    await validate();
    expect(requestsOf(excel)).toHaveLength(requests + 2);
    expect(figures()).toMatchObject({ 总分: ["97.5", "97.5"], 执行得分: ["9.5", "9.9"] });
    expect(formatsOf(excel, SHEET).length).toBeGreaterThan(before.formats.length);

    await user.click(findingRow(/H5/));
    expect(excel.workbook.selection).toEqual([{ row: 4, column: 7, rows: 1, columns: 1 }]);

    await user.click(screen.getByRole("button", { name: /自动更正/ }));
    const changes = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(changes).toEqual(expect.arrayContaining([expect.stringMatching(/^H5.*9\.5.*9\.9$/)]));

    await user.click(screen.getByRole("button", { name: /^写入 \d+ 处$/ }));
    await idle();
    expect(cellsOf(excel, SHEET)).toMatchObject({
      H5: { value: 9.9 },
      G13: { value: 20 },
      G16: { value: 100, formula: "=SUM(F5,G12:G15)" },
      H16: { value: 97.9, formula: "=SUM(H5,H12:H15)" },
    });
    expect(shown().queryByText(/已写入 \d+ 处：.*H5/)).not.toBeNull();
    expect(screen.queryByRole("button", { name: /自动更正/ })).toBeNull();
    expect(figures()).toMatchObject({ 总分: ["97.9", "97.9"], 分值合计: ["100", "100"] });

    await user.click(screen.getByRole("button", { name: "放回原值" }));
    await idle();
    expect(shown().queryByText(/已放回 \d+ 处原值：.*H5/)).not.toBeNull();
    await user.click(screen.getByRole("switch", { name: "在表中标出问题" }));
    await idle();
    expect({ cells: cellsOf(excel, SHEET), formats: formatsOf(excel, SHEET) }).toEqual(before);
    expect((await port.readActiveSheet()).ownMarks).toBe(0);
  });

  it("shows a percentage as the sheet does", async () => {
    const rows = FAULTY_TABLE.rows!.map((row, index) =>
      index === 4 ? row.with(6, { value: 0.89, format: "0%" }) : row,
    );
    const { user, validate } = await openPane({ sheets: [{ ...FAULTY_TABLE, rows }] });
    await validate();
    await user.click(screen.getByRole("button", { name: /自动更正/ }));
    const changes = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(changes).toEqual(expect.arrayContaining([expect.stringMatching(/^G5原值.*89%.*99%$/)]));
  });

  it("corrects one finding alone, and moves the focus to the result", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    await validate();
    await user.click(findingRow(/H5/));
    await user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    expect(cellsOf(excel, SHEET)).toMatchObject({ H5: { value: 9.9 }, G13: { value: "20" } });
    expect(document.activeElement?.textContent).toContain("已写入 1 处：H5");
  });

  it("names each cell that a protected sheet refuses, and why", async () => {
    const { user, validate } = await openPane({ sheets: [{ ...FAULTY_TABLE, protected: true }] });
    await validate();
    expect(shown().queryByText(/受保护，不允许设置格式/)).not.toBeNull();
    await user.click(screen.getByRole("button", { name: /自动更正/ }));
    await user.click(screen.getByRole("button", { name: /^写入 \d+ 处$/ }));
    await idle();
    expect(shown().queryByText("没有写入任何单元格。")).not.toBeNull();
    const refusals = shown().getAllByText("单元格已锁定，工作表受保护");
    expect(refusals.map((refusal) => refusal.closest("li")?.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^H5/)]),
    );
    expect(screen.queryByRole("button", { name: "放回原值" })).toBeNull();
  });

  it("asks for a fix that needs review in other words, and never bundles it", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    excel.user.edit("H12", 33);
    await validate();
    await user.click(findingRow(/H12/));
    expect(screen.queryByRole("button", { name: "更正此处" })).toBeNull();
    expect(shown().queryByText(/请核实后再点/)).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "确认并更正" }));
    await idle();
    expect(cellsOf(excel, SHEET)).toMatchObject({ H12: { value: 30 }, H5: { value: 9.5 } });
  });

  it("does not put back a cell that somebody changed since, and says so", async () => {
    const { user, excel, validate } = await openPane({ sheets: [FAULTY_TABLE] });
    await validate();
    await user.click(findingRow(/H5/));
    await user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    excel.user.edit("H5", 8);
    await shown().findByText(/结果可能已不准确/);
    await user.click(screen.getByRole("button", { name: "放回原值" }));
    await idle();
    expect(cellsOf(excel, SHEET)).toMatchObject({ H5: { value: 8 } });
    expect(shown().queryByText("单元格内容或格式在校验后有改动")).not.toBeNull();
    expect(screen.queryByRole("button", { name: "放回原值" })).toBeNull();
  });

  it("can be used by the keyboard alone", async () => {
    const { user, excel } = await openPane({ sheets: [FAULTY_TABLE] });
    const validate = screen.getByRole("button", { name: "校验本表" });
    for (let tabs = 0; document.activeElement !== validate && tabs < 30; tabs++) await user.tab();
    await user.keyboard("{Enter}");
    await idle();
    const row = findingRow(/H5/);
    for (let tabs = 0; document.activeElement !== row && tabs < 30; tabs++) await user.tab();
    await user.keyboard("{Enter}");
    expect(excel.workbook.selection).toEqual([{ row: 4, column: 7, rows: 1, columns: 1 }]);
    const fix = screen.getByRole("button", { name: "更正此处" });
    for (let tabs = 0; document.activeElement !== fix && tabs < 30; tabs++) await user.tab();
    await user.keyboard("{Enter}");
    await idle();
    expect(cellsOf(excel, SHEET)).toMatchObject({ H5: { value: 9.9 } });
  });
});
