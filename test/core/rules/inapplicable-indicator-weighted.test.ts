import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("inapplicable-indicator-weighted")!, {
  valid: [
    { name: "indicators that apply", table: evaluationTable() },
    ...["0", "—", "-", "/", ""].map((points) => ({
      name: `an inapplicable indicator whose points are "${points}"`,
      table: evaluationTable({ alter: { "6.target": "不适用", "6.points": points, "6.score": points } }),
    })),
    {
      name: "a real name whose target wants none",
      table: evaluationTable({ alter: { "6.name": "投诉情况", "6.target": "无" } }),
    },
    {
      name: "a name that only holds the word",
      table: evaluationTable({ alter: { "6.name": "无障碍设施数量" } }),
    },
  ],
  invalid: [
    {
      name: "an indicator named 不适用 with points",
      table: evaluationTable({ alter: { "6.name": "不适用" } }),
      findings: [{ at: "6.points", messageId: "weighted", severity: "warning", found: "10", fix: null }],
    },
    ...[
      { "6.name": "无" },
      { "6.name": "/" },
      { "6.name": "—" },
      { "6.name": "-" },
      { "6.target": "不适用" },
      { "6.target": "/" },
      { "6.target": "—" },
      { "6.target": "-" },
      { "6.name": "满意度（暂不考核）" },
      { "6.target": "本年度暂不考虑" },
    ].map((alter) => ({
      name: `points beside ${Object.entries(alter).join(" ")}`,
      table: evaluationTable({ alter }),
      findings: [{ at: "6.points", messageId: "weighted" }],
    })),
  ],
});
