import { profileNamed, ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("weights-off-profile")!, {
  valid: [
    { name: "10, 50, 30 and 10", table: evaluationTable() },
    { name: "the same in the national form", table: evaluationTable({ layout: "national" }) },
    {
      name: "a profile that asks for no weights",
      table: evaluationTable({ alter: { "5.points": 20, "6.points": 20 } }),
      profile: profileNamed("hubei-2020"),
    },
    { name: "nothing while points are blank", table: evaluationTable({ alter: { "1.points": null } }) },
    {
      name: "nothing while a first level is unknown",
      table: evaluationTable({ alter: { "1.level1": "其他", "5.points": 20 } }),
    },
  ],
  invalid: [
    {
      name: "more for satisfaction than usual",
      table: evaluationTable({ alter: { "5.points": 20, "6.points": 20 } }),
      findings: [{ at: "total.points", messageId: "differ", severity: "advice", fix: null }],
    },
    {
      name: "more for the execution than usual",
      table: evaluationTable({ alter: { "whole.points": 20, "5.points": 20 } }),
      findings: [{ at: "total.points", messageId: "differ" }],
    },
  ],
});
