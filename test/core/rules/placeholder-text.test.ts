import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("placeholder-text")!, {
  valid: [
    { name: "a table filled in", table: evaluationTable() },
    {
      name: "the words within a text",
      table: evaluationTable({ alter: { "5.reason": "示例项目推迟，例如两家企业" } }),
    },
    {
      name: "a place or a thing whose name begins with X",
      table: evaluationTable({ alter: { project: "XX医院X光机采购", "1.actual": "如期完成" } }),
    },
    { name: "a comparison with a figure", table: evaluationTable({ alter: { "1.target": "≥10场" } }) },
  ],
  invalid: [
    {
      name: "X in place of a name",
      table: evaluationTable({ alter: { project: "XXX" } }),
      findings: [{ at: "project", messageId: "placeholder", severity: "warning", found: "XXX", fix: null }],
    },
    ...[
      ["1.target", "≥XX次"],
      ["1.actual", "××"],
      ["goals.expected", "请填写"],
      ["goals.achieved", "（请在此填写完成情况）"],
      ["5.reason", "例如：受疫情影响"],
      ["1.name", "示例"],
      ["4.target", "XX年XX月XX日前"],
      ["project", "××项目"],
      ["unit", "请选择"],
      ["department", "***"],
    ].map(([place = "", text = ""]) => ({
      name: `"${text}" in ${place}`,
      table: evaluationTable({ alter: { [place]: text } }),
      findings: [{ at: place, messageId: "placeholder" }],
    })),
  ],
});
