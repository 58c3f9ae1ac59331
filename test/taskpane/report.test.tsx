import { act, screen, within } from "@testing-library/react";
import { formatCell } from "../../src/core";
import type { ModelCell, SheetLiteral, WorkbookLiteral } from "../../src/workbench/host";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { cellsOf, requestsOf, sheetOf } from "../excel/open-excel";
import { idle, openPane, shown, type OpenPane, type PaneOptions } from "./open-pane";

const SHEET = "自评表";
const REPORT = "校验报告";
const OTHER: SheetLiteral = { ...FAULTY_TABLE, name: "另一表" };

/** The pane with the report's screen open. */
async function openReport(workbook: WorkbookLiteral, options: PaneOptions = {}): Promise<OpenPane> {
  const pane = await openPane(workbook, options);
  await showReport(pane);
  return pane;
}

async function showReport({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^(更多|More)/ }));
  await user.click(screen.getByRole("button", { name: /^(报告|Report)$/ }));
  await screen.findByRole("heading", { name: /^(报告内容|What to report)$/ });
}

async function press({ user }: OpenPane, name: string): Promise<void> {
  await user.click(shown().getByRole("button", { name }));
  await over();
}

/** A report is made of steps: from the end of one to the beginning of the next no step is under way. */
async function over(): Promise<void> {
  await idle();
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await idle();
}

const write = (pane: OpenPane) => press(pane, "写入报告工作表");

/** The rows of the report: level, sheet, cell. */
function listed({ excel }: OpenPane, name = REPORT): string[] {
  const cells = cellsOf(excel, name);
  const rows = Object.keys(cells).flatMap((address) => /^A(\d+)$/.exec(address)?.[1] ?? []);
  return rows
    .map(Number)
    .filter((row) => row > 5)
    .map((row) => ["A", "B", "C"].map((column) => textOf(cells[`${column}${row}`])).join(" "));
}

function textOf(cell: ModelCell | undefined): string {
  return typeof cell?.value === "string" ? cell.value : "";
}

function commentsOf({ excel }: OpenPane): string[] {
  return excel.workbook.comments.map(({ sheet, cell }) => `${sheet.name}!${formatCell(cell)}`);
}

function status(title: string): HTMLElement {
  return within(screen.getByRole("region", { name: title })).getByRole("status");
}

describe("the report of the pane", () => {
  it("checks the workbook and lists what it found on a sheet of its own, with links", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE, OTHER] });
    shown().getByText("还没有校验过，做报告时会先校验。");
    await write(pane);
    const { excel } = pane;
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([SHEET, "另一表", REPORT]);
    expect(excel.workbook.activeSheet!.name).toBe(REPORT);
    const rows = listed(pane);
    expect(rows).toContain("错误 自评表 H5");
    expect(rows).toContain("错误 另一表 H5");
    expect(status("报告工作表").textContent).toMatch(
      new RegExp(`已写入工作表“校验报告”，共 ${rows.length} 条。`),
    );
    expect([...sheetOf(excel, REPORT).hyperlinks.values()]).toContainEqual({
      documentReference: "'另一表'!H5",
    });
    expect(sheetOf(excel, REPORT).filtered?.rows).toBe(rows.length + 1);
  });

  it("is written again by the same check, over what it held, and by a new one after a change", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    await write(pane);
    const before = listed(pane);
    pane.excel.requests.clear();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "列出" }), "只列错误");
    await write(pane);
    expect(requestsOf(pane.excel)).toHaveLength(3);
    expect(listed(pane).length).toBeLessThan(before.length);
    expect(listed(pane).every((row) => row.startsWith("错误"))).toBe(true);

    act(() => pane.excel.user.edit("H5", 9.9, SHEET));
    await shown().findByText("校验后表格有改动，做报告时会重新校验。");
    await write(pane);
    expect(listed(pane)).not.toContain("错误 自评表 H5");
    expect(pane.excel.workbook.sheets).toHaveLength(2);
  });

  it("leaves a sheet of the user's of the same name alone", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE, { name: REPORT, cells: { A1: "我的记录" } }] });
    await write(pane);
    expect(cellsOf(pane.excel, REPORT)).toEqual({ A1: { value: "我的记录" } });
    expect(listed(pane, "校验报告 (2)")).toContain("错误 自评表 H5");
    expect(status("报告工作表").textContent).toContain("校验报告 (2)");
  });

  it("is of the sheet that was checked, even while the report is open on top of it", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE, OTHER] });
    await pane.user.click(screen.getByRole("button", { name: "本表", pressed: false }));
    await write(pane);
    expect(listed(pane).every((row) => row.includes(` ${SHEET} `))).toBe(true);
    act(() => pane.excel.user.edit("H5", 9.9, SHEET));
    await write(pane);
    expect(listed(pane)).not.toContain("错误 自评表 H5");
    expect(listed(pane).length).toBeGreaterThan(0);
    expect(pane.excel.workbook.activeSheet!.name).toBe(REPORT);
  });

  it("is not checked itself, by no button", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    await write(pane);
    await pane.user.click(screen.getByRole("button", { name: "工作簿" }));
    await pane.user.click(await screen.findByRole("button", { name: "校验整个工作簿" }));
    await over();
    expect(shown().queryByText(/^共 1 张工作表、1 张自评表/)).not.toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "本表" }));
    await pane.validate();
    await shown().findByRole("heading", { name: "工作表“校验报告”是加载项写的校验报告，不参与校验。" });
    await showReport(pane);
    await pane.user.click(screen.getByRole("button", { name: "本表", pressed: false }));
    await write(pane);
    expect(status("报告工作表").textContent).toContain("当前打开的就是校验报告");
  });

  it("leaves out what stood on a sheet that was deleted since, and says so", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE, OTHER] });
    await write(pane);
    act(() => pane.excel.user.deleteSheet("另一表"));
    await write(pane);
    expect(listed(pane).some((row) => row.includes("另一表"))).toBe(false);
    expect(status("报告工作表").textContent).toMatch(/\d+ 条问题所在的工作表已被删除，没有列入。/);
  });

  it("is refused by a workbook that protects its structure, and tried again by a click", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE], structureProtected: true });
    await write(pane);
    shown().getByText("Excel 不允许此操作");
    expect(pane.excel.workbook.sheets).toHaveLength(1);
    await press(pane, "重试");
    shown().getByText("Excel 不允许此操作");
  });

  it("tells of a request that Excel finds too large, and is written by the next click", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    await write(pane);
    pane.excel.faults.failRequest("requestTooLarge", 2);
    await write(pane);
    shown().getByText("工作表太大");
    await press(pane, "重试");
    expect(listed(pane)).toContain("错误 自评表 H5");
    expect(pane.excel.workbook.sheets).toHaveLength(2);
  });

  it("is stopped in the middle by a click, and says that it is not whole", async () => {
    const long = "很长的项目名称".repeat(4_000);
    const rows = FAULTY_TABLE.rows!.map((row, index) => (index === 1 ? ["项目名称", long] : row));
    const sheets = Array.from({ length: 12 }, (_, index) => ({
      ...FAULTY_TABLE,
      rows,
      name: `表${index + 1}`,
    }));
    const pane = await openReport({ sheets });
    const stop = pane.store.subscribe(() => {
      if ((pane.store.getState().report.progress?.done ?? 0) > 0) pane.steps.stopReport();
    });
    await write(pane);
    stop();
    expect(status("报告工作表").textContent).toContain("已停止，工作表“校验报告”里只有一部分问题。");
  });
});

describe("comments of the pane", () => {
  it("stand beside what was found, and are taken away by one click", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE, OTHER] });
    await press(pane, "写入批注");
    expect(commentsOf(pane)).toEqual(expect.arrayContaining(["自评表!H5", "另一表!H5"]));
    const count = commentsOf(pane).length;
    expect(status("单元格批注").textContent).toBe(`已写入 ${count} 条批注。`);
    await press(pane, "写入批注");
    expect(commentsOf(pane)).toHaveLength(count);
    await press(pane, "清除批注");
    expect(commentsOf(pane)).toEqual([]);
    expect(status("单元格批注").textContent).toBe(`已清除 ${count} 条批注。`);
    await press(pane, "清除批注");
    expect(status("单元格批注").textContent).toBe("没有本加载项写的批注。");
  });

  it("are refused by a protected sheet, which is named, and written on the others", async () => {
    const pane = await openReport({ sheets: [{ ...FAULTY_TABLE, protected: true }, OTHER] });
    await press(pane, "写入批注");
    expect(commentsOf(pane).every((place) => place.startsWith("另一表!"))).toBe(true);
    expect(commentsOf(pane).length).toBeGreaterThan(0);
    expect(status("单元格批注").textContent).toContain("有 1 张工作表受保护，不允许更改：自评表");
  });

  it("of somebody else stay, and their cells are counted", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    await act(() =>
      Excel.run(async (context) => {
        context.workbook.comments.add("自评表!H5", "请核实");
        await context.sync();
      }),
    );
    await press(pane, "写入批注");
    expect(status("单元格批注").textContent).toContain("1 个单元格已有别人的批注，保持原样。");
    expect(pane.excel.workbook.comments.map(({ content }) => content)).toContain("请核实");
  });
});

describe("clearing before sending", () => {
  it("takes every highlight and comment away, and names the sheets that keep theirs", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE, OTHER] });
    await press(pane, "写入批注");
    await press(pane, "清除标记和批注");
    expect(commentsOf(pane)).toEqual([]);
    expect(sheetOf(pane.excel, SHEET).conditionalFormats).toHaveLength(1);
    expect(status("发出之前").textContent).toMatch(/^已清除所有标记和 \d+ 条批注。$/);
    expect(pane.store.getState().highlighting.wanted).toBe(false);
    await press(pane, "写入批注");
    await act(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).protection.protect();
        await context.sync();
      }),
    );
    await press(pane, "清除标记和批注");
    expect(commentsOf(pane).every((place) => place.startsWith("自评表!"))).toBe(true);
    expect(status("发出之前").textContent).toContain("有 1 张工作表受保护，不允许更改：自评表");
  });
});

describe("the report outside of the workbook", () => {
  const onClipboard = () => navigator.clipboard.readText();

  it("is copied for a worksheet, a row a line", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    await press(pane, "复制");
    const lines = (await onClipboard()).split("\n");
    expect(lines[0]).toBe("级别\t工作表\t单元格\t项目名称\t问题说明\t依据\t填写值\t应为\t处理建议\t豁免");
    expect(lines.some((line) => line.startsWith("错误\t自评表\tH5\t道路养护\t"))).toBe(true);
    expect(status("复制与下载").textContent).toContain(`已复制 ${lines.length} 行`);
  });

  it("is shown to be copied by hand where the clipboard is refused", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowedError"));
    await press(pane, "复制");
    expect(status("复制与下载").textContent).toContain("此处不允许写入剪贴板");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "报告文字" });
    expect(field.value).toContain("错误\t自评表\tH5\t");
    await pane.user.click(field);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it("says so where the webview saves no files", async () => {
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    await press(pane, "下载 CSV");
    expect(status("复制与下载").textContent).toContain("不允许窗格保存文件");
  });

  it("is saved as CSV with the mark of UTF-8, or as a web page of its own", async () => {
    const saved: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.set(`blob:${blobs.size}`, blob);
        return `blob:${blobs.size - 1}`;
      },
      revokeObjectURL: () => undefined,
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: blobs.get(this.href)! });
    });
    const pane = await openReport({ sheets: [FAULTY_TABLE] });
    await press(pane, "下载 CSV");
    await press(pane, "下载网页报告");
    click.mockRestore();
    for (const name of ["createObjectURL", "revokeObjectURL"]) Reflect.deleteProperty(URL, name);
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ["校验报告.csv", "text/csv;charset=utf-8"],
      ["校验报告.html", "text/html;charset=utf-8"],
    ]);
    const [csv, page] = await Promise.all(saved.map(({ blob }) => bytesOf(blob)));
    expect([...csv!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(page)).toMatch(/^<!doctype html>[^]*道路养护[^]*<\/html>\s*$/);
    expect(status("复制与下载").textContent).toContain("校验报告.html");
  });
});

/** jsdom's blobs have no `arrayBuffer`. */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}
