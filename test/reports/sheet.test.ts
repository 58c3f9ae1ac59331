import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  formatArea,
  formatCell,
  validate,
  waiverOf,
  type PlacedContent,
  type Report,
  type SheetModel,
} from "../../src/core";
import type { Locale } from "../../src/messages";
import {
  commentTexts,
  csvText,
  listedFindings,
  reportRows,
  reportSheet,
  tabbedText,
  type ListedFindings,
  type ReportRow,
  type ReportSheet,
} from "../../src/reports/sheet";
import { readGrids } from "../../src/xlsx";
import { evaluationTable, type TableOptions } from "../evaluation-table-grid";
import { gridOfModel } from "../sheet-model-grid";
import { messagesIn } from "./written-reports";

const ALL: ListedFindings = { minimum: "advice", waived: true };
const AT = Date.UTC(2026, 2, 2, 1, 30);

/** A total that is wrong (error), a number that is a text (warning). */
const FAULTY: TableOptions = { alter: { "total.score": 12.5, "1.score": "15" } };

function reportOf(...tables: readonly TableOptions[]): Report {
  return validate(tables.map((table) => evaluationTable(table).grid));
}

function rowsOf(report: Report, shown = ALL, locale: Locale = "zh-CN"): ReportRow[] {
  return [...reportRows(report, shown, messagesIn(locale))];
}

interface Wanted {
  readonly shown?: ListedFindings;
  readonly locale?: Locale;
  readonly nameNow?: (sheet: string) => string | null;
}

function sheetOf(
  report: Report,
  { shown = ALL, locale = "zh-CN", nameNow = (name) => name }: Wanted = {},
): ReportSheet {
  const rows = rowsOf(report, shown, locale);
  return reportSheet(rows, { report, at: AT, scope: "workbook", shown }, messagesIn(locale), nameNow);
}

function textOf({ content }: PlacedContent): string | number | boolean {
  if (content.kind === "text") return content.text;
  return content.kind === "value" ? content.value : "";
}

/** What stands in a row of a model, by column. */
function rowAt({ cells }: SheetModel, row: number): Record<string, string | number | boolean> {
  const placed = cells.filter(({ cell }) => cell.row === row);
  return Object.fromEntries(placed.map((one) => [formatCell(one.cell).replace(/\d+/, ""), textOf(one)]));
}

/** A report whose error says something else. */
function saying(change: Partial<Report["findings"][number]>): Report {
  const report = reportOf(FAULTY);
  const findings = report.findings.map((one) => (one.severity === "error" ? { ...one, ...change } : one));
  return { ...report, findings };
}

describe("the worksheet of the report", () => {
  it("has a head, the names of its columns, and a row for each finding", () => {
    const { model, rows, gone } = sheetOf(reportOf({ ...FAULTY, sheet: "甲" }));
    expect(model.name).toBe("校验报告");
    expect([rows, gone]).toEqual([2, 0]);
    expect([0, 1, 2, 3].map((row) => rowAt(model, row).A)).toEqual([
      "绩效自评校验报告",
      expect.stringMatching(/^校验时间：2026年.*；评分规则：深圳市 2020 年；范围：整个工作簿，1 张自评表$/),
      "共发现：1 个错误，1 个警告，0 条建议。",
      expect.stringContaining("EvalCheck"),
    ]);
    expect(Object.values(rowAt(model, 4))).toEqual([
      "级别",
      "工作表",
      "单元格",
      "项目名称",
      "问题说明",
      "依据",
      "填写值",
      "应为",
      "处理建议",
      "豁免",
    ]);
    expect(rowAt(model, 5)).toMatchObject({ A: "错误", B: "甲", C: "H18", G: 12.5, H: 97.9 });
    expect(rowAt(model, 5).E).toMatch(/12\.5.*97\.9[^]*\n.*= 97\.9$/);
    expect(rowAt(model, 6)).toMatchObject({ A: "警告" });
    expect(model.frozenRows).toBe(5);
    expect(formatArea(model.filtered!)).toBe("A5:J7");
    expect(model.columnWidths).toHaveLength(10);
  });

  it("speaks English in English", () => {
    const { model } = sheetOf(reportOf(FAULTY), { locale: "en-US" });
    expect(model.name).toBe("Validation report");
    expect(rowAt(model, 2).A).toBe("Found: 1 error, 1 warning, 0 advice.");
    expect(rowAt(model, 4)).toMatchObject({ A: "Level", I: "What to do" });
  });

  it("leads from each cell to the finding's, under the name that the sheet has by now", () => {
    const { model } = sheetOf(reportOf({ ...FAULTY, sheet: "甲" }), { nameNow: () => "院's" });
    expect(model.cells.flatMap(({ cell, link }) => (link ? [[formatCell(cell), link]] : []))).toEqual([
      ["C6", { sheet: "院's", cell: { row: 17, column: 7 } }],
      ["C7", { sheet: "院's", cell: { row: 11, column: 7 } }],
    ]);
    expect(rowAt(model, 5).B).toBe("院's");
  });

  it("leads nobody to a hidden sheet, and says that it is hidden", () => {
    const { model } = sheetOf(reportOf({ ...FAULTY, sheet: "甲", hidden: true }));
    expect(model.cells.some(({ link }) => link)).toBe(false);
    expect(rowAt(model, 5).B).toBe("甲（隐藏）");
  });

  it("leaves out what stood on a sheet that is gone, and counts it", () => {
    const report = reportOf({ ...FAULTY, sheet: "甲" }, { ...FAULTY, sheet: "乙" });
    const { model, rows, gone } = sheetOf(report, { nameNow: (name) => (name === "甲" ? null : name) });
    expect([rows, gone]).toEqual([report.findings.length - gone, gone]);
    expect(gone).toBeGreaterThan(0);
    expect(model.cells.some((one) => textOf(one) === "甲")).toBe(false);
  });

  it("writes figures as numbers in the decimals that they are written with, and texts as texts", () => {
    const figures = (found: string) => {
      const { model } = sheetOf(saying({ found, cell: null }));
      const { content, format } = model.cells.find(({ cell }) => cell.row === 5 && cell.column === 6)!;
      return [content, format];
    };
    expect(figures("9.90")).toEqual([{ kind: "value", value: 9.9 }, "0.00"]);
    expect(figures("-1200000")).toEqual([{ kind: "value", value: -1_200_000 }, "0"]);
    for (const text of ["12345678901234567", "012", "1e5", "≥10场", "+1", "1,000"]) {
      expect(figures(text)).toEqual([{ kind: "text", text }, undefined]);
    }
  });

  it("keeps a text that reads as a number a text: that is what the finding is about", () => {
    const { model } = sheetOf(reportOf(FAULTY));
    expect(rowAt(model, 6)).toMatchObject({ C: "H12", G: "15", H: 15 });
  });

  it("holds no more of a text than a cell can, and nothing that is not to be seen", () => {
    const [row] = rowsOf(saying({ found: `甲\u0007\u202e\r\n${"字".repeat(40_000)}`, cell: null }));
    expect(row!.found.text).toHaveLength(32_766);
    expect(row!.found.text).toMatch(/^甲 {2}\n字+…$/);
  });

  it("lists what is grave enough, the gravest first, and waived findings last if at all", () => {
    const clean = reportOf({ ...FAULTY, sheet: "甲" });
    const decision = { reason: "已核实", by: "李审", on: "2026-03-01", until: null };
    const waiver = waiverOf(
      clean.findings.find(({ severity }) => severity === "error")!,
      clean.grids[0],
      decision,
    );
    const report = validate(clean.grids, { waivers: { waivers: [waiver], today: "2026-03-02" } });
    const levels = (shown: ListedFindings) =>
      rowsOf(report, shown).map(({ severity, isWaived }) => `${severity}${isWaived ? " waived" : ""}`);
    expect(levels(ALL)).toEqual(["warning", "error waived"]);
    expect(levels({ minimum: "advice", waived: false })).toEqual(["warning"]);
    expect(levels({ minimum: "error", waived: false })).toEqual([]);
    const { model } = sheetOf(report);
    expect(rowAt(model, 6).J).toBe("已豁免：已核实（李审）");
    expect(rowAt(model, 2).A).toBe("共发现：0 个错误，1 个警告，0 条建议，另有 1 条已豁免。");
    const narrowed = sheetOf(report, { shown: { minimum: "error", waived: false } }).model;
    expect(rowAt(narrowed, 2).A).toMatch(/本表只列错误。已豁免的未列出。$/);
    expect(rowAt(narrowed, 5)).toEqual({ A: "没有需要列出的问题。" });
    expect(narrowed.filtered).toBeUndefined();
  });

  it("needs few looks, however many findings there are and however they take turns", () => {
    const many = saying({});
    const findings = Array.from({ length: 5_000 }, () => many.findings).flat();
    const { model, rows } = sheetOf({ ...many, findings });
    expect(rows).toBe(10_000);
    expect(model.looks.length).toBeLessThan(10);
  });
});

describe("a report as a file or to paste", () => {
  const report = saying({ found: '=HYPERLINK("http://a","b")', project: "甲,乙\n丙", expected: "-5" });

  it("is UTF-8 with its mark, lines as RFC 4180 has them, and quotes where they are needed", () => {
    const csv = csvText(rowsOf(report), messagesIn("zh-CN"));
    expect(csv.startsWith("\ufeff级别,工作表,单元格,项目名称,")).toBe(true);
    expect(csv).toContain('"甲,乙\n丙"');
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  it("holds no formula, and leaves negative numbers numbers", () => {
    const csv = csvText(rowsOf(report), messagesIn("zh-CN"));
    expect(csv).toContain(`,"'=HYPERLINK(""http://a"",""b"")",-5,`);
    const dangerous = [
      "=1",
      "+1",
      "-x",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      " =1",
      "＝1",
      "＋1",
      "－1",
      "＠a",
      "\u200e=1",
    ];
    for (const found of dangerous) {
      const [, row] = tabbedText(rowsOf(saying({ found, cell: null })), messagesIn("zh-CN")).split("\n");
      expect([found, row!.split("\t")[6]!.startsWith("'")]).toEqual([found, true]);
    }
  });

  it("has a line a finding and as many tabs in each", () => {
    const lines = tabbedText(rowsOf(report), messagesIn("en-US")).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => line.split("\t").length)).toEqual([10, 10, 10]);
    expect(lines[0]).toBe("Level\tSheet\tCell\tProject\tFinding\tBasis\tFound\tExpected\tWhat to do\tWaiver");
  });
});

describe("comments of findings", () => {
  it("are one a cell with all that was found there, and none for a whole sheet", () => {
    const report = saying({ cell: null });
    const warning = report.findings.find(({ severity }) => severity === "warning")!;
    const twice = { ...report, findings: [...report.findings, { ...warning, severity: "error" as const }] };
    const { sheets, left } = commentTexts(listedFindings(twice, ALL), messagesIn("zh-CN"), 10);
    expect([[...sheets.keys()], left]).toEqual([["自评表"], 0]);
    const [comment, ...others] = sheets.get("自评表")!;
    expect(others).toEqual([]);
    expect(comment!.cell).toEqual(warning.cell);
    expect(comment!.text).toMatch(/^错误：.*\n处理：.*\n\n警告：/);
  });

  it("are as many as are wanted, the gravest first, and the cells without one are counted", () => {
    const report = reportOf({ ...FAULTY, sheet: "甲" }, { ...FAULTY, sheet: "乙" });
    const listed = listedFindings(report, ALL);
    const cells = new Set(listed.map(({ sheet, cell }) => `${sheet} ${cell ? formatCell(cell) : ""}`));
    const { sheets, left } = commentTexts(listed, messagesIn("zh-CN"), 2);
    const texts = [...sheets.values()].flat().map(({ text }) => text.slice(0, 2));
    expect([texts, left]).toEqual([["错误", "错误"], cells.size - 2]);
  });
});

const CORPUS = path.resolve("../shared/corpus/public");
const FILES = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith(".xlsx")) : [];
const skipped = FILES.length === 0 ? " (skipped: no ../shared/corpus)" : "";

(FILES.length > 0 ? it : it.skip)(
  `is never taken for a table or a list of projects, even where its mark was lost${skipped}`,
  () => {
    const reports = FILES.map((name) => validate(readGrids(readFileSync(path.join(CORPUS, name)))));
    const findings = reports.flatMap((report) => report.findings);
    const grids = reports.flatMap((report) => report.grids);
    for (const locale of ["zh-CN", "en-US"] as const) {
      const { model } = sheetOf({ ...reports[0]!, grids, findings }, { locale });
      const judged = validate([gridOfModel(model), evaluationTable().grid]);
      expect(judged.tables).toHaveLength(1);
      expect(judged.findings).toEqual([]);
    }
  },
  60_000,
);
