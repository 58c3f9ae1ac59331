import { planCorrections, recognise, validate, type Grid } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { evaluationTable, type TableOptions } from "../../evaluation-table-grid";
import { complaintsOf } from "./complaints";

/** A formula that only Excel calculates, in a file that holds no result of it. */
const UNTOLD = { value: null, formula: "=SUBTOTAL(9,Z1:Z9)" };

const tableWith = (alter: TableOptions["alter"]) => evaluationTable({ alter: alter ?? {} }).grid;

function editsOf(grids: readonly Grid[]) {
  return planCorrections(validate(grids), { include: "review" }).edits;
}

describe("a formula whose result is not stored", () => {
  it.each([
    "total.score",
    "total.points",
    "whole.score",
    "whole.rate",
    "whole.executed",
    "source1.adjusted",
    "1.points",
    "1.score",
    "1.actual",
    "5.reason",
    "project",
  ])("is no blank: %s", (place) => {
    const grid = tableWith({ [place]: UNTOLD });
    expect(recognise(grid)).toHaveLength(1);
    expect(complaintsOf(grid)).toEqual([]);
    expect(editsOf([grid])).toEqual([]);
  });

  it("leaves what does not count on it to be checked", () => {
    expect(complaintsOf(tableWith({ "total.points": UNTOLD, "total.score": 90 }))).toEqual([
      "score-total-mismatch H18",
    ]);
  });

  it("is no wrong count of a catalogue either", () => {
    const listed = (count: typeof UNTOLD | number, total: typeof UNTOLD | number) => [
      catalogueGrid({ groups: [{ level1: "政务服务", names: ["外贸培训", "档案整理"], count }], total }),
      projectTable("1", "外贸培训"),
      projectTable("2", "档案整理"),
    ];
    for (const sheets of [listed(UNTOLD, 2), listed(2, UNTOLD)]) {
      expect(validate(sheets).findings).toEqual([]);
      expect(editsOf(sheets)).toEqual([]);
    }
  });
});
