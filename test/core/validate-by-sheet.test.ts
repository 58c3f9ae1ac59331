import { startValidation, validate, type Grid, type ValidateOptions } from "../../src/core";
import { catalogueGrid, projectTable } from "../catalogue-grid";
import { evaluationTable } from "../evaluation-table-grid";
import { gridOf } from "../grid-of";

const CATALOGUE = catalogueGrid({
  groups: [{ level1: "外贸发展", names: ["企业培训", "展会补助"], count: 3 }],
  total: 3,
});
const WRONG = evaluationTable({ sheet: "3", alter: { project: "展会补助", "total.score": 12 } }).grid;
const NOTES = gridOf([["项目名称"], ["产出指标"]], { name: "备注" });

/** What is found where each worksheet is let go as soon as it is checked. */
function bySheet(grids: readonly Grid[], options: ValidateOptions = {}) {
  const validation = startValidation({ ...options, whole: true });
  const tables = grids.flatMap((grid) => validation.check(grid));
  return { tables, ...validation.finish() };
}

function atOnce(grids: readonly Grid[], options: ValidateOptions = {}) {
  const { tables, findings, lapsedWaivers } = validate(grids, { ...options, whole: true });
  return { tables, findings, lapsed: lapsedWaivers };
}

describe("a workbook that is validated worksheet by worksheet", () => {
  it.each<[string, readonly Grid[], number]>([
    ["a correct table", [projectTable("1", "企业培训")], 0],
    ["a catalogue, and tables that it does not list", [CATALOGUE, projectTable("1", "设备采购"), WRONG], 4],
    ["a project twice", [WRONG, projectTable("4", "展会补助")], 2],
    [
      "a hidden worksheet and a report of ours",
      [CATALOGUE, { ...WRONG, hidden: true }, { ...projectTable("校验报告", "企业培训"), ownReport: true }],
      4,
    ],
    ["no table, but labels of one", [gridOf([["说明"]], { name: "说明" }), NOTES], 1],
    ["labels of a table beside one", [NOTES, projectTable("1", "企业培训")], 0],
    ["a catalogue alone", [CATALOGUE], 2],
    ["nothing", [], 0],
  ])("finds what is found in it at once: %s", (_, grids, least) => {
    const found = bySheet(grids);
    expect(found).toEqual(atOnce(grids));
    expect(found.findings.length).toBeGreaterThanOrEqual(least);
  });

  it("counts waivers as long as the cells hold what they held", () => {
    const grids = [projectTable("1", "企业培训"), WRONG];
    const [finding] = validate(grids).findings;
    const decision = { reason: "已核对", by: "王", on: "2026-03-01", until: null };
    const kept = { finding: finding!.id, ...decision, cells: [] };
    const options = { waivers: { waivers: [kept], today: "2026-03-02" } };
    expect(bySheet(grids, options)).toEqual(atOnce(grids, options));
    expect(bySheet(grids, options).lapsed).toHaveLength(1);
  });
});
