import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";
import { WEIGHTS } from "../layouts/form";

export const cases = testRule(ruleNamed("points-not-100")!, {
  valid: [
    { name: "points of 100", table: evaluationTable() },
    {
      name: "thirds of a point that a formula left",
      table: evaluationTable({
        alter: { "1.points": 13.3333333333333, "2.points": 13.3333333333333, "3.points": 13.3333333333333 },
      }),
    },
    {
      name: "binary fractions, added exactly",
      table: evaluationTable({ alter: { "1.points": 15.1, "2.points": 15.2, "3.points": 9.7 } }),
    },
    { name: "points of the indicators in percent", table: evaluationTable({ alter: WEIGHTS }) },
    { name: "nothing while points are blank", table: evaluationTable({ alter: { "1.points": null } }) },
    { name: "nothing while points are no number", table: evaluationTable({ alter: { "1.points": "?" } }) },
    {
      name: "a wrong total beside points of 100, which another rule reports",
      table: evaluationTable({ alter: { "total.points": 95 } }),
    },
  ],
  invalid: [
    {
      name: "points above 100",
      table: evaluationTable({ alter: { "1.points": 20, "total.points": 105 } }),
      findings: [
        {
          at: "total.points",
          messageId: "sum",
          severity: "error",
          found: "105",
          expected: "100",
          fix: null,
        },
      ],
    },
    {
      name: "points below 100 under a total that says 100",
      table: evaluationTable({ alter: { "1.points": 14 } }),
      findings: [{ at: "total.points", messageId: "sum", found: "99" }],
    },
    {
      name: "points stored as text, which count",
      table: evaluationTable({ alter: { "1.points": "20分", "total.points": 105 } }),
      findings: [{ at: "total.points", messageId: "sum", found: "105" }],
    },
    {
      name: "points of a form laid out without merged cells",
      table: evaluationTable({ layout: "plain", alter: { "6.points": 5 } }),
      findings: [{ at: "total.points", messageId: "sum", found: "95" }],
    },
  ],
});
