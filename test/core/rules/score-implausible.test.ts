import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

/** 600,000 of 1,200,000 is half. */
const HALF = {
  "whole.executed": 600_000,
  "source1.executed": 500_000,
  "whole.rate": 0.5,
  "whole.score": 5,
  "total.score": 93,
};

export const cases = testRule(ruleNamed("score-implausible")!, {
  valid: [
    { name: "high scores beside a high rate", table: evaluationTable() },
    {
      name: "a low rate beside scores of 95 % of their points",
      table: evaluationTable({ alter: { ...HALF, "5.score": 25.5 } }),
    },
    { name: "a rate of 60 %", table: evaluationTable({ alter: { ...HALF, "whole.executed": 720_000 } }) },
    {
      name: "a rate of 0 where nothing was budgeted",
      table: evaluationTable({
        sources: [["其中：当年财政拨款", 0, "-", "-", 0]],
        alter: { ...HALF, "whole.adjusted": "-", "whole.executed": "-", "whole.rate": 0, "whole.score": 0 },
      }),
    },
    {
      name: "nothing while a score is missing",
      table: evaluationTable({ alter: { ...HALF, "1.score": null } }),
    },
  ],
  invalid: [
    {
      name: "nearly full scores beside half of the money",
      table: evaluationTable({ alter: HALF }),
      findings: [
        { at: "total.score", messageId: "high-beside-low", severity: "advice", found: "93", fix: null },
      ],
    },
  ],
});
