import { ruleNamed } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { gridOf } from "../../grid-of";
import { testWorkbookRule } from "../../workbook-rule-tester";

const TRADE = { level1: "外贸发展", names: ["企业培训", "展会补助"] };
const catalogue = catalogueGrid({ groups: [TRADE] });
const listed = [projectTable("1", "外贸发展-企业培训"), projectTable("2", "展会补助")];

export const cases = testWorkbookRule(ruleNamed("table-not-in-catalogue")!, {
  valid: [
    { name: "every table listed", sheets: [catalogue, ...listed] },
    {
      name: "a workbook without a catalogue",
      sheets: [projectTable("1", "外贸发展-企业培训"), projectTable("2", "展会补助")],
    },
    {
      name: "a table of a hidden worksheet",
      sheets: [catalogue, ...listed, projectTable("3", "设备采购", { hidden: true })],
    },
    {
      name: "a catalogue of a hidden worksheet",
      sheets: [catalogueGrid({ groups: [TRADE], hidden: true }), projectTable("1", "设备采购")],
    },
    {
      name: "a part of a workbook, whose other catalogue was not read",
      sheets: [catalogue, projectTable("3", "设备采购")],
      whole: false,
    },
    {
      name: "a 一级项目 that lists nothing under it, and has a table of its own",
      sheets: [
        catalogueGrid({ groups: [TRADE, { level1: "预算准备金", names: ["—"], count: 1 }] }),
        ...listed,
        projectTable("3", "预算准备金"),
      ],
    },
    {
      name: "a table listed in the second of two catalogues",
      sheets: [
        catalogue,
        catalogueGrid({ groups: [{ level1: "运行保障", names: ["设备采购"] }], sheet: "目录2" }),
        ...listed,
        projectTable("3", "设备采购"),
      ],
    },
    {
      name: "the form of a whole department, which is no project",
      sheets: [
        catalogue,
        ...listed,
        projectTable("整体", "市商务局", { alter: { "project.label": "部门名称" } }),
      ],
    },
  ],
  invalid: [
    {
      name: "a project that is not listed",
      sheets: [catalogue, ...listed, projectTable("3", "设备采购")],
      findings: [
        { sheet: "3", at: "B2", messageId: "unlisted", severity: "warning", found: "设备采购", fix: null },
      ],
    },
    {
      name: "a name that comes near a listed project without a table",
      sheets: [catalogue, projectTable("1", "企业培训"), projectTable("2", "外贸发展-展会及论坛补助")],
      findings: [{ sheet: "2", at: "B2", messageId: "nearest" }],
    },
    {
      name: "another project, though its name is a character away from one that has its table",
      sheets: [
        catalogueGrid({ groups: [{ level1: "驻外代表处事务管理", names: ["驻英国代表处工作经费"] }] }),
        projectTable("1", "驻外代表处事务管理-驻英国代表处工作经费"),
        projectTable("2", "驻外代表处事务管理-驻法国代表处工作经费"),
      ],
      findings: [{ sheet: "2", at: "B2", messageId: "unlisted" }],
    },
    {
      name: "a table without a name",
      sheets: [catalogue, ...listed, projectTable("3", null)],
      findings: [{ sheet: "3", at: "B2", messageId: "unnamed", found: "" }],
    },
    {
      name: "a form that has no 项目名称: the table's first cell",
      sheets: [
        catalogue,
        ...listed,
        gridOf(
          [
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "培训场次", "≥10场", "12场", 100, 100],
            ["总分", null, null, null, null, 100, 100],
          ],
          { name: "3" },
        ),
      ],
      findings: [{ sheet: "3", at: "A1", messageId: "unnamed" }],
    },
  ],
});
