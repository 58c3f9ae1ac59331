import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { formatArea, partsOf, recognise, type Grid } from "../../../src/core";
import { readGrids } from "../../../src/xlsx";
import { evaluationTable } from "../../evaluation-table-grid";

function partsIn(grid: Grid) {
  const [table] = recognise(grid);
  return partsOf(table!);
}

describe("the parts of a table", () => {
  it("are told by the rows that they stand in", () => {
    const parts = partsIn(evaluationTable({ grade: "优" }).grid);
    expect(parts.map(({ part, area }) => [part, formatArea(area)])).toEqual([
      ["title", "A1:I1"],
      ["head", "A2:I3"],
      ["funds", "A4:I8"],
      ["goals", "A9:I10"],
      ["header", "A11:I11"],
      ["indicators", "A12:I17"],
      ["total", "A18:I18"],
      ["remarks", "A19:I19"],
    ]);
  });

  it("name the levels and the columns of the indicators", () => {
    const block = partsIn(evaluationTable().grid).find(({ part }) => part === "indicators")!;
    expect(block.levels.map(({ name, area }) => [name, formatArea(area)])).toEqual([
      ["产出指标", "A12:I15"],
      ["效益指标", "A16:I17"],
    ]);
    expect(block.columns.map(({ column, name, area }) => [column, name, formatArea(area)])).toContainEqual([
      "target",
      "年度指标值",
      "E12:E17",
    ]);
  });

  it("are those that are there", () => {
    const { grid } = evaluationTable({
      alter: { "total.label": null, "total.points": null, "total.score": null },
    });
    expect(partsIn(grid).map(({ part }) => part)).not.toContain("total");
  });

  const file = resolve("../shared/corpus/public/pasted.xlsx");
  (existsSync(file) ? it : it.skip)("follow one another in pasted tables too", () => {
    const [grid] = readGrids(new Uint8Array(readFileSync(file)));
    for (const table of recognise(grid!)) {
      const parts = partsOf(table);
      expect(parts.map(({ part }) => part)).toEqual(
        expect.arrayContaining(["head", "funds", "header", "indicators", "total"]),
      );
      const rows = parts.map(({ area }) => area.row);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }
  });
});
