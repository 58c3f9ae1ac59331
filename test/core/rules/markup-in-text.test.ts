import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("markup-in-text")!, {
  valid: [
    { name: "plain text", table: evaluationTable() },
    {
      name: "a comparison that is no tag",
      table: evaluationTable({ alter: { "1.target": "< 3次", "1.actual": "<5次且>1次" } }),
    },
    {
      name: "a letter after a comparison",
      table: evaluationTable({ alter: { "1.target": "a <b 且 c> d" } }),
    },
    {
      name: "brackets around a name that is no element",
      table: evaluationTable({ alter: { "1.name": "编写<指南>及<abc>读本" } }),
    },
    { name: "an entity alone", table: evaluationTable({ alter: { "goals.expected": "研发 R&amp;D" } }) },
    {
      name: "tags outside of goals and indicators",
      table: evaluationTable({ alter: { unit: "<p>市培训中心</p>" } }),
    },
  ],
  invalid: [
    {
      name: "paragraphs of a web form in a goal",
      table: evaluationTable({
        alter: {
          "goals.achieved": '<p style="text-indent:2em">已完成&nbsp;12&nbsp;场。</p><p>新增订单 180 笔。</p>',
        },
      }),
      findings: [
        {
          at: "goals.achieved",
          messageId: "tags",
          severity: "warning",
          expected: "已完成 12 场。\n新增订单 180 笔。",
          fix: "safe",
          writes: "已完成 12 场。\n新增订单 180 笔。",
        },
      ],
    },
    {
      name: "line breaks and entities",
      table: evaluationTable({ alter: { "5.reason": "受疫情影响<br/>订单 &lt; 200 笔 &#8212; 推迟" } }),
      findings: [{ at: "5.reason", messageId: "tags", writes: "受疫情影响\n订单 < 200 笔 — 推迟" }],
    },
    {
      name: "a tag that closes itself behind a blank",
      table: evaluationTable({ alter: { "5.reason": "受疫情影响<br />订单推迟" } }),
      findings: [{ at: "5.reason", messageId: "tags", writes: "受疫情影响\n订单推迟" }],
    },
    {
      name: "text that would start a formula, which stays text",
      table: evaluationTable({ alter: { "1.target": "<span>=10场</span>" } }),
      findings: [{ at: "1.target", messageId: "tags", fix: "safe", writes: "=10场" }],
    },
    {
      name: "capital letters and a tag that is never closed",
      table: evaluationTable({ alter: { "1.name": "组织<B>培训场次" } }),
      findings: [{ at: "1.name", messageId: "tags", writes: "组织培训场次" }],
    },
    {
      name: "nothing but tags, which leaves nothing",
      table: evaluationTable({ alter: { "1.reason": "<p></p>" } }),
      findings: [{ at: "1.reason", messageId: "tags", writes: null }],
    },
    {
      name: "a merged reason once",
      table: evaluationTable({ alter: { "1.reason": "<p>见附件</p>" }, merge: ["1.reason:3.reason"] }),
      findings: [{ at: "1.reason", messageId: "tags" }],
    },
    {
      name: "what a formula puts together, which stays the user's",
      table: evaluationTable({
        alter: { "1.actual": { value: "<b>12场</b>", formula: '="<b>"&"12场</b>"' } },
      }),
      findings: [{ at: "1.actual", messageId: "tags", fix: null }],
    },
  ],
});
