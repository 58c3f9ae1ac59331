import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

function fourth(target: string, actual: string) {
  return evaluationTable({ alter: { "4.target": target, "4.actual": actual } });
}

export const cases = testRule(ruleNamed("impossible-date")!, {
  valid: [
    { name: "days of the calendar", table: evaluationTable() },
    { name: "the leap day of a leap year", table: fourth("2020年2月29日", "2020/2/29") },
    { name: "the last day of February, whatever it is", table: fourth("2021年2月底前", "2月28日") },
    { name: "the 29 February of a year that is not named", table: fourth("2月29日", "2月20日") },
    { name: "a length in months", table: fourth("工期18月", "18月") },
    { name: "an age in months", table: fourth("12-24月龄", "6-36月龄儿童") },
    { name: "a number of a document", table: fourth("按深财〔2020〕13号文执行", "13.45万元") },
  ],
  invalid: [
    {
      name: "a day after the end of its month",
      table: fourth("2月31日完成支", "12月31日完成支付"),
      findings: [
        { at: "4.target", messageId: "no-such-day", severity: "warning", found: "2月31日完成支", fix: null },
      ],
    },
    ...["13月1日", "2020/2/30", "2021年2月29日", "11月31日前", "12月0日", "2020年13月底前"].map((target) => ({
      name: `the day ${target}`,
      table: fourth(target, "12月1日"),
      findings: [{ at: "4.target", messageId: "no-such-day" }],
    })),
    {
      name: "a day in a sentence with figures",
      table: fourth("12月31日前", "完成率100%，4月31日支付"),
      findings: [{ at: "4.actual", messageId: "no-such-day" }],
    },
    {
      name: "both sides",
      table: fourth("9月31日前", "6月31日"),
      findings: [
        { at: "4.target", messageId: "no-such-day" },
        { at: "4.actual", messageId: "no-such-day" },
      ],
    },
  ],
});
