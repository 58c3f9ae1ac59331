import { fireEvent, screen, within } from "@testing-library/react";
import type { ExcelFailureCode } from "../../src/excel";
import type { HostFault, SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, formatsOf, sheetOf } from "../excel/open-excel";
import { findingRow, idle, openPane, shown, type OpenPane } from "./open-pane";

const OTHER: SheetLiteral = { ...FAULTY_TABLE, name: "绿化" };
const NOTE: SheetLiteral = { name: "说明", cells: { A1: "填表说明" } };

async function turnTo({ user, messages }: OpenPane, tab: "workbook" | "record"): Promise<void> {
  await user.click(
    within(screen.getByRole("navigation")).getByRole("button", { name: messages.t(`pane:tabs.${tab}`) }),
  );
}

async function checkWorkbook({ user, messages }: OpenPane): Promise<void> {
  await user.click(await screen.findByRole("button", { name: messages.t("workbook:check") }));
  await idle();
}

describe("a sheet that is deleted meanwhile", () => {
  async function deleted(): Promise<OpenPane> {
    const pane = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await pane.validate();
    await pane.user.click(findingRow(/H5/));
    pane.excel.user.deleteSheet("自评表");
    return pane;
  }

  it("is told by a click that would go there, and its findings stay to be read", async () => {
    const pane = await deleted();
    await pane.user.click(await screen.findByRole("button", { name: pane.messages.t("pane:notice.goBack") }));
    await shown().findByText("工作表已被删除");
    expect(shown().queryByText("切换到其他工作表，重新校验。")).not.toBeNull();
    expect(screen.queryByRole("region", { name: "问题清单" })).not.toBeNull();
    await pane.validate();
    expect(shown().queryByText("工作表已被删除")).toBeNull();
  });

  it("leaves the sheet that takes its place as it is", async () => {
    const pane = await deleted();
    const before = cellsOf(pane.excel, "绿化");
    // Before Excel has told that another sheet is open now.
    fireEvent.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    expect(shown().queryByText("工作表已被删除")).not.toBeNull();
    expect(cellsOf(pane.excel, "绿化")).toEqual(before);
  });

  it("is told where an earlier write of it is to be put back", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await pane.validate();
    await pane.user.click(findingRow(/H5/));
    await pane.user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    pane.excel.user.deleteSheet("自评表");
    const before = cellsOf(pane.excel, "绿化");
    await turnTo(pane, "record");
    await pane.user.click(await screen.findByRole("button", { name: /放回/ }));
    await idle();
    expect(shown().queryByText("工作表已被删除")).not.toBeNull();
    expect(cellsOf(pane.excel, "绿化")).toEqual(before);
  });

  it("is told where the list of the workbook leads to it", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
    await turnTo(pane, "workbook");
    await checkWorkbook(pane);
    pane.excel.user.deleteSheet("绿化");
    const [, card] = shown().getAllByRole("article");
    await pane.user.click(within(card!).getAllByRole("button")[0]!);
    await shown().findByText("工作表已被删除");
    expect(shown().getAllByRole("article")).toHaveLength(2);
  });
});

it("a sheet that is renamed meanwhile is corrected all the same, and put back", async () => {
  const pane = await openPane({ sheets: [FAULTY_TABLE, OTHER] });
  await pane.validate();
  await pane.user.click(findingRow(/H5/));
  pane.excel.user.rename("道路", "自评表");
  await pane.user.click(screen.getByRole("button", { name: "更正此处" }));
  await idle();
  expect(cellsOf(pane.excel, "道路")).toMatchObject({ H5: { value: 9.9 } });
  await pane.user.click(screen.getByRole("button", { name: "放回原值" }));
  await idle();
  expect(cellsOf(pane.excel, "道路")).toMatchObject({ H5: { value: 9.5 } });
});

describe("the workbook as a whole", () => {
  const faults: [HostFault, ExcelFailureCode][] = [
    ["cellEditMode", "cell-edit-mode"],
    ["busy", "busy"],
    ["sessionLost", "session-lost"],
    ["accessDenied", "access-denied"],
    ["internalError", "unexpected"],
    ["never-answers", "not-answering"],
  ];
  it.each(faults)("keeps its last result when Excel fails (%s), and says so as %s", async (fault, code) => {
    const pane = await openPane(
      { sheets: [FAULTY_TABLE, OTHER, NOTE] },
      fault === "never-answers" ? { silenceLimit: 1_000 } : {},
    );
    const { t } = pane.messages;
    await turnTo(pane, "workbook");
    await checkWorkbook(pane);
    const marks = formatsOf(pane.excel, "自评表");
    pane.excel.faults.failEveryRequest(fault);
    await checkWorkbook(pane);
    await shown().findByText(t(`excel:failure.${code}.what`));
    expect(shown().queryByText(t(`excel:failure.${code}.todo`))).not.toBeNull();
    expect(shown().getAllByRole("article")).toHaveLength(2);

    pane.excel.faults.clear();
    expect(formatsOf(pane.excel, "自评表")).toEqual(marks);
    await pane.user.click(screen.getByRole("button", { name: t("pane:action.retry") }));
    await idle();
    expect(shown().queryByText(t(`excel:failure.${code}.todo`))).toBeNull();
  });

  it("names a sheet that is too large to be read, and lists the others", async () => {
    const endless: SheetLiteral = { name: "流水", cells: { A1: "流水", XFD1048576: 1 } };
    const pane = await openPane({ sheets: [endless, FAULTY_TABLE] });
    await turnTo(pane, "workbook");
    await checkWorkbook(pane);
    expect(shown().queryByText("1 张工作表没有读到")).not.toBeNull();
    expect(shown().queryByText(/^流水：工作表太大/)).not.toBeNull();
    expect(shown().getAllByRole("article")).toHaveLength(1);
  });

  it("says how many sheets are protected from highlights, and lists their findings", async () => {
    const pane = await openPane({ sheets: [FAULTY_TABLE, { ...OTHER, protected: true }] });
    await turnTo(pane, "workbook");
    await checkWorkbook(pane);
    expect(shown().queryByText(/^1 张工作表受保护/)).not.toBeNull();
    expect(shown().getAllByRole("article")).toHaveLength(2);
    expect(formatsOf(pane.excel, "自评表").length).toBeGreaterThan(1);
    expect(sheetOf(pane.excel, "绿化").conditionalFormats).toHaveLength(1);
  });
});
