import { ruleNamed } from "../../../src/core";
import { catalogueGrid } from "../../catalogue-grid";
import { evaluationTable, type TableGrid } from "../../evaluation-table-grid";
import { gridOf, type CellInput } from "../../grid-of";
import { testRule } from "../../rule-tester";

const sheet = (rows: readonly (readonly CellInput[])[], name = "Sheet1"): TableGrid => ({
  grid: gridOf(rows, { name }),
  at: (place) => place,
});

export const cases = testRule(ruleNamed("table-not-recognised")!, {
  valid: [
    { name: "a table", table: evaluationTable() },
    {
      name: "a table beside a worksheet without one",
      table: evaluationTable(),
      beside: [gridOf([["说明"]], { name: "说明" })],
    },
  ],
  invalid: [
    {
      name: "the worksheet that comes nearest",
      table: sheet([["说明"], ["一月", 3]]),
      beside: [
        gridOf(
          [
            ["项目名称", "道路养护"],
            ["主管部门", "交通局"],
          ],
          { name: "清单" },
        ),
      ],
      findings: [{ at: null, sheet: "清单", messageId: "nearest", severity: "advice", fix: null }],
    },
    {
      name: "a workbook of something else",
      table: sheet([
        ["月份", "用电"],
        ["一月", 3],
      ]),
      findings: [{ at: null, messageId: "nothing" }],
    },
    {
      name: "a catalogue alone",
      table: {
        grid: catalogueGrid({ groups: [{ level1: "外贸发展", names: ["企业培训"] }] }),
        at: (place) => place,
      },
      findings: [{ at: null, messageId: "catalogue", severity: "advice", fix: null }],
    },
    { name: "an empty worksheet", table: sheet([]), findings: [{ at: null, messageId: "nothing" }] },
  ],
});
