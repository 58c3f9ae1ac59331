import { cleanup, screen, waitFor } from "@testing-library/react";
import { RIBBON_FUNCTIONS, type RibbonFunction } from "../../src/commands";
import type { SheetLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, formatsOf, type OpenExcel } from "../excel/open-excel";
import { idle, type OpenPane } from "./open-pane";
import { withRibbon } from "./with-ribbon";

/** A mark of an earlier session, which the pane knows nothing of. */
const MARKED: SheetLiteral = {
  ...FAULTY_TABLE,
  conditionalFormats: [{ areas: ["A1"], formulas: ['=N("evalcheck:error")=0'] }],
};
const SHEETS: readonly SheetLiteral[] = [MARKED, { ...FAULTY_TABLE, name: "绿化" }];

/** How a user of an Excel without our ribbon does what each button does. */
const BY_CLICKS: Readonly<Record<RibbonFunction, (pane: OpenPane) => Promise<void>>> = {
  validateSheet: ({ validate }) => validate(),
  validateWorkbook: async ({ user }) => {
    await user.click(screen.getByRole("button", { name: "工作簿" }));
    await user.click(await screen.findByRole("button", { name: "校验整个工作簿" }));
    await idle();
  },
  fixTotals: async ({ user, validate }) => {
    await validate();
    await user.click(screen.getByRole("button", { name: /^自动更正/ }));
    await user.click(screen.getByRole("button", { name: /^写入 \d+ 处$/ }));
    await idle();
  },
  clearHighlights: async ({ user }) => {
    await user.click(screen.getByRole("switch", { name: "在表中标出问题" }));
    await idle();
  },
  writeReport: async ({ user, excel }) => {
    await user.click(screen.getByRole("button", { name: /^更多/ }));
    await user.click(screen.getByRole("button", { name: "报告" }));
    await user.click(await screen.findByRole("button", { name: "写入报告工作表" }));
    // A validation, and then the writing.
    await waitFor(() => expect(excel.workbook.sheets).toHaveLength(SHEETS.length + 1));
    await idle();
  },
};

function contentOf(excel: OpenExcel["excel"]) {
  return excel.workbook.sheets.map(({ name }) => ({
    name,
    cells: cellsOf(excel, name),
    formats: formatsOf(excel, name),
  }));
}

describe("the pane alone", () => {
  it.each(RIBBON_FUNCTIONS)("does what the ribbon's %s does", async (name) => {
    const pressed = await withRibbon({ sheets: [...SHEETS] });
    const before = contentOf(pressed.excel);
    await pressed.press(name);
    const byRibbon = contentOf(pressed.excel);
    expect(byRibbon).not.toEqual(before);
    cleanup();

    const clicked = await withRibbon({ sheets: [...SHEETS] });
    expect(contentOf(clicked.excel)).toEqual(before);
    await BY_CLICKS[name](clicked);
    expect(contentOf(clicked.excel)).toEqual(byRibbon);
  });
});
