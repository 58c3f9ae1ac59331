import { ruleNamed } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { gridOf } from "../../grid-of";
import { testWorkbookRule } from "../../workbook-rule-tester";

const catalogue = catalogueGrid({ groups: [{ level1: "外贸发展", names: ["企业培训", "展会补助"] }] });

export const cases = testWorkbookRule(ruleNamed("duplicate-project")!, {
  valid: [
    { name: "two projects", sheets: [projectTable("1", "企业培训"), projectTable("2", "展会补助")] },
    { name: "two tables without a name", sheets: [projectTable("1", null), projectTable("2", null)] },
    {
      name: "stages and years of a project",
      sheets: [
        projectTable("1", "平台建设（一期）"),
        projectTable("2", "平台建设（二期）"),
        projectTable("3", "2019-2020年运维"),
        projectTable("4", "20192020年运维"),
      ],
    },
    {
      name: "the same table of another year",
      sheets: [
        projectTable("2020", "企业培训", { layout: "national" }),
        projectTable("2021", "企业培训", { layout: "national", alter: { A2: "（2021年度）" } }),
      ],
    },
    {
      name: "a name listed under two 一级项目, with two tables",
      sheets: [
        catalogueGrid({
          groups: [
            { level1: "商务局", names: ["预算准备金"] },
            { level1: "促进中心", names: ["预算准备金"] },
          ],
        }),
        projectTable("1", "预算准备金"),
        projectTable("2", "预算准备金"),
      ],
    },
    {
      name: "a copy on a hidden worksheet",
      sheets: [projectTable("1", "企业培训"), projectTable("2", "企业培训", { hidden: true })],
    },
    {
      name: "name and title repeated at a page break",
      sheets: [
        projectTable("1", "企业培训", { layout: "page-broken" }),
        gridOf([["说明"]], { name: "说明" }),
      ],
    },
  ],
  invalid: [
    {
      name: "a project with two tables",
      sheets: [projectTable("1", "企业培训"), projectTable("2", "展会补助"), projectTable("3", "企业 培训")],
      findings: [
        { sheet: "3", at: "B2", messageId: "repeated", severity: "error", found: "企业培训", fix: null },
      ],
    },
    {
      name: "names that differ in punctuation alone",
      sheets: [projectTable("1", "外贸发展-企业培训"), projectTable("2", "外贸发展——企业培训。")],
      findings: [{ sheet: "2", at: "B2", messageId: "repeated" }],
    },
    {
      name: "one listed project under its short and its full name",
      sheets: [
        catalogue,
        projectTable("1", "企业培训"),
        projectTable("2", "展会补助"),
        projectTable("3", "外贸发展-企业培训"),
      ],
      findings: [{ sheet: "3", at: "B2", messageId: "repeated" }],
    },
    {
      name: "three tables of one project",
      sheets: [projectTable("1", "企业培训"), projectTable("2", "企业培训"), projectTable("3", "企业培训")],
      findings: [
        { sheet: "2", at: "B2", messageId: "repeated" },
        { sheet: "3", at: "B2", messageId: "repeated" },
      ],
    },
    {
      name: "a worksheet read by itself",
      sheets: [
        gridOf(
          [1, 2].flatMap(() => [
            ["项目支出绩效自评表"],
            ["项目名称", "企业培训"],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "培训场次", "≥10场", "12场", 100, 100],
            ["总分", null, null, null, null, 100, 100],
            [],
          ]),
          { name: "自评表" },
        ),
      ],
      whole: false,
      findings: [{ sheet: "自评表", at: "B8", messageId: "repeated" }],
    },
    {
      name: "two units that each report the project",
      sheets: [
        projectTable("1", "办公设备采购"),
        projectTable("2", "办公设备采购", { alter: { unit: "市促进中心" } }),
      ],
      findings: [{ sheet: "2", at: "B2", messageId: "other-unit", severity: "advice" }],
    },
  ],
});
