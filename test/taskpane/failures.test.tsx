import { screen } from "@testing-library/react";
import type { ExcelFailureCode } from "../../src/excel";
import type { HostFault } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf } from "../excel/open-excel";
import { findingRow, idle, openPane, shown } from "./open-pane";

const WORKBOOK = { sheets: [FAULTY_TABLE] };

describe("a failure of Excel in the pane", () => {
  const faults: [HostFault, ExcelFailureCode][] = [
    ["cellEditMode", "cell-edit-mode"],
    ["busy", "busy"],
    ["sessionLost", "session-lost"],
    ["accessDenied", "access-denied"],
    ["responseTooLarge", "too-large"],
    ["internalError", "unexpected"],
    ["never-answers", "not-answering"],
  ];
  const cases = (["zh-CN", "en-US"] as const).flatMap((locale) =>
    faults.map(([fault, code]) => [fault, locale, code] as const),
  );

  it.each(cases)(
    "of the kind %s is told in %s as %s, and can be tried again",
    async (fault, locale, code) => {
      const { user, excel, messages } = await openPane(WORKBOOK, {
        locale,
        ...(fault === "never-answers" && { silenceLimit: 1_000 }),
      });
      const { t } = messages;
      excel.faults.failEveryRequest(fault);
      await user.click(screen.getByRole("button", { name: t("pane:action.validate") }));
      await shown().findByText(t(`excel:failure.${code}.what`));
      expect(shown().queryByText(t(`excel:failure.${code}.todo`))).not.toBeNull();

      excel.faults.clear();
      await user.click(screen.getByRole("button", { name: t("pane:action.retry") }));
      await idle();
      expect(shown().queryByText(t(`excel:failure.${code}.todo`))).toBeNull();
      expect(screen.queryByRole("region", { name: /道路养护/ })).not.toBeNull();
    },
  );

  it("that a chart sheet is open is told, with what to do", async () => {
    const { user, excel } = await openPane(WORKBOOK);
    excel.user.activate(null);
    await user.click(screen.getByRole("button", { name: "校验本表" }));
    await shown().findByText("当前不是普通工作表");
    expect(shown().queryByText(/请切换到自评表所在的工作表，然后重试/)).not.toBeNull();
  });

  it("leaves the result that is there, and goes with the next step", async () => {
    const { user, excel, validate } = await openPane(WORKBOOK);
    await validate();
    await user.click(findingRow(/H5/));
    excel.faults.failRequest("busy");
    await user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    expect(shown().queryByText("Excel 正忙")).not.toBeNull();
    expect(screen.queryByRole("region", { name: "问题清单" })).not.toBeNull();
    expect(cellsOf(excel, "自评表")).toMatchObject({ H5: { value: 9.5 } });

    await user.click(screen.getByRole("button", { name: "重试" }));
    await idle();
    expect(shown().queryByText("Excel 正忙")).toBeNull();
    expect(cellsOf(excel, "自评表")).toMatchObject({ H5: { value: 9.9 } });
  });

  it("after a write keeps what was written, and the way back", async () => {
    const { user, excel, validate } = await openPane(WORKBOOK);
    await validate();
    await user.click(findingRow(/H5/));
    // Two round trips write; the third reads the sheet again.
    excel.faults.failRequest("busy", 2);
    await user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    expect(shown().queryByText("已写入 1 处：H5")).not.toBeNull();
    expect(shown().queryByText("Excel 正忙")).not.toBeNull();
    expect(shown().queryByText(/结果可能已不准确/)).not.toBeNull();

    await user.click(screen.getByRole("button", { name: "放回原值" }));
    await idle();
    expect(cellsOf(excel, "自评表")).toMatchObject({ H5: { value: 9.5 } });
  });

  it("to highlight does not withhold the findings", async () => {
    const { user, excel, validate } = await openPane(WORKBOOK);
    excel.faults.failRequest("busy", 1);
    await validate();
    expect(shown().queryByText("Excel 正忙")).not.toBeNull();
    expect(findingRow(/H5/)).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "重试" }));
    await idle();
    expect(shown().queryByText("Excel 正忙")).toBeNull();
    expect(excel.workbook.activeSheet?.conditionalFormats.length).toBeGreaterThan(1);
  });
});
