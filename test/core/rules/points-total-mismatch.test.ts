import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";
import { percent, WEIGHTS } from "../layouts/form";

export const cases = testRule(ruleNamed("points-total-mismatch")!, {
  valid: [
    { name: "the sum of the execution points and all indicator points", table: evaluationTable() },
    { name: "a total half a hundredth off", table: evaluationTable({ alter: { "total.points": 99.995 } }) },
    {
      name: "nothing while points are blank",
      table: evaluationTable({ alter: { "3.points": null, "total.points": 95 } }),
    },
    {
      name: "nothing while points are no number",
      table: evaluationTable({ alter: { "3.points": "十分", "total.points": 95 } }),
    },
    {
      name: "nothing while the execution points are missing",
      table: evaluationTable({ alter: { "whole.points": null, "total.points": 95 } }),
    },
    {
      name: "points merged over three indicators, counted once",
      table: evaluationTable({
        alter: { "1.points": 40, "2.points": null, "3.points": null },
        merge: ["1.points:3.points"],
      }),
    },
    {
      name: "an inapplicable indicator without points",
      table: evaluationTable({
        alter: { "6.name": "无", "6.points": "-", "6.score": null, "5.points": 40, "total.score": 87.9 },
      }),
    },
    {
      name: "execution points of the table, not of the profile",
      table: evaluationTable({ alter: { "whole.points": 20, "5.points": 20 } }),
    },
  ],
  invalid: [
    {
      name: "a total that differs from a sum of 100",
      table: evaluationTable({ alter: { "total.points": 95 } }),
      findings: [
        {
          at: "total.points",
          messageId: "differs",
          severity: "error",
          found: "95",
          expected: "100",
          fix: "safe",
          writes: 100,
        },
      ],
    },
    {
      name: "a blank total",
      table: evaluationTable({ alter: { "total.points": null } }),
      findings: [{ at: "total.points", messageId: "blank", fix: "safe", writes: 100 }],
    },
    {
      name: "a sum that is not 100 and therefore only proposed",
      table: evaluationTable({ alter: { "1.points": 20 } }),
      findings: [{ at: "total.points", messageId: "differs", expected: "105", fix: "review", writes: 105 }],
    },
    {
      name: "a total in percent, which stays so",
      table: evaluationTable({
        alter: { ...WEIGHTS, "whole.points": percent(10), "total.points": percent(95) },
      }),
      findings: [
        { at: "total.points", messageId: "differs", found: "95%", expected: "100%", fix: "safe", writes: 1 },
      ],
    },
    {
      name: "a formula in the page-broken form",
      table: evaluationTable({
        layout: "page-broken",
        alter: { "total.points": { value: 50, formula: "=SUM(F5,G12:G14)" } },
      }),
      findings: [
        { at: "total.points", messageId: "differs", fix: "safe", writes: "=SUM(F5,G12:G14,G17:G19)" },
      ],
    },
    {
      name: "no safe total from negative points",
      table: evaluationTable({ alter: { "1.points": -5, "2.points": 35, "total.points": 95 } }),
      findings: [{ at: "total.points", messageId: "differs", expected: "100", fix: "review" }],
    },
  ],
});
