import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Waiver, WorkbookMemory } from "../../src/core";
import type { PersonalStore } from "../../src/excel";
import type { SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { formatsOf } from "../excel/open-excel";
import { findingRow, idle, openPane, shown, type OpenPane, type PaneOptions } from "./open-pane";

const SHEET = FAULTY_TABLE.name;
const REASON = "已报主管部门核准";
const NAME = "王敏";
const RULE = "预算执行得分有误";

/** The pane after a validation, with the finding at H5 open. */
async function openFinding(options: PaneOptions = {}, parts: readonly string[] = []): Promise<OpenPane> {
  const pane = await openPane({ sheets: [FAULTY_TABLE], xmlParts: parts }, options);
  await pane.validate();
  await pane.user.click(findingRow(/H5/));
  return pane;
}

interface Entered {
  readonly reason?: string;
  readonly name?: string;
  readonly until?: string;
}

async function openForm({ user }: OpenPane): Promise<HTMLElement> {
  await user.click(await screen.findByRole("button", { name: "豁免…" }));
  return screen.findByRole("form", { name: "豁免这个问题" });
}

async function fillIn({ user }: OpenPane, form: HTMLElement, entered: Entered): Promise<void> {
  const { reason = REASON, name = NAME, until } = entered;
  const [reasonField, nameField] = within(form).getAllByRole<HTMLInputElement>("textbox");
  for (const [field, text] of [
    [reasonField!, reason],
    [nameField!, name],
  ] as const) {
    await user.clear(field);
    if (text !== "") await user.paste(text);
  }
  // jsdom has no date picker to click through.
  if (until !== undefined)
    fireEvent.change(within(form).getByLabelText(/^有效期至/), { target: { value: until } });
}

async function submit({ user }: OpenPane, form: HTMLElement): Promise<void> {
  await user.click(within(form).getByRole("button", { name: /^(重新)?豁免$/ }));
  await idle();
}

/** Waives the finding that is open. */
async function waive(pane: OpenPane, entered: Entered = {}): Promise<void> {
  const form = await openForm(pane);
  await fillIn(pane, form, entered);
  await submit(pane, form);
}

async function memoryOf({ port }: OpenPane): Promise<WorkbookMemory> {
  const reading = await port.readMemory();
  if (!reading.readable) throw new Error(reading.problem);
  return reading.memory;
}

async function waiversIn(pane: OpenPane): Promise<readonly Waiver[]> {
  return (await memoryOf(pane)).waivers;
}

/** The highlighted areas of a sheet. */
function marksIn({ excel }: OpenPane, sheet = SHEET): string[] {
  return formatsOf(excel, sheet)
    .filter(({ formulas }) => formulas.join().includes("evalcheck:"))
    .flatMap(({ areas }) => areas)
    .sort();
}

/** As the filter of the list counts them. */
function errorsCounted(): number {
  const chip = screen.queryByRole("button", { name: /^\d+ 个错误$/ });
  return chip ? parseInt(chip.textContent) : 0;
}

/** Changes the waivers of the workbook as somebody else does who has it open too. */
async function coAuthor(
  { port }: OpenPane,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): Promise<void> {
  await port.keep((memory) => ({ ...memory, waivers: change(memory.waivers) }));
}

async function turnToWaivers({ user, messages }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: /更多/ }));
  await user.click(screen.getByRole("button", { name: messages.t("pane:tabs.waivers") }));
  await waitFor(() => expect(screen.queryByText(/正在读取/)).toBeNull());
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

async function turnToSheet({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "本表" }));
  await idle();
}

function personalStore(): PersonalStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, read: (name) => kept.get(name) ?? null, write: (name, text) => void kept.set(name, text) };
}

/** Days after 2 March 2026, the day on which the tests waive. */
function clock() {
  let days = 0;
  return {
    now: () => new Date(2026, 2, 2 + days, 12).getTime(),
    pass: (more: number) => {
      days += more;
    },
  };
}

describe("a waiver in the pane", () => {
  it("is kept in the workbook with its reason, its name, its days and what the cells held", async () => {
    const pane = await openFinding();
    await waive(pane, { until: "2026-12-31" });
    const [kept, ...others] = await waiversIn(pane);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ reason: REASON, by: NAME, on: "2026-03-02", until: "2026-12-31" });
    expect(kept?.finding).toMatch(/^execution-score-mismatch:道路养护:/);
    expect(kept?.cells[0]).toBe("9.5");
  });

  it("takes its finding out of the counts and its highlight off the sheet, and touches no cell", async () => {
    const pane = await openFinding();
    const before = marksIn(pane);
    const cells = new Map(pane.excel.workbook.sheets[0]?.cells);
    expect(before).toContain("H5");
    const errors = errorsCounted();
    await waive(pane);
    expect(marksIn(pane)).toEqual(before.filter((area) => area !== "H5"));
    expect(new Map(pane.excel.workbook.sheets[0]?.cells)).toEqual(cells);
    expect(screen.getByRole("button", { name: "1 个已豁免" })).toBeTruthy();
    expect(shown().getByText("另有 1 个问题已豁免，未计在内。")).toBeTruthy();
    expect(errorsCounted()).toBe(errors - 1);
    expect(shown().getByText(`已豁免：${RULE}（H5）`)).toBeTruthy();
    expect(screen.queryByText("更新表中标记")).toBeNull();
  });

  it("stands at its finding with who, why, when and until when, and is withdrawn there", async () => {
    const pane = await openFinding();
    const before = marksIn(pane);
    await waive(pane);
    const facts = within(screen.getByRole("region", { name: "豁免" }));
    expect(facts.getByText(REASON)).toBeTruthy();
    expect(facts.getByText(NAME)).toBeTruthy();
    expect(facts.getByText("2026年3月2日")).toBeTruthy();
    expect(facts.getByText("长期有效")).toBeTruthy();
    await pane.user.click(facts.getByRole("button", { name: "撤回豁免" }));
    await idle();
    expect(await waiversIn(pane)).toEqual([]);
    expect(marksIn(pane)).toEqual(before);
    expect(shown().getByText("已撤回 1 条豁免")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /个已豁免/ })).toBeNull();
  });

  it("that was withdrawn is restored as it was, and one that was given is taken back, by the way back", async () => {
    const pane = await openFinding();
    await waive(pane);
    const given = await waiversIn(pane);
    await pane.user.click(screen.getByRole("button", { name: "撤销" }));
    await idle();
    expect(await waiversIn(pane)).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "恢复" }));
    await idle();
    expect(await waiversIn(pane)).toEqual(given);
    expect(screen.getByRole("button", { name: "1 个已豁免" })).toBeTruthy();
  });

  it("leaves everything else that the workbook keeps as it is", async () => {
    const pane = await openFinding();
    await pane.user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    await waitFor(async () => expect((await memoryOf(pane)).records).toHaveLength(1));
    await pane.user.click(findingRow(/H14/));
    await waive(pane);
    expect(await memoryOf(pane)).toMatchObject({
      records: [{ rule: "execution-score-mismatch" }],
      waivers: [{}],
    });
  });

  it("is listed alone on one click, and left out on another", async () => {
    const pane = await openFinding();
    await waive(pane);
    const rows = () => screen.queryAllByRole("button", { name: new RegExp(RULE) }).length;
    expect(rows()).toBe(1);
    await pane.user.click(screen.getByRole("switch", { name: "隐藏已豁免的问题" }));
    expect(rows()).toBe(0);
    await pane.user.click(screen.getByRole("button", { name: "1 个已豁免" }));
    expect(rows()).toBe(1);
    expect(screen.queryByRole("button", { name: /H14/, expanded: false })).toBeNull();
  });
});

describe("the form of a waiver", () => {
  it("takes the focus, is left with Escape, and gives the focus back", async () => {
    const pane = await openFinding();
    const form = await openForm(pane);
    await waitFor(() => expect(document.activeElement).toBe(within(form).getByLabelText("理由（必填）")));
    await pane.user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "豁免…" }));
  });

  it("is filled in and kept with the keyboard alone", async () => {
    const pane = await openFinding();
    screen.getByRole("button", { name: "豁免…" }).focus();
    await pane.user.keyboard("{Enter}");
    await screen.findByRole("form");
    await pane.user.keyboard(`${REASON}{Tab}${NAME}{Enter}`);
    await idle();
    expect(await waiversIn(pane)).toMatchObject([{ reason: REASON, by: NAME }]);
    expect(document.activeElement?.textContent).toMatch(/^已豁免/);
  });

  it.each<[string, Entered, RegExp, string]>([
    ["without a reason", { reason: "  " }, /^理由/, "请填写豁免理由。"],
    ["without a name", { name: "" }, /^豁免人/, "请填写豁免人姓名。"],
    ["with a day that is over", { until: "2026-03-01" }, /^有效期至/, "有效期不能早于今天。"],
  ])("keeps nothing %s, and says so at the field", async (_, entered, label, message) => {
    const pane = await openFinding();
    const form = await openForm(pane);
    await fillIn(pane, form, entered);
    await submit(pane, form);
    const field = within(form).getByLabelText(label);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-describedby")!)?.textContent).toBe(message);
    expect(document.activeElement).toBe(field);
    expect(await waiversIn(pane)).toEqual([]);
  });

  it("takes today for the last day", async () => {
    const pane = await openFinding();
    await waive(pane, { until: "2026-03-02" });
    expect(await waiversIn(pane)).toMatchObject([{ until: "2026-03-02" }]);
    expect(screen.getByRole("button", { name: "1 个已豁免" })).toBeTruthy();
  });

  it("remembers the name for the person once it was kept, and not before", async () => {
    const personal = personalStore();
    const pane = await openFinding({ personal });
    const form = await openForm(pane);
    await fillIn(pane, form, {});
    pane.excel.faults.failRequest("busy");
    await submit(pane, form);
    expect(personal.kept.get("name") ?? "").toBe("");
    await submit(pane, form);
    expect(personal.kept.get("name")).toBe(NAME);
    await pane.user.click(findingRow(/H14/));
    const next = await openForm(pane);
    expect(within(next).getByLabelText<HTMLInputElement>("豁免人（必填）").value).toBe(NAME);
    expect(within(next).getByLabelText<HTMLTextAreaElement>("理由（必填）").value).toBe("");
  });

  it("says why a sheet that has changed cannot be waived from, and keeps what was entered until it can", async () => {
    const pane = await openFinding({ live: true });
    const form = await openForm(pane);
    await fillIn(pane, form, {});
    await act(async () => {
      pane.excel.user.edit("D12", "养护总里程");
      await Promise.resolve();
    });
    await waitFor(() => expect(within(form).queryByText(/请重新校验后再豁免/)).not.toBeNull());
    await waitFor(() => expect(within(form).queryByText(/请重新校验后再豁免/)).toBeNull());
    await submit(pane, form);
    expect(await waiversIn(pane)).toMatchObject([{ reason: REASON }]);
  });

  it("is not opened while the sheet is outdated or another one is open, and says why", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, { name: "说明", cells: { A1: "填表说明" } }] });
    await pane.validate();
    await pane.user.click(findingRow(/H5/));
    act(() => pane.excel.user.edit("D12", "养护总里程"));
    await shown().findByText("表格在校验后有改动，请重新校验后再豁免。");
    await pane.user.click(screen.getByRole("button", { name: "豁免…" }));
    expect(screen.queryByRole("form")).toBeNull();
    act(() => pane.excel.user.activate("说明"));
    await shown().findByText(`请先回到工作表“${SHEET}”再豁免。`);
    await pane.user.click(screen.getByRole("button", { name: "豁免…" }));
    expect(screen.queryByRole("form")).toBeNull();
  });
});

describe("a waiver that cannot be kept", () => {
  it("is told in the form with what to do, keeps nothing, and can be tried again", async () => {
    const pane = await openFinding();
    const form = await openForm(pane);
    await fillIn(pane, form, {});
    pane.excel.faults.failRequest("busy");
    await submit(pane, form);
    expect(within(form).getByText("没有存入工作簿：Excel 正忙")).toBeTruthy();
    expect(await waiversIn(pane)).toEqual([]);
    expect(marksIn(pane)).toContain("H5");
    expect(within(form).getByLabelText<HTMLTextAreaElement>("理由（必填）").value).toBe(REASON);
    await submit(pane, form);
    expect(await waiversIn(pane)).toHaveLength(1);
  });

  const NEWER = '<evalcheck xmlns="urn:evalcheck:workbook:2"><waiver/></evalcheck>';

  it("because what is kept cannot be read, is not offered, and nothing is written over it", async () => {
    const pane = await openFinding({}, [NEWER]);
    expect(shown().getByText(/工作簿中保存的内容无法读取。为免覆盖/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "豁免…" }));
    expect(screen.queryByRole("form")).toBeNull();
    await turnToWaivers(pane);
    expect(shown().getByText("工作簿中保存的豁免无法读取")).toBeTruthy();
    expect(shown().getByText("保存的内容由更新版本的加载项写入，请先更新加载项。")).toBeTruthy();
    expect(pane.excel.workbook.xmlParts.map(({ xml }) => xml)).toEqual([NEWER]);
  });

  it("because what is kept has become unreadable meanwhile, says so and leaves it", async () => {
    const pane = await openFinding();
    const form = await openForm(pane);
    await fillIn(pane, form, {});
    pane.excel.workbook.mutate({ kind: "setXmlParts", parts: [{ id: "{1}", xml: NEWER }] }, "user");
    await submit(pane, form);
    expect(within(form).getByText("没有存入工作簿：已存的内容无法读取")).toBeTruthy();
    expect(pane.excel.workbook.xmlParts.map(({ xml }) => xml)).toEqual([NEWER]);
  });

  it("keeps the waiver where only the highlights fail, and tells of those", async () => {
    const pane = await openFinding();
    const form = await openForm(pane);
    await fillIn(pane, form, {});
    // Two round trips keep it; the third begins to replace the highlights.
    pane.excel.faults.failRequest("busy", 2);
    await submit(pane, form);
    expect(await waiversIn(pane)).toHaveLength(1);
    expect(shown().getByText("Excel 正忙")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "重试" }));
    await idle();
    expect(marksIn(pane)).not.toContain("H5");
  });
});

describe("a waiver that no longer holds", () => {
  it("is said to be outdated at its finding once a cell has changed, and is renewed there", async () => {
    const pane = await openFinding();
    await waive(pane);
    act(() => pane.excel.user.edit("H5", 9.4));
    await pane.validate();
    expect(screen.queryByRole("button", { name: "1 个已豁免" })).toBeNull();
    expect(marksIn(pane)).toContain("H5");
    expect(screen.getByRole("button", { name: /H5.*豁免已失效/ })).toBeTruthy();
    const region = screen.getByRole("region", { name: "豁免" });
    expect(within(region).getByText(/所涉单元格的内容有改动/)).toBeTruthy();
    await pane.user.click(within(region).getByRole("button", { name: "重新豁免…" }));
    const form = await screen.findByRole("form", { name: "重新豁免这个问题" });
    expect(within(form).getByLabelText<HTMLTextAreaElement>("理由（必填）").value).toBe(REASON);
    await submit(pane, form);
    expect((await waiversIn(pane)).map(({ cells }) => cells[0])).toEqual(["9.4"]);
    expect(screen.getByRole("button", { name: "1 个已豁免" })).toBeTruthy();
  });

  it("is said to have expired on the day after its last", async () => {
    const time = clock();
    const pane = await openFinding({ now: time.now });
    await waive(pane, { until: "2026-03-03" });
    time.pass(1);
    await pane.validate();
    expect(screen.getByRole("button", { name: "1 个已豁免" })).toBeTruthy();
    time.pass(1);
    await pane.validate();
    expect(screen.queryByRole("button", { name: "1 个已豁免" })).toBeNull();
    expect(screen.getByRole("button", { name: /H5.*豁免已到期/ })).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "豁免" })).getByText(/豁免已到期，/)).toBeTruthy();
  });
});

describe("a co-author's waiver", () => {
  it("of the same finding stands: the later one is not kept beside it", async () => {
    const pane = await openFinding();
    await waive(pane);
    const [theirs] = await waiversIn(pane);
    await pane.user.click(screen.getByRole("button", { name: "撤销" }));
    await idle();
    await coAuthor(pane, () => [{ ...theirs!, by: "李强" }]);
    await waive(pane, { reason: "另一个理由" });
    expect(await waiversIn(pane)).toEqual([{ ...theirs, by: "李强" }]);
    expect(shown().getByText("李强已先行豁免这个问题，以其豁免为准。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "1 个已豁免" })).toBeTruthy();
  });

  it("of another finding is left beside the new one, and is shown", async () => {
    const pane = await openFinding();
    await waive(pane);
    const [first] = await waiversIn(pane);
    await coAuthor(pane, (waivers) => [
      ...waivers,
      { ...first!, finding: "points-not-100:绿化:total", by: "李强" },
    ]);
    await turnToWaivers(pane);
    expect(shown().getAllByRole("article")).toHaveLength(2);
    expect(shown().getByText("李强")).toBeTruthy();
  });

  it("that was withdrawn meanwhile counts no more, once the waivers are looked at", async () => {
    const pane = await openFinding();
    await waive(pane);
    await coAuthor(pane, () => []);
    await turnToWaivers(pane);
    expect(shown().getByRole("heading", { name: "还没有豁免" })).toBeTruthy();
    await turnToSheet(pane);
    expect(screen.queryByRole("button", { name: "1 个已豁免" })).toBeNull();
  });

  it("that has taken the place of the one to withdraw is left", async () => {
    const pane = await openFinding();
    await waive(pane);
    await coAuthor(pane, (waivers) => waivers.map((waiver) => ({ ...waiver, by: "李强" })));
    await pane.user.click(screen.getByRole("button", { name: "撤回豁免" }));
    await idle();
    expect(await waiversIn(pane)).toMatchObject([{ by: "李强" }]);
    expect(shown().getByText("工作簿中已没有这条豁免。")).toBeTruthy();
  });
});

const OTHER: SheetLiteral = {
  ...FAULTY_TABLE,
  name: "绿化",
  rows: (FAULTY_TABLE.rows ?? []).map((row, index) =>
    index === 1 ? ["项目名称", "绿化养护", ...row.slice(2)] : row,
  ),
};

describe("the screen of waivers", () => {
  it("says what will stand there while there are none, and leads to the sheet", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await turnToWaivers(pane);
    expect(shown().getByRole("heading", { name: "还没有豁免" })).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "去本表" }));
    expect(await screen.findByRole("button", { name: "校验本表" })).toBeTruthy();
  });

  it("tells of each waiver rule, sheet, cell, reason, name, days and state, and goes to the cell", async () => {
    const pane = await openFinding();
    await waive(pane, { until: "2026-12-31" });
    pane.excel.user.select("A1");
    await turnToWaivers(pane);
    expect(shown().getByText("共 1 条：1 条有效。")).toBeTruthy();
    const card = within(shown().getByRole("article"));
    for (const text of [RULE, SHEET, "道路养护", REASON, NAME, "2026年3月2日", "2026年12月31日", "有效"]) {
      expect(card.getByText(text)).toBeTruthy();
    }
    await pane.user.click(card.getByRole("button", { name: "选中 H5" }));
    await waitFor(() => expect(pane.excel.workbook.selection).toMatchObject([{ row: 4, column: 7 }]));
  });

  it("withdraws one, and highlights its finding again", async () => {
    const pane = await openFinding();
    const before = marksIn(pane);
    await waive(pane);
    await turnToWaivers(pane);
    await pane.user.click(screen.getByRole("button", { name: "撤回豁免" }));
    await idle();
    expect(await waiversIn(pane)).toEqual([]);
    expect(marksIn(pane)).toEqual(before);
    expect(shown().getByText("已撤回 1 条豁免")).toBeTruthy();
  });

  it("removes all that no longer apply, seen before, and no other", async () => {
    const time = clock();
    const pane = await openFinding({ now: time.now });
    await waive(pane, { until: "2026-03-02" });
    await pane.user.click(findingRow(/H14/));
    await waive(pane);
    time.pass(1);
    await pane.validate();
    await turnToWaivers(pane);
    expect(shown().getByText("共 2 条：1 条有效、1 条已到期。")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "清理不再适用的 1 条…" }));
    const preview = within(screen.getByRole("region", { name: "将从工作簿中移除以下豁免" }));
    expect(preview.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      `${RULE}${SHEET} · 道路养护 · 已到期`,
    ]);
    expect(await waiversIn(pane)).toHaveLength(2);
    await pane.user.click(preview.getByRole("button", { name: "移除 1 条" }));
    await idle();
    expect(await waiversIn(pane)).toMatchObject([{ until: null }]);
  });

  it("knows a finding to be gone only once the whole workbook was validated", async () => {
    const pane = await openFinding();
    await waive(pane);
    await coAuthor(pane, ([waiver]) => [waiver!, { ...waiver!, finding: "points-not-100:不存在:total" }]);
    await turnToWaivers(pane);
    expect(shown().getByText("尚未校验")).toBeTruthy();
    expect(shown().getByText("不存在")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "校验整个工作簿" }));
    await idle();
    expect(shown().getByText("问题已消除")).toBeTruthy();
    expect(shown().queryByText("尚未校验")).toBeNull();
  });

  it("leads to a finding whose waiver lapsed, to renew it there", async () => {
    const pane = await openFinding();
    await waive(pane);
    act(() => pane.excel.user.edit("H5", 9.4));
    await pane.validate();
    await turnToWaivers(pane);
    expect(shown().getByText("已失效")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "查看问题" }));
    expect(await screen.findByRole("button", { name: "重新豁免…" })).toBeTruthy();
  });

  it("withdraws though the sheet was deleted meanwhile, and says that the sheet is gone", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await pane.validate();
    await pane.user.click(findingRow(/H5/));
    await waive(pane);
    act(() => pane.excel.user.deleteSheet(SHEET));
    await turnToWaivers(pane);
    await pane.user.click(screen.getByRole("button", { name: "选中 H5" }));
    expect(await shown().findByText("工作表已被删除")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "撤回豁免" }));
    await idle();
    expect(await waiversIn(pane)).toEqual([]);
  });
});

describe("waivers of a whole workbook", () => {
  async function checkWorkbook({ user }: OpenPane): Promise<void> {
    await user.click(screen.getByRole("button", { name: "工作簿" }));
    await user.click(await screen.findByRole("button", { name: "校验整个工作簿" }));
    await idle();
  }

  it("are counted apart in the sum and at their table", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await checkWorkbook(pane);
    await turnToSheet(pane);
    await pane.validate();
    await pane.user.click(findingRow(/H5/));
    await waive(pane);
    await pane.user.click(screen.getByRole("button", { name: "工作簿" }));
    expect(await shown().findByText(/另有 1 个已豁免。/)).toBeTruthy();
    const [first] = shown().getAllByRole("article");
    expect(within(first!).getByText("1 个已豁免")).toBeTruthy();
  });

  it("that are withdrawn bring back the highlights of sheets that are not shown", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await pane.validate();
    await pane.user.click(findingRow(/H5/));
    await waive(pane);
    act(() => pane.excel.user.activate("绿化"));
    await checkWorkbook(pane);
    await turnToSheet(pane);
    await pane.validate();
    expect(marksIn(pane)).not.toContain("H5");
    await turnToWaivers(pane);
    await pane.user.click(screen.getByRole("button", { name: "撤回豁免" }));
    await idle();
    expect(marksIn(pane)).toContain("H5");
  });
});
