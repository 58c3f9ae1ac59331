import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("deduction-without-reason")!, {
  valid: [
    { name: "a deduction with its reason", table: evaluationTable() },
    {
      name: "full marks without a reason",
      table: evaluationTable({ alter: { "5.score": 30, "5.reason": null } }),
    },
    {
      name: "a reason merged over the rows it explains",
      table: evaluationTable({
        alter: { "1.score": 14, "2.score": 13, "3.score": 9, "1.reason": "受疫情影响，部分培训改为线上" },
        merge: ["1.reason:3.reason"],
      }),
    },
    {
      name: "one reason merged over the whole block",
      table: evaluationTable({
        alter: { "1.reason": "受疫情影响", "5.reason": null, "3.score": 9 },
        merge: ["1.reason:6.reason"],
      }),
    },
    {
      name: "nothing while a score is no number",
      table: evaluationTable({ alter: { "1.score": null } }),
    },
    {
      name: "an execution score below its points, which the rate explains",
      table: evaluationTable({ alter: { "whole.score": 9 } }),
    },
    {
      name: "an inapplicable indicator without points and score",
      table: evaluationTable({ alter: { "6.name": "不适用", "6.points": 0, "6.score": "—" } }),
    },
    {
      name: "a reason beside one of the rows of a merged score",
      table: evaluationTable({
        alter: { "1.score": 25, "2.score": null, "2.reason": "报告推迟" },
        merge: ["1.score:2.score"],
      }),
    },
  ],
  invalid: [
    {
      name: "a deduction and a blank reason",
      table: evaluationTable({ alter: { "1.score": 12 } }),
      findings: [{ at: "1.reason", messageId: "unexplained", severity: "error", found: "", fix: null }],
    },
    ...["—", "-", "/", "无", " \u3000"].map((reason) => ({
      name: `a reason of only "${reason}"`,
      table: evaluationTable({ alter: { "5.reason": reason } }),
      findings: [{ at: "5.reason", messageId: "unexplained" }],
    })),
    {
      name: "a reason in the row above, which does not fill down",
      table: evaluationTable({ layout: "plain", alter: { "6.score": 9 } }),
      findings: [{ at: "6.reason", messageId: "unexplained" }],
    },
    {
      name: "each row of a blank merged reason, at its top",
      table: evaluationTable({ alter: { "1.score": 14, "2.score": 14 }, merge: ["1.reason:3.reason"] }),
      findings: [
        { at: "1.reason", messageId: "unexplained" },
        { at: "1.reason", messageId: "unexplained" },
      ],
    },
    {
      name: "a merged score below the sum of its points",
      table: evaluationTable({ alter: { "1.score": 25, "2.score": null }, merge: ["1.score:2.score"] }),
      findings: [{ at: "1.reason", messageId: "unexplained" }],
    },
  ],
});
