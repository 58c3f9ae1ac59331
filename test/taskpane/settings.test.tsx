import { screen, waitFor, within } from "@testing-library/react";
import { EMPTY_MEMORY, memoryXml, PROFILE_SETTING } from "../../src/core";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { formatsOf } from "../excel/open-excel";
import { idle, openPane, type OpenPane } from "./open-pane";

async function openSettings({ user, messages }: OpenPane): Promise<void> {
  const more = screen.getByRole("button", { name: messages.t("pane:tabs.more") });
  await user.click(more);
  await user.click(screen.getByRole("button", { name: messages.t("pane:tabs.settings") }));
  await screen.findByRole("heading", { name: messages.t("settings:profile.title") });
}

async function openSheet({ user, messages }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: messages.t("pane:tabs.sheet") }));
  await idle();
}

async function keptProfile({ port }: OpenPane): Promise<unknown> {
  const reading = await port.readMemory();
  if (!reading.readable) throw new Error(reading.problem);
  const text = reading.memory.settings[PROFILE_SETTING];
  return text === undefined ? null : JSON.parse(text);
}

const errorsInSheet = ({ excel }: OpenPane) =>
  formatsOf(excel, FAULTY_TABLE.name).filter(({ formulas }) => formulas.join().includes(":error"));

/** What the workbook keeps, as another Excel has written it. */
const partWith = (profile: string) =>
  memoryXml({ ...EMPTY_MEMORY, settings: { [PROFILE_SETTING]: profile } });

describe("the settings", () => {
  it("keep the profile in the workbook, where every reviewer finds it, and say so", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await openSettings(pane);
    expect(screen.getByText(/尚未另行保存/)).toBeTruthy();
    await pane.user.selectOptions(screen.getByLabelText("采用的规则"), "hubei-2020");
    await waitFor(async () => expect(await keptProfile(pane)).toEqual({ extends: "hubei-2020" }));
    expect(await screen.findByText(/已存入本工作簿/)).toBeTruthy();
  });

  it("judge what was read by a rule's new level at once, without asking Excel for the sheet again", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await pane.validate();
    const count = screen.getAllByRole("button", { name: /预算执行得分有误/ }).length;
    expect(count).toBeGreaterThan(0);
    await openSettings(pane);
    await pane.user.click(screen.getByText(/^校验规则与级别/));
    await pane.user.selectOptions(screen.getByLabelText("预算执行得分有误"), "off");
    await waitFor(async () =>
      expect(await keptProfile(pane)).toEqual({ severities: { "execution-score-mismatch": "off" } }),
    );
    await openSheet(pane);
    await waitFor(() => expect(screen.queryByRole("button", { name: /预算执行得分有误/ })).toBeNull());
  });

  it("count where another reviewer opens the workbook that keeps them", async () => {
    const pane = await openPane({
      sheets: [FAULTY_TABLE],
      xmlParts: [partWith('{ "severities": { "execution-score-mismatch": "off" } }')],
    });
    await pane.validate();
    expect(screen.queryByRole("button", { name: /预算执行得分有误/ })).toBeNull();
    expect(screen.queryByText(/评分规则无法读取/)).toBeNull();
  });

  it("are not passed over in silence where they cannot be read", async () => {
    const pane = await openPane({
      sheets: [FAULTY_TABLE],
      xmlParts: [partWith('{ "severities": { "a-rule-of-tomorrow": "off" } }')],
    });
    await pane.validate();
    expect(screen.getByRole("button", { name: /预算执行得分有误/ })).toBeTruthy();
    expect(screen.getByText(/评分规则无法读取/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "打开设置" }));
    expect(await screen.findByRole("heading", { name: "评分规则" })).toBeTruthy();
  });

  it("refuse a figure that cannot be, say why, and keep nothing", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await openSettings(pane);
    await pane.user.click(screen.getByText(/^评分选项/));
    const points = screen.getByLabelText("预算执行分值（分）");
    await pane.user.clear(points);
    await pane.user.type(points, "1000{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/executionPoints.*0 到 100/);
    expect(await keptProfile(pane)).toBeNull();
    await pane.user.clear(points);
    await pane.user.type(points, "20{Enter}");
    await waitFor(async () => expect(await keptProfile(pane)).toEqual({ executionPoints: 20 }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("take a profile from a file, or tell the place of all that is wrong with it", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await openSettings(pane);
    const input = screen.getByLabelText<HTMLInputElement>("导入评分规则（JSON 文件）", { selector: "input" });
    const file = (text: string) => new File([text], "市局.json", { type: "application/json" });
    await pane.user.upload(input, file('{\n  "extends": "hubei",\n  "overachievement": 0\n}'));
    const failed = await screen.findByText("市局.json 未导入");
    expect(failed.parentElement?.textContent).toMatch(/第 2 行第 \d+ 列.*hubei-2020.*第 3 行/s);
    expect(await keptProfile(pane)).toBeNull();
    const good = { extends: "hubei-2020", name: "市局 2026", lowExecutionRate: 0.8 };
    await pane.user.upload(input, file(JSON.stringify(good)));
    expect(await screen.findByText("已采用 市局.json 中的规则。")).toBeTruthy();
    await waitFor(async () => expect(await keptProfile(pane)).toEqual(good));
    expect(await screen.findByText("名称：市局 2026")).toBeTruthy();
  });

  it("move a profile from the workbook to the person, and back to the default", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await openSettings(pane);
    await pane.user.selectOptions(screen.getByLabelText("采用的规则"), "sichuan-2023");
    await waitFor(async () => expect(await keptProfile(pane)).not.toBeNull());
    const section = within(screen.getByRole("region", { name: "评分规则" }));
    await pane.user.click(section.getByRole("button", { name: "仅本人" }));
    await waitFor(async () => expect(await keptProfile(pane)).toBeNull());
    expect(section.getByText(/只对您生效/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>("采用的规则").value).toBe("sichuan-2023");
    await pane.user.click(section.getByRole("button", { name: "恢复默认规则" }));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>("采用的规则").value).toBe("shenzhen-2020"),
    );
  });

  it("change the language and the theme of the open pane", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await openSettings(pane);
    await pane.user.selectOptions(screen.getByLabelText("语言"), "en-US");
    expect(await screen.findByRole("heading", { name: "Scoring profile" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en-US");
    await pane.user.selectOptions(screen.getByLabelText("Theme"), "dark");
    await waitFor(() => expect(document.querySelector('[style*="color-scheme: dark"]')).not.toBeNull());
  });

  it("touch no cell and no highlight", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE] });
    await pane.validate();
    const marks = errorsInSheet(pane);
    const cells = new Map(pane.excel.workbook.sheets[0]?.cells);
    await openSettings(pane);
    await pane.user.click(screen.getByLabelText(/色觉友好/));
    await pane.user.selectOptions(screen.getByLabelText("采用的规则"), "national-2020");
    await waitFor(async () => expect(await keptProfile(pane)).not.toBeNull());
    expect(errorsInSheet(pane)).toEqual(marks);
    expect(new Map(pane.excel.workbook.sheets[0]?.cells)).toEqual(cells);
  });
});
