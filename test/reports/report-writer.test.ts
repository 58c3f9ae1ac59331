import type { FileJson } from "../../src/reports";
import { evaluationTable, type TableOptions } from "../evaluation-table-grid";
import { checked, UNREAD, withWaiver, written, type Wanted } from "./written-reports";

function jsonOf(files: Parameters<typeof written>[0], wanted: Wanted = {}): { files: FileJson[] } {
  return JSON.parse(written(files, { ...wanted, format: "json" })) as { files: FileJson[] };
}

describe("the JSON report", () => {
  const at = (place: string): string => evaluationTable().at(place);

  it("names its version and profile, and is valid without any file", () => {
    expect(jsonOf([])).toEqual({ version: 1, profile: "shenzhen-2020", files: [] });
  });

  it("gives a table with its figures as decimal strings and its indicators by row", () => {
    const [file] = jsonOf([checked("a.xlsx")]).files;
    expect(file).toMatchObject({ file: "a.xlsx", error: null, findings: [] });
    const [table] = file!.tables;
    expect(table).toMatchObject({
      hidden: false,
      points: { stated: "100", computed: "100" },
      grade: { stated: null },
      execution: {
        rate: { stated: table!.execution.rate.computed },
        score: { stated: table!.execution.score.computed },
      },
    });
    expect(table!.range).toMatch(/^A1:[A-Z]+\d+$/);
    expect(table!.score.stated).toBe(table!.score.computed);
    expect(table!.indicators.map(({ row }) => `H${row}`)).toContain(at("1.score"));
  });

  it("says what an indicator's target and actual value come to", () => {
    const alter = { "1.target": "≥1000家", "1.actual": "1100家" };
    const [indicator] = jsonOf([checked("a.xlsx", { alter })]).files[0]!.tables[0]!.indicators;
    const texts = ["row", "level1", "level2", "name", "target", "actual", "points", "score"];
    expect(Object.keys(indicator!)).toEqual([...texts, "kind", "comparator", "outcome", "unit"]);
    expect(indicator).toMatchObject({
      target: "≥1000家",
      actual: "1100家",
      kind: "quantity",
      comparator: ">=",
      outcome: "met",
      unit: "same",
    });
  });

  it("gives a finding with its cells in A1, its message and its fix", () => {
    const [file] = jsonOf([checked("a.xlsx", { alter: { "total.score": 12.5 } })]).files;
    const finding = file!.findings.find(({ rule }) => rule === "score-total-mismatch")!;
    const sum = file!.tables[0]!.score.computed!;
    expect(finding).toEqual({
      id: expect.stringContaining("score-total-mismatch") as string,
      rule: "score-total-mismatch",
      severity: "error",
      sheet: file!.tables[0]!.sheet,
      cell: at("total.score"),
      project: file!.tables[0]!.project,
      message: `The total score states 12.5; the scores add up to ${sum}.`,
      found: "12.5",
      expected: sum,
      related: expect.arrayContaining([expect.stringMatching(/^[A-Z]+\d+(:[A-Z]+\d+)?$/)]) as string[],
      waived: null,
      fix: {
        safety: "safe",
        edits: [
          {
            sheet: file!.tables[0]!.sheet,
            cell: at("total.score"),
            kind: "value",
            before: "12.5",
            after: sum,
            format: null,
          },
        ],
      },
    });
  });

  it("tells a formula from a value and a text, and the format that changes with it", () => {
    const edit = (alter: NonNullable<TableOptions["alter"]>) =>
      jsonOf([checked("a.xlsx", { alter })]).files[0]!.findings.flatMap(({ fix }) => fix?.edits ?? [])[0];
    expect(edit({ "total.score": { value: 1, formula: "=1" } })).toMatchObject({
      kind: "formula",
      before: "=1",
    });
    expect(edit({ "goals.expected": "<p>完成年度目标</p>" })).toMatchObject({
      kind: "text",
      before: "<p>完成年度目标</p>",
      after: "完成年度目标",
    });
    expect(edit({ "whole.points": { value: "10", format: "@" } })).toMatchObject({
      kind: "value",
      before: "10",
      after: "10",
      format: { before: "@" },
    });
  });

  it("gives a file that could not be read its reason, and no tables", () => {
    expect(jsonOf([UNREAD]).files).toEqual([
      {
        file: "locked.xlsx",
        error: { problem: "encrypted", message: "It has a password.", todo: "Remove it." },
        tables: [],
        findings: [],
      },
    ]);
  });

  it("speaks the language it is asked for", () => {
    const [file] = jsonOf([checked("a.xlsx", { alter: { "total.score": 12.5 } })], { locale: "zh-CN" }).files;
    expect(file!.findings.map(({ message }) => message).join()).toContain("总分为 12.5");
  });
});

describe("the NDJSON report", () => {
  it("is the files of the JSON report, one a line", () => {
    const files = [checked("a.xlsx", { alter: { "total.score": 12.5 } }), UNREAD];
    const lines = written(files, { format: "ndjson" }).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as FileJson)).toEqual(jsonOf(files).files);
  });
});

describe("what is shown", () => {
  const faulty = checked("a.xlsx", { alter: { "total.score": 12.5, amount: 1 } });

  it("is what an earlier report lacks, and the others still count", () => {
    const fresh = (file: string, finding: string) =>
      file === "a.xlsx" && finding.startsWith("project-amount-mismatch");
    expect(jsonOf([faulty], { isFresh: fresh }).files[0]!.findings.map(({ rule }) => rule)).toEqual([
      "project-amount-mismatch",
    ]);
    expect(written([faulty], { isFresh: fresh, minimum: "error" })).toMatch(
      /: 1 error, 1 warning, 0 advice\. 1 of them is new\.\n$/,
    );
  });

  it("tells a waived finding from one that stands", () => {
    const waived = withWaiver(faulty);
    const { rule, message } = waived.findings[0]!;
    expect(jsonOf([waived]).files[0]!.findings[0]!.waived).toEqual({
      reason: "Agreed <with> the office",
      by: "李审",
      until: "2026-12-31",
    });
    const text = written([waived]);
    expect(text).toContain(
      `${message}  [${rule}]\n      Waived by 李审 until 2026-12-31: Agreed <with> the office\n`,
    );
    expect(text).toMatch(/: 1 error, 0 warnings, 0 advice\. 1 waived\.\n$/);
  });
});

describe("the text report", () => {
  it("shows the stated total beside what it should be, the addends and the correction", () => {
    const text = written([checked("a.xlsx", { alter: { "total.score": 12.5 } })]);
    expect(text).toMatch(/score 12\.5 \(≠ [\d.]+\)/);
    expect(text).toMatch(
      /\[score-total-mismatch\]\n {6}.*\+.* = [\d.]+\n {6}To do: .+\n {6}Correction: H\d+ becomes [\d.]+\n/,
    );
  });

  it("says of a hidden sheet that it is", () => {
    expect(written([checked("a.xlsx", { hidden: true, sheet: "旧表" })])).toContain("  旧表 (hidden)\n");
    expect(written([checked("a.xlsx", { hidden: true, sheet: "旧表" })], { locale: "zh-CN" })).toContain(
      "旧表（隐藏）",
    );
  });

  it("counts every finding, shown or not, and the files that could not be read", () => {
    const files = [checked("a.xlsx", { alter: { amount: 1 } }), checked("b.xlsx"), UNREAD];
    const text = written(files, { minimum: "error" });
    expect(text).not.toContain("project-amount-mismatch");
    expect(text).toMatch(
      /Checked 2 files, 2 tables: 0 errors, 1 warning, 0 advice\. 1 more file could not be read\.\n$/,
    );
  });

  it("is empty for a table in order when it is to be brief", () => {
    expect(written([checked("a.xlsx")], { brief: true })).toBe("");
    expect(written([UNREAD], { brief: true })).toContain("locked.xlsx\n  It has a password.\n");
  });
});
