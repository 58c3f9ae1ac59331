import { screen, within } from "@testing-library/react";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf } from "../excel/open-excel";
import { findingRow, idle, openPane, shown } from "./open-pane";

const SHEET = "自评表";

/** Corrects one finding by the button of its own. */
async function correct({ user }: Awaited<ReturnType<typeof openPane>>, row: RegExp): Promise<void> {
  await user.click(findingRow(row));
  await user.click(screen.getByRole("button", { name: "更正此处" }));
  await idle();
}

/** What the record says of each batch, the newest first. */
function batches(): (string | null)[] {
  return shown()
    .getAllByRole("article")
    .map((article) => within(article).getByRole("heading").textContent);
}

describe("the record of written cells", () => {
  it("says what will stand there while nothing was written", async () => {
    const { user } = await openPane({ sheets: [FAULTY_TABLE] });
    await user.click(screen.getByRole("button", { name: "记录" }));
    await shown().findByRole("heading", { name: "还没有写入记录" });
  });

  it("names each written cell with its old and new content and its rule", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await pane.validate();
    await correct(pane, /H5/);
    await pane.user.click(screen.getByRole("button", { name: "记录" }));
    await shown().findByText("自评表：H5");
    const [change] = shown().getAllByRole("listitem");
    expect(change?.textContent).toMatch(/H5.*9\.5.*9\.9.*规则：预算执行得分有误/);
  });

  it("has no entry for a write of which nothing was written", async () => {
    const pane = await openPane({ sheets: [{ ...FAULTY_TABLE, protected: true }] });
    await pane.validate();
    await correct(pane, /H5/);
    expect(cellsOf(pane.excel, SHEET)).toMatchObject({ H5: { value: 9.5 } });
    await pane.user.click(screen.getByRole("button", { name: "记录" }));
    await shown().findByRole("heading", { name: "还没有写入记录" });
  });

  it("is copied as a list, the oldest first", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await pane.validate();
    await correct(pane, /H5/);
    await correct(pane, /G13/);
    await pane.user.click(screen.getByRole("button", { name: "记录" }));
    await pane.user.click(await shown().findByRole("button", { name: "复制" }));
    const [heads, ...lines] = (await navigator.clipboard.readText()).split("\n");
    expect(heads).toBe("时间\t工作表\t单元格\t规则\t原值\t新值");
    expect(lines.map((line) => line.split("\t").slice(1))).toEqual([
      ["自评表", "H5", "预算执行得分有误", "9.5", "9.9"],
      ["自评表", "G13", "数字存为文本", "20", "20"],
    ]);
    expect(shown().getByRole("status").textContent).toContain("已复制 3 行");
  });

  it("puts back an earlier write and leaves the later one", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await pane.validate();
    await correct(pane, /H5/);
    await correct(pane, /G13/);
    expect(cellsOf(pane.excel, SHEET)).toMatchObject({ H5: { value: 9.9 }, G13: { value: 20 } });

    await pane.user.click(screen.getByRole("button", { name: "记录" }));
    const [, earlier] = await shown().findAllByRole("article");
    await pane.user.click(within(earlier!).getByRole("button", { name: "放回 1 处原值" }));
    await idle();
    expect(cellsOf(pane.excel, SHEET)).toMatchObject({ H5: { value: 9.5 }, G13: { value: 20 } });
    expect(batches()).toEqual(["放回 1 处", "更正 1 处", "更正 1 处"]);
    expect(within(shown().getAllByRole("article")[2]!).queryByRole("button", { name: /^放回/ })).toBeNull();
  });

  it("refuses to put back a cell that somebody changed since, and says so", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await pane.validate();
    await correct(pane, /H5/);
    pane.excel.user.edit("H5", 8);
    await pane.user.click(screen.getByRole("button", { name: "记录" }));
    await pane.user.click(await shown().findByRole("button", { name: "放回 1 处原值" }));
    await idle();
    expect(cellsOf(pane.excel, SHEET)).toMatchObject({ H5: { value: 8 } });
    expect(shown().queryByText("单元格内容或格式在校验后有改动")).not.toBeNull();
  });
});
