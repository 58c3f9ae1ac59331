import { ruleNamed } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { gridOf } from "../../grid-of";
import { testWorkbookRule } from "../../workbook-rule-tester";

const TRADE = { level1: "外贸发展", names: ["企业培训", "展会补助"] };
const catalogue = catalogueGrid({ groups: [TRADE] });

export const cases = testWorkbookRule(ruleNamed("catalogue-project-without-table")!, {
  valid: [
    {
      name: "a table for each, named with 一级项目 or without",
      sheets: [catalogue, projectTable("1", "外贸发展-企业培训"), projectTable("2", "展会补助")],
    },
    {
      name: "a table under another spelling",
      sheets: [catalogue, projectTable("1", "外贸发展——企业培训"), projectTable("2", "展会补助。")],
    },
    {
      name: "a catalogue read by itself, whose tables stand on other worksheets",
      sheets: [catalogue],
      whole: false,
    },
    { name: "a workbook of catalogues alone", sheets: [catalogue] },
    {
      name: "a project that is listed twice and has one table",
      sheets: [
        catalogue,
        catalogueGrid({ groups: [TRADE], sheet: "目录（报送）" }),
        projectTable("1", "外贸发展-企业培训"),
        projectTable("2", "外贸发展-展会补助"),
      ],
    },
    {
      name: "a 一级项目 that lists nothing under it",
      sheets: [
        catalogueGrid({ groups: [TRADE, { level1: "预算准备金", names: ["/"], count: "-" }] }),
        projectTable("1", "企业培训"),
        projectTable("2", "展会补助"),
      ],
    },
    {
      name: "a list of tables by their titles, that of the whole department among them",
      sheets: [
        gridOf(
          [
            ["目录"],
            ["序号", "项目名称", "页码"],
            [1, "部门整体支出绩效自评表", 1],
            [2, "企业培训项目支出绩效自评表", 2],
          ],
          { name: "Sheet1" },
        ),
        projectTable("1", "企业培训"),
      ],
    },
    {
      name: "a catalogue on a hidden worksheet",
      sheets: [catalogueGrid({ groups: [TRADE], hidden: true }), projectTable("1", "企业培训")],
    },
  ],
  invalid: [
    {
      name: "a listed project without a table",
      sheets: [catalogue, projectTable("1", "外贸发展-企业培训")],
      findings: [
        { sheet: "目录", at: "D4", messageId: "missing", severity: "error", found: "展会补助", fix: null },
      ],
    },
    {
      name: "a table of another name that comes near",
      sheets: [catalogue, projectTable("1", "企业培训"), projectTable("2", "外贸发展-展会及论坛补助")],
      findings: [{ sheet: "目录", at: "D4", messageId: "nearest" }],
    },
    {
      name: "a table on a hidden worksheet",
      sheets: [catalogue, projectTable("1", "企业培训"), projectTable("2", "展会补助", { hidden: true })],
      findings: [{ sheet: "目录", at: "D4", messageId: "hidden" }],
    },
    {
      name: "a table of another year or stage of the project",
      sheets: [
        catalogueGrid({ groups: [{ level1: "信息化", names: ["2019年平台建设（一期）"] }] }),
        projectTable("1", "2019年平台建设（二期）"),
        projectTable("2", "2018年平台建设（一期）"),
      ],
      findings: [{ sheet: "目录", at: "D3", messageId: "nearest" }],
    },
    {
      name: "a name listed under two 一级项目, with one table",
      sheets: [
        catalogueGrid({
          groups: [
            { level1: "商务局", names: ["预算准备金"] },
            { level1: "促进中心", names: ["预算准备金"] },
          ],
        }),
        projectTable("1", "预算准备金"),
      ],
      findings: [{ sheet: "目录", at: "D4", messageId: "missing" }],
    },
  ],
});
