import { planCorrections, validate, type Grid, type Report } from "../../src/core";
import { catalogueGrid, projectTable } from "../catalogue-grid";
import { evaluationTable } from "../evaluation-table-grid";
import { gridOf, type CellInput } from "../grid-of";

const CATALOGUE = catalogueGrid({
  groups: [{ level1: "外贸发展", names: ["企业培训", "展会补助"], count: 3 }],
  total: 3,
});
const ABOUT_CATALOGUES = /catalogue|project/;

function rulesFound({ findings }: Report): string[] {
  return findings.map(({ rule }) => rule).filter((rule) => ABOUT_CATALOGUES.test(rule));
}

function rowsOf(grid: Grid): CellInput[][] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.width(row) }, (__, column) => grid.cell(row, column).value),
  );
}

describe("a catalogue beside the tables that it lists", () => {
  it("is compared with them where the whole workbook was read", () => {
    const report = validate([CATALOGUE, projectTable("1", "企业培训"), projectTable("2", "设备采购")]);
    expect(report.whole).toBe(true);
    expect(rulesFound(report)).toEqual([
      "catalogue-count-mismatch",
      "catalogue-project-without-table",
      "table-not-in-catalogue",
    ]);
  });

  it("is read by itself where it is all that was read: nothing is said to be missing elsewhere", () => {
    const report = validate([CATALOGUE]);
    expect(report.whole).toBe(false);
    expect(report.findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([
      "table-not-recognised catalogue",
      "catalogue-count-mismatch differs",
    ]);
  });

  it("is read by itself beside a report of ours too, and nothing that the report quotes is checked", () => {
    const quoted = projectTable("校验报告", "企业培训");
    const report = validate([CATALOGUE, { ...quoted, ownReport: true }]);
    expect(report).toEqual(validate([CATALOGUE]));
    expect(validate([{ ...quoted, ownReport: true }])).toMatchObject({ grids: [], tables: [], findings: [] });
  });

  it("may be taken for a part, or a lone worksheet for the whole", () => {
    const part = validate([CATALOGUE, projectTable("1", "企业培训")], { whole: false });
    expect(rulesFound(part)).toEqual(["catalogue-count-mismatch"]);
    expect(rulesFound(planCorrections(part).after)).toEqual(["catalogue-count-mismatch"]);
  });

  it("may stand above them on one worksheet", () => {
    const tables = ["企业培训", "设备采购"].flatMap((project) => [
      [],
      ...rowsOf(evaluationTable({ layout: "plain", alter: { project } }).grid),
    ]);
    const report = validate([gridOf([...rowsOf(CATALOGUE), ...tables])], { whole: true });
    expect(report.tables.map(({ project }) => project)).toEqual(["企业培训", "设备采购"]);
    expect(rulesFound(report)).toEqual([
      "catalogue-count-mismatch",
      "catalogue-project-without-table",
      "table-not-in-catalogue",
    ]);
  });

  it("is found wherever its worksheet stands among the others", () => {
    const sheets = [
      projectTable("1", "展会补助"),
      projectTable("2", "企业培训"),
      projectTable("3", "企业培训"),
    ];
    for (let at = 0; at <= sheets.length; at++) {
      const found = rulesFound(validate([...sheets.slice(0, at), CATALOGUE, ...sheets.slice(at)]));
      expect(found.sort()).toEqual(["catalogue-count-mismatch", "duplicate-project"]);
    }
  });
});
