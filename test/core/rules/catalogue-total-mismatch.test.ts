import { ruleNamed } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { testWorkbookRule } from "../../workbook-rule-tester";

const TRADE = { level1: "外贸发展", names: ["企业培训", "展会补助"] };
const OFFICE = { level1: "运行保障", names: ["设备采购"] };
const groups = [TRADE, OFFICE];

export const cases = testWorkbookRule(ruleNamed("catalogue-total-mismatch")!, {
  valid: [
    { name: "the sum of the counts", sheets: [catalogueGrid({ groups })], whole: false },
    { name: "no total", sheets: [catalogueGrid({ groups, total: null })] },
    { name: "a total with its unit", sheets: [catalogueGrid({ groups, total: "3个" })] },
    { name: "a dash in place of a total", sheets: [catalogueGrid({ groups, total: "—" })] },
    {
      name: "the sum of counts that are filled down, each once",
      sheets: [catalogueGrid({ groups: [TRADE], total: 2, alter: { B4: "外贸发展" } })],
    },
    {
      name: "a count that is missing, so that nothing can be said of the sum",
      sheets: [catalogueGrid({ groups: [TRADE, { ...OFFICE, count: "若干" }], total: 9 })],
    },
    {
      name: "a total in one cell, beside its label",
      sheets: [catalogueGrid({ groups, total: null, alter: { A6: "合计：9个" } })],
    },
    {
      name: "a catalogue on a hidden worksheet",
      sheets: [catalogueGrid({ groups, total: 9, hidden: true }), projectTable("1", "企业培训")],
    },
  ],
  invalid: [
    {
      name: "more than the counts",
      sheets: [catalogueGrid({ groups, total: 4 }), projectTable("1", "企业培训")],
      findings: [
        {
          sheet: "目录",
          at: "C6",
          messageId: "differs",
          severity: "error",
          found: "4",
          expected: "3",
          fix: "safe",
          writes: 3,
        },
      ],
    },
    {
      name: "blank",
      sheets: [catalogueGrid({ groups, total: "" })],
      whole: false,
      findings: [{ sheet: "目录", at: "C6", messageId: "blank", expected: "3", fix: "safe", writes: 3 }],
    },
    {
      name: "a formula that misses the last count",
      sheets: [catalogueGrid({ groups, total: { value: 2, formula: "=SUM(C3:C4)" } })],
      findings: [{ sheet: "目录", at: "C6", messageId: "differs", fix: "safe", writes: "=SUM(C3,C5)" }],
    },
    {
      name: "a constant, where formulas are asked for",
      sheets: [catalogueGrid({ groups, total: 4 })],
      formulas: "always",
      findings: [{ sheet: "目录", at: "C6", messageId: "differs", fix: "safe", writes: "=SUM(C3,C5)" }],
    },
    {
      name: "a formula over counts that are text: these become numbers with it",
      sheets: [
        catalogueGrid({
          groups: [TRADE, { ...OFFICE, count: { value: "1", format: "@" } }],
          total: { value: 2, formula: "=SUM(C3:C5)" },
        }),
      ],
      findings: [
        { sheet: "目录", at: "C6", messageId: "differs", expected: "3", fix: "safe", writes: 1, format: "0" },
      ],
    },
    {
      name: "a formula over text that another formula gives, which nobody else can correct",
      sheets: [
        catalogueGrid({
          groups: [TRADE, { ...OFFICE, count: { value: "1", formula: '=TEXT(1,"0")' } }],
          total: { value: 2, formula: "=SUM(C3:C5)" },
        }),
      ],
      findings: [{ sheet: "目录", at: "C6", messageId: "differs", fix: null }],
    },
    {
      name: "a total that counts on a wrong count",
      sheets: [catalogueGrid({ groups: [TRADE, { ...OFFICE, count: 5 }], total: 3 })],
      findings: [{ sheet: "目录", at: "C6", messageId: "differs", expected: "7", fix: "review" }],
    },
    {
      name: "a total under the names",
      sheets: [catalogueGrid({ groups, total: null, alter: { A6: "合计", D6: 4 } })],
      findings: [{ sheet: "目录", at: "D6", messageId: "differs", found: "4", writes: 3 }],
    },
  ],
});
