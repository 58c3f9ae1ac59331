import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/core";
import type { FileJson, TableJson } from "../../src/reports";
import { PROJECT_FORMS } from "../core/layouts/project-forms";
import { gridOfForm } from "../core/layouts/form";
import { evaluationTable, type TableOptions } from "../evaluation-table-grid";
import { gridOf } from "../grid-of";
import { evalcheck, useTemporaryFolder } from "./command-line";
import { workbookOf } from "./workbook-of";

const folder = useTemporaryFolder();

function put(grid: Grid, name = "a.xlsx"): void {
  writeFileSync(join(folder.path, name), workbookOf(grid));
}

function putTable(options: TableOptions = {}): void {
  put(evaluationTable(options).grid);
}

async function check(...argv: readonly string[]): Promise<string> {
  const { stdout } = await evalcheck(["check", "a.xlsx", ...argv], { cwd: folder.path });
  return stdout;
}

/** The lines under the table's own, up to the first finding, without their indentation. */
async function explained(locale: string, ...argv: readonly string[]): Promise<string[]> {
  const lines = (await check("--explain", "--locale", locale, ...argv)).split("\n");
  const under = lines.slice(lines.findIndex((line) => line.startsWith("    A1:")) + 1);
  return under
    .slice(
      0,
      under.findIndex((line) => !line.startsWith("      ")),
    )
    .map((line) => line.slice(6));
}

async function tableIn(format: "json" | "ndjson", ...argv: readonly string[]): Promise<TableJson> {
  const text = await check("--format", format, ...argv);
  const file =
    format === "json"
      ? (JSON.parse(text) as { files: FileJson[] }).files[0]!
      : (JSON.parse(text.split("\n")[0]!) as FileJson);
  return file.tables[0]!;
}

/** 1,034,400 of 1,200,000: 86.2 % exactly, 0.86 to two decimals. */
const EXECUTED_862 = { "whole.executed": 1_034_400, "source1.executed": 934_400 };

describe("the sum in the text report", () => {
  it("tells the execution, every indicator, the parts and the total with their cells, in Chinese", async () => {
    putTable();
    expect(await explained("zh-CN")).toEqual([
      "执行率  E5 1188000 ÷ D5 1200000 = 0.99  表内 G5 0.99，相符",
      "执行得分  10 × 0.99 → 9.9  先对执行率取整，再对得分取整  表内 H5 9.9，按此计算",
      "构成                           分值  得分  单元格",
      "预算执行                         10   9.9  F5 H5",
      "产出指标                         50    50",
      "  数量指标 · 组织培训场次        15    15  G12 H12",
      "  数量指标 · 编制评估报告份数    15    15  G13 H13",
      "  质量指标 · 培训合格率          10    10  G14 H14",
      "  时效指标 · 完成时间            10    10  G15 H15",
      "效益指标                         30    28",
      "  社会效益指标 · 企业新增订单    30    28  G16 H16",
      "满意度指标                       10    10",
      "  满意度指标 · 参训人员满意度    10    10  G17 H17",
      "合计                            100  97.9",
      "表内总分                        100  97.9  G18 H18",
    ]);
  });

  it("says it in English too", async () => {
    putTable();
    const lines = await explained("en-US");
    expect(lines.slice(0, 2)).toEqual([
      "Rate  E5 1188000 ÷ D5 1200000 = 0.99  G5 states 0.99: right",
      "Execution score  10 × 0.99 → 9.9  rate rounded, then the score  H5 states 9.9: this one",
    ]);
    expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual(
      expect.arrayContaining(["Part", "Execution", "Benefit (效益)", "Total", "Total as stated"]),
    );
    expect(lines).toHaveLength(15);
  });

  it("shows each order of rounding, and the one that the table itself follows", async () => {
    putTable({ alter: { ...EXECUTED_862, "whole.rate": 0.862, "whole.score": 8.62, "total.score": 96.62 } });
    expect((await explained("zh-CN")).slice(0, 3)).toEqual([
      "执行率  E5 1034400 ÷ D5 1200000 = 0.862  表内 G5 0.862，相符",
      "执行得分  10 × 0.86 → 8.6  先对执行率取整，再对得分取整",
      "执行得分  10 × 0.862 → 8.62  只对得分取整  表内 H5 8.62，按此计算",
    ]);
  });

  it("says what is wrong, by how much, and that no rounding leads there", async () => {
    putTable({ alter: { "whole.rate": 0.95, "whole.score": 9.5, "total.points": 101, "total.score": 90 } });
    const lines = await explained("zh-CN");
    expect(lines[0]).toBe("执行率  E5 1188000 ÷ D5 1200000 = 0.99  表内 G5 0.95，不符");
    expect(lines).toContain("执行得分  表内 H5 9.5，与各种取整方法均不符");
    expect(lines.at(-2)).toMatch(/^合计 +100 +97\.5$/);
    expect(lines.at(-1)).toMatch(/^表内总分 +101 +90 {2}G18 H18 {2}分值相差 1 {2}得分相差 -7\.5$/);
    expect((await explained("en-US")).at(-1)).toMatch(/points off by 1 {2}score off by -7\.5$/);
  });

  it("says which cell keeps a figure from being told", async () => {
    putTable({ alter: { "3.score": null, "whole.adjusted": "约一百万" } });
    const lines = await explained("zh-CN");
    expect(lines.slice(-3)).toEqual([
      expect.stringMatching(/^表内总分 +100 +97\.9 {2}G18 H18$/),
      "无法计算执行率：D5 不是数字",
      "无法计算得分合计：H14 为空",
    ]);
    expect(lines.at(-4)).toMatch(/^合计 +100 +–$/);
    expect((await explained("en-US")).at(-1)).toBe("Cannot tell the total score: H14 is blank");
  });

  it("counts a score that is merged over two indicators once", async () => {
    putTable({ alter: { "1.score": 30, "2.score": null }, merge: ["1.score:2.score"] });
    const lines = await explained("zh-CN");
    expect(lines).toContainEqual(expect.stringMatching(/组织培训场次 +15 +30 {2}G12 H12$/));
    expect(lines).toContainEqual(expect.stringMatching(/编制评估报告份数 +15 +↑ {2}G13$/));
    expect(lines.at(-2)).toMatch(/^合计 +100 +97\.9$/);
  });

  it("is left out where nobody asks for it, and of files without a table", async () => {
    put(gridOf([["会议日程"], ["时间", "地点"]]));
    expect(await check("--locale", "zh-CN", "--explain")).not.toMatch(/执行|合计/);
    putTable();
    expect(await check("--locale", "zh-CN", "--explain")).toMatch(/执行[^]*合计/);
    expect(await check("--locale", "zh-CN")).not.toMatch(/执行|合计/);
  });
});

describe("the sum in JSON", () => {
  it("has every figure with its cell, as decimal strings", async () => {
    putTable({ alter: { ...EXECUTED_862, "whole.rate": "86.2%", "whole.score": 8.6, "total.score": 97 } });
    const { explanation } = await tableIn("json", "--explain");
    expect(explanation!.execution).toEqual({
      executed: { cell: "E5", text: "1034400", value: "1034400" },
      adjusted: { cell: "D5", text: "1200000", value: "1200000" },
      ratio: "0.862",
      rate: { stated: { cell: "G5", text: "86.2%", value: "0.862" }, computed: "0.86", agrees: true },
      points: "10",
      pointsFigure: { cell: "F5", text: "10", value: "10" },
      score: { stated: { cell: "H5", text: "8.6", value: "8.6" }, computed: "8.6", agrees: true },
      scorings: [
        { order: "rate-then-score", rate: "0.86", score: "8.6", followed: true },
        { order: "score-only", rate: "0.862", score: "8.62", followed: false },
      ],
    });
    expect(explanation!.indicators).toHaveLength(6);
    expect(explanation!.indicators[4]).toEqual({
      level2: "社会效益指标",
      name: "企业新增订单",
      part: "outcome",
      points: { cell: "G16", text: "30", value: "30" },
      score: { cell: "H16", text: "28", value: "28" },
      countedAbove: { points: false, score: false },
    });
    expect(explanation!.subtotals).toEqual([
      { part: "output", indicators: 4, points: "50", score: "50" },
      { part: "outcome", indicators: 1, points: "30", score: "28" },
      { part: "satisfaction", indicators: 1, points: "10", score: "10" },
    ]);
    expect(explanation!.score).toEqual({
      stated: { cell: "H18", text: "97", value: "97" },
      computed: "96.6",
      agrees: false,
      difference: "0.4",
    });
    expect(explanation!.undecided).toEqual([]);
  });

  it("names what cannot be told, and why", async () => {
    putTable({ alter: { "2.points": "十五分左右" } });
    const { explanation } = await tableIn("json", "--explain");
    expect(explanation!.points).toMatchObject({ computed: null, agrees: null, difference: null });
    expect(explanation!.undecided).toEqual([{ figure: "points", cause: "unreadable", cell: "G13" }]);
  });

  it("is the same in a line of NDJSON and in either language, and absent unasked", async () => {
    putTable();
    const { explanation } = await tableIn("json", "--explain");
    expect((await tableIn("ndjson", "--explain", "--locale", "en-US")).explanation).toEqual(explanation);
    expect(await tableIn("ndjson")).not.toHaveProperty("explanation");
    expect(await tableIn("json")).not.toHaveProperty("explanation");
  });

  it("follows the rounding of the profile", async () => {
    putTable({ alter: { ...EXECUTED_862, "whole.rate": 0.862, "whole.score": 8.62, "total.score": 96.62 } });
    const computed = async (profile: string) => {
      const { execution } = (await tableIn("json", "--explain", "--profile", profile)).explanation!;
      return [execution!.rate.computed, execution!.score.computed];
    };
    expect(await computed("shenzhen-2020")).toEqual(["0.86", "8.6"]);
    expect(await computed("hubei-2020")).toEqual(["0.862", "8.62"]);
  });
});

describe("a proposed profile", () => {
  const HUBEI = gridOfForm(PROJECT_FORMS.find(({ name }) => name.includes("Hubei"))!);

  it("stands in JSON by its name", async () => {
    put(HUBEI);
    expect((await tableIn("json")).proposedProfile).toBe("hubei-2020");
    expect((await tableIn("ndjson")).proposedProfile).toBe("hubei-2020");
    expect(await tableIn("json", "--profile", "hubei-2020")).not.toHaveProperty("proposedProfile");
  });

  it("stands under the table in the text, in the reader's language, until it is used", async () => {
    put(HUBEI);
    expect(await explained("zh-CN")).toContainEqual(
      expect.stringMatching(/^版式与评分规则 hubei-2020（湖北.*）相符/),
    );
    expect(await explained("en-US")).toContainEqual(
      expect.stringMatching(
        /^The layout is that of profile hubei-2020 \(Hubei.*\).* check with --profile hubei-2020\.$/,
      ),
    );
    expect(await check("--locale", "zh-CN", "--profile", "hubei-2020")).not.toContain("版式");
    putTable();
    expect(await check("--locale", "zh-CN")).not.toContain("版式");
  });
});

it("is refused in a format that has no place for the sum", async () => {
  putTable();
  for (const format of ["sarif", "markdown", "html"]) {
    const argv = ["check", "a.xlsx", "--explain", "--format", format];
    const { exitCode, stdout, stderr } = await evalcheck(argv, { cwd: folder.path });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("--explain");
  }
});
