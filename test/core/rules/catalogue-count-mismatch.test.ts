import { ruleNamed } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { gridOf } from "../../grid-of";
import { testWorkbookRule } from "../../workbook-rule-tester";

const HEADER = ["序号", "一级项目名称", "二级项目数量", "二级项目名称"];
const TRADE = { level1: "外贸发展", names: ["企业培训", "展会补助"] };
const OFFICE = { level1: "运行保障", names: ["设备采购"] };

export const cases = testWorkbookRule(ruleNamed("catalogue-count-mismatch")!, {
  valid: [
    {
      name: "counts of the names listed",
      sheets: [catalogueGrid({ groups: [TRADE, OFFICE] })],
      whole: false,
    },
    {
      name: "a count in words or with its unit",
      sheets: [
        catalogueGrid({
          groups: [
            { ...TRADE, count: "2个" },
            { ...OFFICE, count: "一" },
          ],
        }),
      ],
    },
    {
      name: "a count that is filled down over its rows",
      sheets: [
        gridOf(
          [
            HEADER,
            [1, "外贸发展", 2, "企业培训"],
            [2, "外贸发展", 2, "展会补助"],
            [3, "运行保障", 1, "设备采购"],
          ],
          {
            name: "目录",
          },
        ),
      ],
    },
    {
      name: "a count a row under one 一级项目",
      sheets: [
        gridOf([HEADER, [1, "外贸发展", 1, "企业培训"], [2, "外贸发展", 1, "展会补助"]], { name: "目录" }),
      ],
    },
    {
      name: "a 一级项目 that lists nothing and counts itself, or nothing",
      sheets: [
        gridOf(
          [HEADER, [1, "预算准备金", 1, "/"], [2, "因公出国", "-", null], [3, "运行保障", 1, "设备采购"]],
          {
            name: "目录",
          },
        ),
      ],
    },
    {
      name: "names one under the other in one cell",
      sheets: [gridOf([HEADER, [1, "外贸发展", 2, "企业培训\n展会补助"]], { name: "目录" })],
    },
    {
      name: "a catalogue on a hidden worksheet",
      sheets: [
        catalogueGrid({ groups: [{ ...TRADE, count: 3 }], hidden: true }),
        projectTable("1", "企业培训"),
      ],
    },
  ],
  invalid: [
    {
      name: "one more than are listed",
      sheets: [
        catalogueGrid({ groups: [{ ...TRADE, count: 3 }, OFFICE], total: 4 }),
        projectTable("1", "企业培训"),
      ],
      findings: [
        {
          sheet: "目录",
          at: "C3",
          messageId: "differs",
          severity: "error",
          found: "3",
          expected: "2",
          fix: "review",
          writes: 2,
        },
      ],
    },
    {
      name: "a catalogue read by itself",
      sheets: [catalogueGrid({ groups: [TRADE, { ...OFFICE, count: 2 }] })],
      whole: false,
      findings: [{ sheet: "目录", at: "C5", messageId: "differs", expected: "1", writes: 1 }],
    },
    {
      name: "a formula that counts too few names",
      sheets: [
        catalogueGrid({ groups: [{ ...TRADE, count: { value: 1, formula: "=COUNTA(D3)" } }], total: 2 }),
      ],
      findings: [{ sheet: "目录", at: "C3", messageId: "differs", fix: "review", writes: "=COUNTA(D3:D4)" }],
    },
    {
      name: "an error value",
      sheets: [catalogueGrid({ groups: [{ ...TRADE, count: { error: "#REF!" } }], total: null })],
      findings: [{ sheet: "目录", at: "C3", messageId: "differs", found: "#REF!", writes: 2 }],
    },
    {
      name: "one wrong count among those filled down",
      sheets: [
        gridOf([HEADER, [1, "外贸发展", 3, "企业培训"], [2, "外贸发展", 2, "展会补助"]], { name: "目录" }),
      ],
      findings: [{ sheet: "目录", at: "C2", messageId: "differs", expected: "2" }],
    },
    {
      name: "counts of parts of one 一级项目",
      sheets: [
        gridOf(
          [
            HEADER,
            [1, "外贸发展", 2, "企业培训"],
            [null, null, null, "展会补助"],
            [null, null, 3, "品牌建设"],
            [2, "运行保障", 1, "设备采购"],
          ],
          { name: "目录", merges: ["A2:A4", "B2:B4", "C2:C3"] },
        ),
      ],
      findings: [{ sheet: "目录", at: "C4", messageId: "differs", expected: "1", writes: 1 }],
    },
    {
      name: "projects counted and none listed",
      sheets: [gridOf([HEADER, [1, "外贸发展", 3, null], [2, "运行保障", 1, "设备采购"]], { name: "目录" })],
      findings: [{ sheet: "目录", at: "C2", messageId: "none-listed", found: "3", fix: null }],
    },
    {
      name: "a list in one cell that a formula counts",
      sheets: [
        gridOf([HEADER, [1, "外贸发展", { value: 1, formula: "=COUNTA(D2)" }, "1.企业培训\n2.展会补助"]], {
          name: "目录",
        }),
      ],
      findings: [{ sheet: "目录", at: "C2", messageId: "differs", expected: "2", fix: null }],
    },
  ],
});
