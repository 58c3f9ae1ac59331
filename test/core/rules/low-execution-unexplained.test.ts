import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

/** 500,000 of 1,200,000 is 41.67 %. */
const LOW = { "whole.executed": 500_000, "source1.executed": 400_000, "whole.rate": 0.42, "5.reason": null };

export const cases = testRule(ruleNamed("low-execution-unexplained")!, {
  valid: [
    { name: "a high rate", table: evaluationTable() },
    {
      name: "a low rate that a reason explains",
      table: evaluationTable({ alter: { ...LOW, "5.reason": "受疫情影响，部分经费结余" } }),
    },
    {
      name: "a low rate that the goals explain",
      table: evaluationTable({ alter: { ...LOW, "goals.achieved": "因合同推迟，尾款未支付" } }),
    },
    {
      name: "nothing budgeted",
      table: evaluationTable({ alter: { "whole.adjusted": 0, "whole.executed": 0, "whole.rate": 0 } }),
    },
  ],
  invalid: [
    {
      name: "a low rate and no word about it",
      table: evaluationTable({ alter: LOW }),
      findings: [
        { at: "whole.rate", messageId: "unexplained", severity: "advice", found: "0.42", fix: null },
      ],
    },
    {
      name: "a low rate beside reasons that name no cause",
      table: evaluationTable({ alter: { ...LOW, "5.reason": "继续努力" } }),
      findings: [{ at: "whole.rate", messageId: "unexplained" }],
    },
    {
      name: "the rate that the amounts come to, where the stated one is wrong",
      table: evaluationTable({ alter: { ...LOW, "whole.rate": 0.92 } }),
      findings: [{ at: "whole.rate", messageId: "unexplained" }],
    },
  ],
});
