import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import {
  displayText,
  formatCell,
  layoutFaults,
  MOST_STRAY_TEXTS,
  planCorrections,
  recognise,
  rebuildTable,
  strayTexts,
  validate,
  type EvaluationTable,
  type Field,
  type Grid,
  type SheetModel,
} from "../../../src/core";
import { readGrids } from "../../../src/xlsx";
import { evaluationTable, type TableOptions } from "../../evaluation-table-grid";
import { gridOfModel } from "../../sheet-model-grid";

const OPTIONS = {
  name: "重建",
  leftoverHeading: "未能归位的内容",
  moreLeftovers: (count: number) => `另有 ${count} 处`,
};

function tableIn(grid: Grid): EvaluationTable {
  const [table] = recognise(grid);
  if (!table) throw new Error(`no table on ${grid.name}`);
  return table;
}

function rebuilt(grid: Grid): { model: SheetModel; grid: Grid } {
  const model = rebuildTable(tableIn(grid), OPTIONS);
  return { model, grid: gridOfModel(model) };
}

function said(field: Field | null | undefined): string | null {
  const text = field?.text ?? "";
  return field?.number?.toString() ?? (text === "" ? null : text);
}

/** What a table says, wherever it stands. */
function sayingsOf({ head, funds, goals, indicators, total }: EvaluationTable) {
  return {
    head: [head.project, head.amount, head.department, head.unit].map((field) => said(field?.value)),
    funds:
      funds &&
      [funds.total, ...funds.sources].map((row) => [
        row.label.text,
        said(row.initial),
        said(row.adjusted),
        said(row.executed),
        said(row.points),
      ]),
    goals: [said(goals.expected), said(goals.achieved)],
    indicators: indicators.map((one) => [
      said(one.level1),
      said(one.level2),
      said(one.name),
      said(one.target),
      said(one.actual),
      said(one.points),
      said(one.score),
      said(one.reason),
      one.continuesAbove,
      one.inapplicable,
    ]),
    total: [said(total?.points), said(total?.score)],
  };
}

const findingsOf = (grid: Grid) => validate([grid], { whole: false }).findings;

function formulasOf({ cells }: SheetModel): Record<string, string> {
  return Object.fromEntries(
    cells.flatMap(({ cell, content }) =>
      content.kind === "formula" ? [[formatCell(cell), content.formula]] : [],
    ),
  );
}

describe("a table that is written anew", () => {
  it.each<TableOptions>([
    { layout: "merged" },
    { layout: "plain" },
    { layout: "page-broken" },
    { layout: "national" },
    { unit: "万元", grade: "优" },
    { merge: ["2.reason:4.reason", "1.points:2.points"] },
  ])("says what it said, and is as correct: %j", (options) => {
    const source = evaluationTable(options).grid;
    const { grid } = rebuilt(source);
    expect(sayingsOf(tableIn(grid))).toEqual(sayingsOf(tableIn(source)));
    expect(findingsOf(grid).map(({ rule }) => rule)).toEqual(findingsOf(source).map(({ rule }) => rule));
    expect(tableIn(grid).unplaced).toEqual([]);
  });

  it("has formulas in its derived cells, over one run of rows", () => {
    const { model } = rebuilt(evaluationTable({ layout: "page-broken" }).grid);
    expect(formulasOf(model)).toEqual({
      C5: "=SUM(C6:C8)",
      D5: "=SUM(D6:D8)",
      E5: "=SUM(E6:E8)",
      G5: "=IF(N(D5)=0,0,ROUND(E5/D5,2))",
      G6: "=IF(N(D6)=0,0,ROUND(E6/D6,2))",
      G7: "=IF(N(D7)=0,0,ROUND(E7/D7,2))",
      G8: "=IF(N(D8)=0,0,ROUND(N(E8)/D8,2))",
      H5: "=ROUND(F5*G5,2)",
      G18: "=SUM(F5,G12:G17)",
      H18: "=SUM(H5,H12:H17)",
    });
  });

  it("is corrected as far as that is safe, and keeps what may be wrong on either side", () => {
    const source = evaluationTable({
      alter: { "whole.score": 9.5, "2.score": "15分", "total.score": null, "whole.initial": 900_000 },
    }).grid;
    const { model, grid } = rebuilt(source);
    expect(grid.cell(4, 7)).toMatchObject({ value: 9.9 });
    expect(grid.cell(12, 7)).toEqual({ value: 15 });
    expect(grid.cell(17, 7)).toMatchObject({ value: 97.9, formula: "=SUM(H5,H12:H17)" });
    expect(formulasOf(model)).not.toHaveProperty("C5");
    expect(grid.cell(4, 2).value).toBe(900_000);
    expect(findingsOf(grid).map(({ rule }) => rule)).toContain("fund-total-mismatch");
  });

  it("lists beside it what found no place, with the way there", () => {
    const { grid: source } = evaluationTable({ alter: { J16: "=备注：以上数据待核实" } });
    const { model, grid } = rebuilt(source);
    const texts = model.cells.filter(({ link }) => link);
    expect(texts).toEqual([
      {
        cell: { row: 1, column: 10 },
        content: { kind: "text", text: "J16" },
        link: { sheet: "自评表", cell: { row: 15, column: 9 } },
      },
    ]);
    expect(grid.cell(1, 11)).toEqual({ value: "=备注：以上数据待核实" });
    expect(tableIn(grid).area).toMatchObject({ column: 0, columns: 9 });
  });

  it("lists what stands around the table once, with the table that it goes with", () => {
    const { grid: source } = evaluationTable({
      alter: { A20: "填表人：张三", A40: "项目支出绩效自评表", D40: "附件二" },
    });
    expect(strayTexts(tableIn(source)).texts).toEqual([
      { cell: { row: 19, column: 0 }, text: "填表人：张三" },
      { cell: { row: 39, column: 0 }, text: "项目支出绩效自评表" },
      { cell: { row: 39, column: 3 }, text: "附件二" },
    ]);
    expect(strayTexts(tableIn(evaluationTable().grid))).toEqual({ texts: [], more: 0 });
  });

  it("lists no more than somebody would read, and counts the rest", () => {
    const alter = Object.fromEntries(
      Array.from({ length: MOST_STRAY_TEXTS + 5 }, (_, index) => [`A${index + 30}`, `备注${index + 1}`]),
    );
    const { grid: source } = evaluationTable({ alter });
    const { model, grid } = rebuilt(source);
    expect(model.cells.filter(({ link }) => link)).toHaveLength(MOST_STRAY_TEXTS);
    expect(grid.cell(MOST_STRAY_TEXTS, 11).value).toBe(`备注${MOST_STRAY_TEXTS}`);
    expect(grid.cell(MOST_STRAY_TEXTS + 1, 11).value).toBe("另有 5 处");
  });

  it("keeps texts texts, whatever they look like", () => {
    const { grid } = rebuilt(
      evaluationTable({ alter: { "2.target": "=4份", "4.actual": "2020年5月" } }).grid,
    );
    expect(grid.cell(12, 4)).toEqual({ value: "=4份", format: "@" });
    expect(grid.cell(14, 5)).toEqual({ value: "2020年5月", format: "@" });
  });

  it("never has two merged areas over each other, nor anything under one", () => {
    const { model } = rebuilt(evaluationTable({ merge: ["2.reason:4.reason"] }).grid);
    const covered = model.merges.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) =>
        formatCell({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
      ),
    );
    expect(new Set(covered).size).toBe(covered.length);
    const anchors = new Set(model.merges.map(formatCell));
    const under = model.cells
      .map(({ cell }) => formatCell(cell))
      .filter((cell) => covered.includes(cell) && !anchors.has(cell));
    expect(under).toEqual([]);
  });
});

describe("what is wrong with a layout", () => {
  it.each<TableOptions>([{}, { layout: "plain" }, { layout: "national" }, { unit: "万元", grade: "优" }])(
    "is nothing in a form that is in order: %j",
    (options) => expect(layoutFaults(tableIn(evaluationTable(options).grid))).toEqual([]),
  );

  it("is a page head between the indicators", () => {
    expect(layoutFaults(tableIn(evaluationTable({ layout: "page-broken" }).grid))).toEqual(["page-break"]);
  });

  it("is a text that has no place", () => {
    const { grid } = evaluationTable({ alter: { I6: "见附件" } });
    expect(layoutFaults(tableIn(grid))).toEqual(["unplaced-texts"]);
  });
});

const FOLDER = resolve("../shared/corpus/public");
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];
const suite = FILES.length > 0 ? describe : describe.skip;

suite(`every real table, written anew${FILES.length > 0 ? "" : " (skipped: no ../shared/corpus)"}`, () => {
  it.each(FILES.length > 0 ? FILES : ["none"])("%s says what it says once it is corrected", (name) => {
    const grids = readGrids(new Uint8Array(readFileSync(resolve(FOLDER, name))));
    const corrected = planCorrections(validate(grids)).after.grids.flatMap((grid) => recognise(grid));
    const anew = grids
      .flatMap((grid) => recognise(grid))
      .map((table) => tableIn(gridOfModel(rebuildTable(table, OPTIONS))));
    expect(anew.map(sayingsOf)).toEqual(corrected.map(sayingsOf));
  });

  it("tells the pasted tables whose rows stand off their header", () => {
    const [grid] = readGrids(new Uint8Array(readFileSync(resolve(FOLDER, "pasted.xlsx"))));
    const faults = recognise(grid!).map(layoutFaults);
    expect(faults.filter((one) => one.includes("shifted-columns"))).toHaveLength(29);
    expect(faults.filter((one) => one.includes("page-break"))).toHaveLength(10);
  });

  it("takes nothing of the pasted tables away, but what is no text of its own", () => {
    const [grid] = readGrids(new Uint8Array(readFileSync(resolve(FOLDER, "pasted.xlsx"))));
    const tables = recognise(grid!);
    expect(tables).toHaveLength(37);
    const lost = tables.flatMap((table, index) => {
      const end = tables[index + 1]?.area.row ?? grid!.rows;
      const kept = new Set(textsOf(gridOfModel(rebuildTable(table, OPTIONS))));
      return textsOf(grid!, table.area.row, end).filter((text) => !kept.has(text));
    });
    // Markup is taken out, a repeated name or level is cut by a page break, and a label is cut short.
    expect(lost.filter((text) => !text.startsWith("<p>"))).toEqual([
      "产出指标",
      "级下达资金-2020年中央外经贸发展资金（财建【2020】184号）",
      "产出指标",
      "指标",
      "实际完成",
    ]);
  });

  it("gives the pasted tables figures that are right, where either side is not in doubt", () => {
    const [grid] = readGrids(new Uint8Array(readFileSync(resolve(FOLDER, "pasted.xlsx"))));
    const derived = recognise(grid!).map((table) => {
      const model = rebuildTable(table, OPTIONS);
      const { findings, tables } = validate([gridOfModel(model)], { whole: false });
      const wrong = findings.filter(({ rule, fix }) => ARITHMETIC.has(rule) && fix?.safety === "safe");
      return {
        wrong: wrong.map(({ rule }) => rule),
        // A score that is missing leaves a total undecided.
        scores: tables.flatMap(({ score: { stated, computed } }) => (computed ? [[stated, computed]] : [])),
        formulas: Object.keys(formulasOf(model)).length,
      };
    });
    const scores = derived.flatMap((one) => one.scores);
    expect(derived.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(scores.map(([stated]) => String(stated))).toEqual(scores.map(([, computed]) => String(computed)));
    expect(scores.length).toBeGreaterThanOrEqual(34);
    // The rate, the score of the execution, and both totals.
    expect(Math.min(...derived.map(({ formulas }) => formulas))).toBeGreaterThanOrEqual(4);
  });
});

const ARITHMETIC: ReadonlySet<string> = new Set([
  "execution-rate-mismatch",
  "execution-score-mismatch",
  "points-total-mismatch",
  "score-total-mismatch",
  "number-stored-as-text",
]);

/** The texts of rows, without the white space and the commas in which they may differ. */
function textsOf(grid: Grid, from = 0, end = grid.rows): string[] {
  return Array.from({ length: end - from }, (_, index) => from + index).flatMap((row) =>
    Array.from({ length: grid.width(row) }, (_, column) => displayText(grid.cell(row, column)))
      .map((text) => text.replace(/[\s,，]/g, ""))
      .filter((text) => text !== ""),
  );
}
