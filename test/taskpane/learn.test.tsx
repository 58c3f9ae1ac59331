import { screen, within } from "@testing-library/react";
import { formatCell, exerciseTable, RULES } from "../../src/core";
import type { Locale } from "../../src/messages";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, sheetOf } from "../excel/open-excel";
import { idle, openPane, shown, type OpenPane } from "./open-pane";

type Section = "样表" | "规则" | "表的构成";

async function openLearn(
  section: Section,
  workbook: Parameters<typeof openPane>[0] = { sheets: [FAULTY_TABLE] },
): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await turnToLearn(pane);
  await pane.user.click(await shown().findByRole("button", { name: section }));
  return pane;
}

async function turnToLearn({ user, messages }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^(更多|More)/ }));
  await user.click(screen.getByRole("button", { name: messages.t("pane:tabs.learn") }));
}

async function press({ user }: OpenPane, name: string | RegExp): Promise<void> {
  await user.click(await shown().findByRole("button", { name }));
  await idle();
}

const region = (name: string | RegExp) => within(shown().getByRole("region", { name }));

describe("tables to learn from", () => {
  it("inserts a correct table on a sheet of its own, which a validation finds nothing in", async () => {
    const pane = await openLearn("样表");
    const before = sheetOf(pane.excel, "自评表");
    await press(pane, "插入示例表");
    await shown().findByText("已插入示例表：工作表“示例表”");
    expect(pane.excel.workbook.activeSheet?.name).toBe("示例表");
    expect(cellsOf(pane.excel, "示例表")).toMatchObject({
      A1: { value: "项目支出绩效自评表" },
      H23: { value: 97.1, formula: "=SUM(H5,H12:H22)" },
    });
    expect(sheetOf(pane.excel, "自评表")).toBe(before);

    await press(pane, "校验新表");
    expect(shown().queryByRole("region", { name: /校园直饮水设施改造/ })).not.toBeNull();
    expect(shown().queryByRole("region", { name: "问题清单" })).toBeNull();
  });

  it("inserts the exercise of a number, and tells its key when asked", async () => {
    const pane = await openLearn("样表");
    const number = await shown().findByLabelText("题号（1 至 999）");
    await pane.user.clear(number);
    await pane.user.type(number, "42");
    await press(pane, "插入练习表");
    await shown().findByText("已插入练习表：工作表“练习 42”");
    expect(shown().queryByRole("region", { name: /答案/ })).toBeNull();

    await press(pane, "看答案");
    const { key } = exerciseTable({ name: "", number: 42 });
    const lines = region("第 42 题的答案").getAllByRole("listitem");
    expect(lines.map((line) => line.textContent)).toEqual(
      key.map(({ cell }) => expect.stringContaining(formatCell(cell)) as string),
    );

    const [first] = key;
    await press(pane, `选中 ${formatCell(first!.cell)}`);
    expect(pane.excel.workbook.activeSheet?.name).toBe("练习 42");
    expect(pane.excel.workbook.selection).toEqual([{ ...first!.cell, rows: 1, columns: 1 }]);
  });

  it("finds in the exercise what its key says", async () => {
    const pane = await openLearn("样表");
    await press(pane, "插入练习表");
    await press(pane, "校验新表");
    const found = await shown().findByRole("region", { name: "问题清单" });
    const { key } = exerciseTable({ name: "", number: 1 });
    for (const { cell } of key) {
      expect(within(found).queryAllByRole("button", { name: new RegExp(formatCell(cell)) })).not.toEqual([]);
    }
  });

  it("remembers the exercise while other screens are shown, and names no cell of another one", async () => {
    const pane = await openLearn("样表");
    await press(pane, "换一题");
    await press(pane, "插入练习表");
    await press(pane, "看答案");
    await pane.user.click(screen.getByRole("button", { name: "本表" }));
    await turnToLearn(pane);
    expect(await shown().findByLabelText("题号（1 至 999）")).toHaveProperty("value", "2");
    expect(shown().queryAllByRole("button", { name: /^选中/ }).length).toBeGreaterThan(0);
    await press(pane, "换一题");
    await press(pane, "看答案");
    expect(shown().queryAllByRole("button", { name: /^选中/ })).toEqual([]);
    expect(shown().queryByText(/插入练习表后，点单元格可以定位/)).not.toBeNull();
  });

  it("refuses a number that is none", async () => {
    const pane = await openLearn("样表");
    const number = await shown().findByLabelText("题号（1 至 999）");
    await pane.user.clear(number);
    await pane.user.type(number, "一");
    expect(shown().queryByText("请填写 1 至 999 的整数。")).not.toBeNull();
    await press(pane, "插入练习表");
    expect(pane.excel.workbook.sheets).toHaveLength(1);
  });

  it("inserts a form to fill in, under a name that is free", async () => {
    const pane = await openLearn("样表", { sheets: [FAULTY_TABLE, { name: "自评表（空白）" }] });
    await press(pane, "插入空白表");
    await shown().findByText("已插入空白表：工作表“自评表（空白） (2)”");
    expect(cellsOf(pane.excel, "自评表（空白） (2)")).toMatchObject({
      G5: { value: 0, formula: "=IF(N(D5)=0,0,ROUND(E5/D5,2))" },
      D12: { value: "/" },
    });
  });

  it.each<Locale>(["zh-CN", "en-US"])(
    "says in %s that a protected workbook takes no sheet",
    async (locale) => {
      const pane = await openPane({ sheets: [FAULTY_TABLE], structureProtected: true }, { locale });
      await turnToLearn(pane);
      const { t } = pane.messages;
      await press(pane, t("learn:sample.action"));
      await shown().findByText(t("excel:failure.access-denied.what"));
      expect(pane.excel.workbook.sheets).toHaveLength(1);
    },
  );

  it("tries again what Excel refused as too large or busy", async () => {
    const pane = await openLearn("样表");
    for (const [fault, told] of [
      ["responseTooLarge", "excel:failure.too-large.what"],
      ["busy", "excel:failure.busy.what"],
    ] as const) {
      pane.excel.faults.failRequest(fault);
      await press(pane, "插入示例表");
      await shown().findByText(pane.messages.t(told));
    }
    await press(pane, "重试");
    await shown().findByText("已插入示例表：工作表“示例表”");
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["自评表", "示例表"]);
  });

  it("says so when the sheet of the exercise is gone", async () => {
    const pane = await openLearn("样表");
    await press(pane, "插入练习表");
    await press(pane, "看答案");
    pane.excel.user.deleteSheet("练习 1");
    await pane.user.click(shown().getAllByRole("button", { name: /^选中/ })[0]!);
    await shown().findByText(pane.messages.t("excel:failure.sheet-gone.what"));
  });
});

describe("the rules one by one", () => {
  it("shows a rule with an example that was validated just now", async () => {
    const pane = await openLearn("规则");
    await pane.user.selectOptions(await shown().findByLabelText("规则"), "score-exceeds-points");
    const card = region("得分超过分值");
    expect(card.queryByText("指标“改造学校数”得 9 分，超过分值 8。")).not.toBeNull();
    const row = card.getByRole("row", { name: /^得分/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["9报告在此处", "8"]);
  });

  it("goes through all of them, round and round", async () => {
    const pane = await openLearn("规则");
    await shown().findByText(`第 1 条，共 ${RULES.length} 条`);
    await press(pane, "上一条");
    expect(shown().queryByText(`第 ${RULES.length} 条，共 ${RULES.length} 条`)).not.toBeNull();
    await press(pane, "下一条");
    await press(pane, "下一条");
    expect(shown().queryByText(`第 2 条，共 ${RULES.length} 条`)).not.toBeNull();
  });

  it("finds rules by what they say", async () => {
    const pane = await openLearn("规则");
    const search = await shown().findByLabelText("搜索规则");
    await pane.user.type(search, "reason");
    const names = within(shown().getByLabelText("规则")).getAllByRole("option");
    expect(names.map((option) => (option as HTMLOptionElement).value)).toEqual([
      "deduction-without-reason",
      "vague-reason",
      "reason-figure-mismatch",
    ]);
    await pane.user.clear(search);
    await pane.user.type(search, "没有这样的话");
    expect(shown().queryByText("没有这样的规则，请换个说法。")).not.toBeNull();
  });

  it("says how grave each profile takes a rule", async () => {
    const pane = await openLearn("规则");
    await pane.user.selectOptions(await shown().findByLabelText("规则"), "low-execution-unexplained");
    const [, ...rows] = within(shown().getByRole("table", { name: "各套评分规则中的级别" })).getAllByRole(
      "row",
    );
    const levels = rows.map(({ textContent }) => textContent);
    expect(levels).toEqual([
      "深圳市 2020 年现用建议",
      "财政部 2020 年建议",
      "湖北省 2020 年建议",
      "四川省 2023 年警告",
    ]);
  });
});

describe("the anatomy of a table", () => {
  it("selects the parts of the table that was validated", async () => {
    const pane = await openPane({ sheets: [{ name: "目录" }, FAULTY_TABLE] });
    pane.excel.user.activate("自评表");
    await pane.validate();
    await turnToLearn(pane);
    await pane.user.click(await shown().findByRole("button", { name: "表的构成" }));
    expect(shown().queryByText(/工作表“自评表”中的自评表/)).not.toBeNull();
    pane.excel.user.activate("目录");
    const funds = shown().getByRole("heading", { name: "项目资金" }).closest("li")!;
    await pane.user.click(within(funds).getByRole("button", { name: /^选中/ }));
    await idle();
    expect(pane.excel.workbook.activeSheet?.name).toBe("自评表");
    expect(pane.excel.workbook.selection).toEqual([{ row: 3, column: 0, rows: 5, columns: 9 }]);
  });

  it("tells of the usual form where no table was validated, and offers to", async () => {
    const pane = await openLearn("表的构成");
    expect(shown().queryByText(/下面是通常的表样/)).not.toBeNull();
    expect(shown().queryAllByRole("button", { name: /^选中/ })).toEqual([]);
    await press(pane, "校验本表");
    expect(shown().queryAllByRole("button", { name: /^选中/ }).length).toBeGreaterThan(5);
  });

  it("says so when the sheet is gone", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, { name: "目录" }] });
    await pane.validate();
    await turnToLearn(pane);
    await pane.user.click(await shown().findByRole("button", { name: "表的构成" }));
    pane.excel.user.deleteSheet("自评表");
    await pane.user.click(shown().getAllByRole("button", { name: /^选中/ })[0]!);
    await shown().findByText(pane.messages.t("excel:failure.sheet-gone.what"));
  });
});
