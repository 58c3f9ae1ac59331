import { ruleNamed } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { testWorkbookRule } from "../../workbook-rule-tester";

const catalogue = catalogueGrid({
  groups: [
    { level1: "上级下达资金", names: ["2019年外经贸发展专项资金（财行〔2019〕134号）", "企业培训专项经费"] },
  ],
});

export const cases = testWorkbookRule(ruleNamed("project-name-variant")!, {
  valid: [
    {
      name: "names as they are listed, white space apart",
      sheets: [
        catalogue,
        projectTable("1", "上级下达资金-2019年外经贸发展专项资金\n（财行〔2019〕134号）"),
        projectTable("2", "企业培训 专项经费"),
      ],
    },
    {
      name: "a workbook without a catalogue",
      sheets: [projectTable("1", "甲—乙"), projectTable("2", "甲乙丙丁")],
    },
    {
      name: "projects of two years, stages or places",
      sheets: [
        catalogueGrid({
          groups: [
            {
              level1: "工程",
              names: ["平台建设（一期）", "第二十二届高交会经费", "进口预警事务经费", "2019年信息系统运维"],
            },
          ],
        }),
        projectTable("1", "工程-平台建设（二期）"),
        projectTable("2", "工程-第二十三届高交会经费"),
        projectTable("3", "工程-出口预警事务经费"),
        projectTable("4", "工程-2020年信息系统运维"),
      ],
    },
    {
      name: "short names that share most of their characters",
      sheets: [
        catalogueGrid({ groups: [{ level1: "招商", names: ["投资推广"] }] }),
        projectTable("1", "投资推介"),
      ],
    },
    {
      name: "a listed name that the catalogue numbers",
      sheets: [
        catalogueGrid({ groups: [{ level1: "一、招商", names: ["1.投资推广"] }] }),
        projectTable("1", "招商-投资推广"),
      ],
    },
    {
      name: "a table of a hidden worksheet",
      sheets: [catalogue, projectTable("1", "企业培训专项经费。", { hidden: true })],
    },
  ],
  invalid: [
    {
      name: "another dash, brackets of the other width and a full stop",
      sheets: [catalogue, projectTable("1", "上级下达资金——2019年外经贸发展专项资金(财行[2019]134号)。")],
      findings: [
        {
          sheet: "1",
          at: "B2",
          messageId: "punctuation",
          severity: "warning",
          found: "上级下达资金——2019年外经贸发展专项资金(财行[2019]134号)。",
          expected: "上级下达资金-2019年外经贸发展专项资金（财行〔2019〕134号）",
          fix: null,
        },
      ],
    },
    {
      name: "no dash at all",
      sheets: [catalogue, projectTable("1", "上级下达资金企业培训专项经费")],
      findings: [
        { sheet: "1", at: "B2", messageId: "punctuation", expected: "上级下达资金-企业培训专项经费" },
      ],
    },
    {
      name: "one or two characters missing, too many or wrong",
      sheets: [
        catalogueGrid({
          groups: [
            {
              level1: "甲部",
              names: ["企业培训专项经费", "展会补助专项经费", "园区建设补助经费", "窗口运行保障经费"],
            },
          ],
        }),
        projectTable("1", "企业培训经费"),
        projectTable("2", "甲部-展会补助的专项经费"),
        projectTable("3", "园区健设补助经费"),
        projectTable("4", "窗口行运保障经费"),
      ],
      findings: [
        { sheet: "1", at: "B2", messageId: "characters", expected: "企业培训专项经费" },
        { sheet: "2", at: "B2", messageId: "characters", expected: "甲部-展会补助专项经费" },
        { sheet: "3", at: "B2", messageId: "characters" },
        { sheet: "4", at: "B2", messageId: "characters" },
      ],
    },
  ],
});
