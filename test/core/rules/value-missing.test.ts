import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("value-missing")!, {
  valid: [
    { name: "a table filled in", table: evaluationTable() },
    {
      name: "a head without the labels",
      table: evaluationTable({
        alter: { "amount.label": null, amount: null, "unit.label": null, unit: null },
      }),
    },
    {
      name: "target and actual of an indicator without points",
      table: evaluationTable({ alter: { "6.points": 0, "6.score": 0, "6.target": null, "6.actual": null } }),
    },
    {
      name: "an inapplicable indicator",
      table: evaluationTable({
        alter: { "6.name": "无", "6.target": null, "6.actual": null, "6.points": null, "6.score": "/" },
      }),
    },
    {
      name: "rows of the empty form",
      table: evaluationTable({
        alter: { "6.name": "……", "6.target": null, "6.actual": null, "6.points": null, "6.score": null },
      }),
    },
    {
      name: "points and score merged with those above",
      table: evaluationTable({
        alter: { "2.points": null, "2.score": null },
        merge: ["1.points:2.points", "1.score:2.score"],
      }),
    },
    {
      name: "a target of no points under a score merged with that of others",
      table: evaluationTable({
        alter: { "1.points": 30, "1.score": 30, "2.points": 0, "2.score": null, "2.target": null },
        merge: ["1.score:2.score"],
      }),
    },
    { name: "figures of 0", table: evaluationTable({ alter: { "1.score": 0, amount: 0 } }) },
    { name: "blank reasons", table: evaluationTable({ alter: { "5.reason": null } }) },
  ],
  invalid: [
    {
      name: "blank points",
      table: evaluationTable({ alter: { "1.points": null } }),
      findings: [{ at: "1.points", messageId: "points", severity: "error", found: null, fix: null }],
    },
    {
      name: "a blank score",
      table: evaluationTable({ alter: { "1.score": " " } }),
      findings: [{ at: "1.score", messageId: "score", severity: "error" }],
    },
    {
      name: "a blank target and a blank actual of an indicator with points",
      table: evaluationTable({ alter: { "1.target": null, "2.actual": "\u3000" } }),
      findings: [
        { at: "1.target", messageId: "target", severity: "error" },
        { at: "2.actual", messageId: "actual", severity: "error" },
      ],
    },
    {
      name: "a blank actual under merged points",
      table: evaluationTable({
        alter: { "1.points": 30, "2.points": null, "2.actual": null },
        merge: ["1.points:2.points"],
      }),
      findings: [{ at: "2.actual", messageId: "actual" }],
    },
    {
      name: "a blank actual beside points that are no number, under one score",
      table: evaluationTable({
        alter: { "1.points": "约15", "2.score": null, "2.actual": null },
        merge: ["1.score:2.score"],
      }),
      findings: [{ at: "2.actual", messageId: "actual" }],
    },
    {
      name: "every blank field of the head",
      table: evaluationTable({ alter: { project: null, amount: null, department: null, unit: " " } }),
      findings: [
        { at: "project", messageId: "project", severity: "warning" },
        { at: "amount", messageId: "amount", severity: "warning" },
        { at: "department", messageId: "department", severity: "warning" },
        { at: "unit", messageId: "unit", severity: "warning" },
      ],
    },
  ],
});
