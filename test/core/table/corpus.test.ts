import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { recognise, type EvaluationTable, type Field } from "../../../src/core";
import { readWorkbook } from "../../../src/xlsx";

const FOLDER = path.resolve(__dirname, "../../../../shared/corpus/public");
const HAS_CORPUS = existsSync(FOLDER);
if (!HAS_CORPUS) console.warn(`Skipped: no published tables at ${FOLDER}`);

/** A published table as data; figures are written as in the document. */
interface Model {
  readonly name: string;
  readonly funds: readonly string[][];
  readonly indicators: readonly Readonly<Record<"l2" | ModelColumn, string>>[];
  readonly total: readonly [string, string, string];
}

type ModelColumn = (typeof COLUMNS)[number];

const COLUMNS = ["name", "target", "actual", "points", "score", "reason"] as const;

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, name), "utf8"));
}

function tablesOf(name: string): EvaluationTable[] {
  const workbook = readWorkbook(readFileSync(path.join(FOLDER, name)));
  return workbook.sheets.flatMap(({ grid }) => recognise(grid));
}

/** `93.90` and 93.9, `-2.30%` and `-2.3%` are the same; white space counts for nothing. */
function comparable(text: string): string {
  const folded = text.replace(/\s/g, "");
  const [, figure, percent] = /^(-?\d+\.?\d*)(%?)$/.exec(folded) ?? [];
  return figure === undefined ? folded : `${Number(figure)}${percent}`;
}

function textOf(field: Field | undefined): string {
  return comparable(field?.text ?? "");
}

(HAS_CORPUS ? describe : describe.skip)("published tables", () => {
  const files = HAS_CORPUS ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];
  const models = HAS_CORPUS ? (readJson("models.json") as Model[]) : [];
  const modelOf = (table: EvaluationTable) =>
    models.find(({ name }) => name === table.head.project?.value.text);

  it.each(files.filter((name) => name.includes("-standard") || name === "all-sheets.xlsx"))(
    "%s is read to the letter",
    (name) => {
      const tables = tablesOf(name);
      expect(tables).toHaveLength(name === "all-sheets.xlsx" ? models.length : 1);
      for (const table of tables) {
        const model = modelOf(table)!;
        const found = table.indicators.map((indicator) => COLUMNS.map((column) => textOf(indicator[column])));
        const expected = model.indicators.map((indicator) =>
          COLUMNS.map((column) => comparable(indicator[column])),
        );
        expect(found.map((row) => row.slice(0, 5))).toEqual(expected.map((row) => row.slice(0, 5)));
        expectReasons(table, model);
        expect([textOf(table.total?.points), textOf(table.total?.score)]).toEqual(
          model.total.slice(0, 2).map(comparable),
        );
        expect(table.funds?.sources).toHaveLength(model.funds.length - 1);
        expect(table.unplaced).toEqual([]);
      }
    },
  );

  /** The models state a reason once; the sheets merge it over the rows it belongs to. */
  function expectReasons(table: EvaluationTable, model: Model): void {
    table.indicators.forEach(({ row, reason }, index) => {
      const isInherited = reason !== undefined && reason.ref.row < row;
      if (!isInherited) expect(textOf(reason)).toBe(comparable(model.indicators[index]?.reason ?? ""));
    });
  }

  it.each(files.filter((name) => /^\d\d-(?!standard)/.test(name)))(
    "%s keeps every indicator and leaves nothing over",
    (name) => {
      const tables = tablesOf(name);
      expect(tables).toHaveLength(1);
      const [table] = tables;
      expect(table!.indicators).toHaveLength(modelOf(table!)!.indicators.length);
      expect(table!.head).toMatchObject({ title: {}, project: {}, amount: {}, department: {}, unit: {} });
      expect(table!.goals).toMatchObject({ expected: {}, achieved: {} });
      expect(table!.total).toMatchObject({ points: {}, score: {} });
      expect(table!.unplaced).toEqual([]);
    },
  );

  it.each(files.filter((name) => name.startsWith("catalogue")))(
    "%s has a table a sheet, but for the list",
    (name) => {
      const workbook = readWorkbook(readFileSync(path.join(FOLDER, name)));
      const counts = workbook.sheets.map(({ grid }) => [grid.name, recognise(grid).length]);
      expect(counts).toEqual(workbook.sheets.map(({ grid }) => [grid.name, grid.name === "目录" ? 0 : 1]));
    },
  );

  it("are found in pasted text, whose columns page breaks have shifted", () => {
    const expected = readJson("pasted.expected.json");
    const tables = tablesOf("pasted.xlsx");
    expect(
      tables.map((table) => ({
        project: table.head.project?.value.text,
        firstRow: table.area.row + 1,
        lastRow: table.area.row + table.area.rows,
        indicators: table.indicators.length,
        points: table.total?.points?.text,
        score: table.total?.score?.text,
      })),
    ).toEqual(expected);
    tables.forEach((table, index) => {
      const rows = table.indicators.map((indicator) => COLUMNS.map((column) => textOf(indicator[column])));
      expect(rows).toEqual(
        models[index]!.indicators.map((indicator) => COLUMNS.map((column) => comparable(indicator[column]))),
      );
    });
  });
});
