import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatCell, marksOf, planCorrections, validate, type Cell, type Grid } from "../../../src/core";
import { patchWorkbook, readGrids, readWorkbook } from "../../../src/xlsx";
import { evaluationTable } from "../../evaluation-table-grid";
import { changedEntries, entriesOf } from "./package-entries";
import { withEverythingAround } from "./rich-workbook";
import { writtenByExcelJs, writtenBySheetJs } from "./workbook-writers";

const FIXTURES = join(__dirname, "fixtures");
const CORPUS = join(__dirname, "../../../../shared/corpus/public");

/** The parts of a package that a corrected copy may change. */
const ALLOWED =
  /^(\[Content_Types\]\.xml|xl\/(workbook|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml|customXml\/(item|itemProps)\d+\.xml|customXml\/_rels\/item\d+\.xml\.rels)$/;

/** A table whose total and execution score are wrong, the one a constant, the other a formula that misses a row. */
const FAULTY = evaluationTable({
  alter: {
    "total.score": { formula: "=SUM(H15:H19)", value: 60 },
    "total.points": 90,
    "whole.score": { value: "9.5", format: "@" },
  },
}).grid;

interface Corrected {
  readonly source: Uint8Array;
  readonly bytes: Uint8Array;
  /** What the cells are to hold. */
  readonly planned: readonly Grid[];
  readonly edits: number;
}

function corrected(source: Uint8Array): Corrected {
  const grids = readGrids(source);
  const plan = planCorrections(validate(grids));
  const marks = new Map(grids.map(({ name }) => [name, marksOf(plan.after.findings, name)]));
  const { bytes, refused } = patchWorkbook(source, plan.edits, { marks, recordAt: "2026-03-01T08:30:00Z" });
  expect(refused).toEqual([]);
  return { source, bytes, planned: plan.after.grids, edits: plan.edits.length };
}

function expectRoundTrip({ source, bytes, planned, edits }: Corrected): void {
  expect(edits).toBeGreaterThan(0);
  expect(cellsOf(readGrids(bytes))).toEqual(cellsOf(planned));
  expect(changedEntries(source, bytes).filter((name) => !ALLOWED.test(name))).toEqual([]);
  const again = corrected(bytes);
  expect(again.edits).toBe(0);
  expect(again.bytes).toBe(bytes);
}

describe("a corrected copy differs in nothing but its corrections", () => {
  it("of a workbook that ExcelJS wrote", async () => {
    expectRoundTrip(corrected(await writtenByExcelJs(FAULTY)));
  });

  it("of a workbook that SheetJS wrote", () => {
    expectRoundTrip(corrected(writtenBySheetJs(FAULTY)));
  });

  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx")))("of %s", (name) => {
    expectRoundTrip(corrected(new Uint8Array(readFileSync(join(FIXTURES, name)))));
  });

  it("of a workbook with everything around the table: charts, pictures, comments, pivots, controls, macros", async () => {
    const result = corrected(withEverythingAround(await writtenByExcelJs(FAULTY)));
    expectRoundTrip(result);
    const [before, after] = [readWorkbook(result.source), readWorkbook(result.bytes)];
    expect(after.names).toEqual(before.names);
    expect(after.sheets[0]!.merges).toEqual(before.sheets[0]!.merges);
    const kept = [...entriesOf(result.bytes).keys()];
    expect(kept).toEqual(expect.arrayContaining([...entriesOf(result.source).keys()]));
  });

  const itWithCorpus = existsSync(CORPUS) ? it : it.skip;
  itWithCorpus(
    "of every published workbook",
    () => {
      const files = readdirSync(CORPUS).filter((name) => name.endsWith(".xlsx"));
      const results = files.map((name) => corrected(new Uint8Array(readFileSync(join(CORPUS, name)))));
      const changed = results.filter(({ edits }) => edits > 0);
      expect(changed.length).toBeGreaterThan(0);
      for (const result of changed) expectRoundTrip(result);
    },
    120_000,
  );
});

/** Every cell that holds anything, as text. */
function cellsOf(grids: readonly Grid[]): string[] {
  return grids.flatMap((grid) =>
    Array.from({ length: grid.rows }, (_, row) =>
      Array.from({ length: grid.width(row) }, (_, column) => ({ row, column })),
    )
      .flat()
      .map((ref) => ({ ref, cell: grid.cell(ref.row, ref.column) }))
      .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
      .map(({ ref, cell }) => `${grid.name}!${formatCell(ref)} ${textOf(cell)}`),
  );
}

function textOf({ value, formula, format }: Cell): string {
  return JSON.stringify([formula, value, format]);
}
