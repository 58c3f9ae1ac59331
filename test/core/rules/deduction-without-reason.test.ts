import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { gridOfForm } from "../layouts/form";
import { PROJECT_FORMS } from "../layouts/project-forms";
import { testRule } from "../../rule-tester";

/** A form that asks for the reasons once, in the row under the total. */
const ONE_FOR_ALL = {
  "header.reason": null,
  "5.reason": null,
  "grade.label": "偏差大或目标未完成原因分析",
};

/** Hubei's form: execution worth 20, no points for each indicator. */
const HUBEI = PROJECT_FORMS.find(({ name }) => name.includes("Hubei"))!;

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
      name: "one reason for the whole table",
      table: evaluationTable({ grade: "两家企业推迟签约", alter: ONE_FOR_ALL }),
    },
    {
      name: "full marks and no reason for the whole table",
      table: evaluationTable({ grade: "", alter: { ...ONE_FOR_ALL, "5.score": 30 } }),
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
    ...["—", "-", "/", "无", "无。", " \u3000"].map((reason) => ({
      name: `a reason of only "${reason}"`,
      table: evaluationTable({ alter: { "5.reason": reason } }),
      findings: [{ at: "5.reason", messageId: "unexplained" }],
    })),
    {
      name: "no reason for the whole table",
      table: evaluationTable({ grade: "无", alter: ONE_FOR_ALL }),
      findings: [{ at: "grade", messageId: "whole", severity: "error", found: "无", fix: null }],
    },
    {
      name: "no reason for the whole table, whose indicators have no points of their own",
      table: { grid: gridOfForm(HUBEI, { B15: null }), at: (place) => place },
      findings: [{ at: "B15", messageId: "whole" }],
    },
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
