import { existsSync, readdirSync, readFileSync } from "node:fs";
import { profileNamed, readProfile, validate, type Grid, type Profile } from "../../../src/core";
import { readGrids } from "../../../src/xlsx";
import { evaluationTable } from "../../evaluation-table-grid";
import { gridOf } from "../../grid-of";
import { DEPARTMENT_FORMS } from "../layouts/department-forms";
import { gridOfForm } from "../layouts/form";
import { PROJECT_FORMS } from "../layouts/project-forms";

function proposals(grid: Grid, profile?: Profile): (string | null)[] {
  return validate([grid], { ...(profile && { profile }) }).tables.map((table) => table.proposedProfile);
}

function form(name: RegExp): Grid {
  return gridOfForm([...PROJECT_FORMS, ...DEPARTMENT_FORMS].find((each) => name.test(each.name))!);
}

describe("the profile that a layout is of", () => {
  it("is Hubei's by its 20 points for the execution and no column of points", () => {
    expect(proposals(form(/Hubei/))).toEqual(["hubei-2020"]);
  });

  it("is Hubei's by the points of its goals alone", () => {
    const rows = (goal: string, points: string | null) =>
      gridOf([
        ["项目支出绩效自评表"],
        ["项目名称", "科普活动"],
        [goal, "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", points, "得分"],
        [null, "产出指标", "数量指标", "活动场次", "≥10场", "12场", points && 40, 40],
        ["总分", null, null, null, null, null, points && 40, 40],
      ]);
    expect(proposals(rows("年度绩效目标1（40分）", null))).toEqual(["hubei-2020"]);
    expect(proposals(rows("年度绩效指标", null))).toEqual([null]);
    expect(proposals(rows("年度绩效目标1（40分）", "分值"))).toEqual([null]);
  });

  it("is Sichuan's by its columns 指标性质, 度量单位 and 权重", () => {
    expect(proposals(form(/Sichuan/))).toEqual(["sichuan-2023"]);
    expect(proposals(form(/Tianjin/))).toEqual([null]);
  });

  it("is the nation's by 满意度 as a first level and the year under the title", () => {
    expect(proposals(form(/national/))).toEqual(["national-2020"]);
    expect(proposals(evaluationTable({ layout: "national" }).grid)).toEqual(["national-2020"]);
    const noYear = evaluationTable({ layout: "national", alter: { A2: null } });
    expect(proposals(noYear.grid)).toEqual([null]);
  });

  it("is none where the layout does not tell", () => {
    for (const layout of ["merged", "plain", "page-broken"] as const) {
      expect(proposals(evaluationTable({ layout }).grid)).toEqual([null]);
    }
    for (const name of [/Anhui, whole/, /county/]) expect(proposals(form(name))).toEqual([null]);
  });

  it("is not proposed to who uses it already, or a profile made from it", () => {
    const district = readProfile({ extends: "hubei-2020", executionPoints: 15 }).profile!;
    expect(proposals(form(/Hubei/), profileNamed("hubei-2020"))).toEqual([null]);
    expect(proposals(form(/Hubei/), district)).toEqual([null]);
    expect(proposals(form(/Hubei/), profileNamed("sichuan-2023"))).toEqual(["hubei-2020"]);
  });

  it("changes nothing by itself", () => {
    const { grid } = evaluationTable({
      layout: "national",
      alter: { "whole.executed": 1_034_444, "whole.rate": 0.5 },
    });
    const { profile, findings } = validate([grid]);
    expect(profile.name).toBe("shenzhen-2020");
    expect(findings.find(({ rule }) => rule === "execution-rate-mismatch")?.expected).toBe("0.86");
  });
});

const PUBLISHED = "../shared/corpus/public";
const hasCorpus = existsSync(PUBLISHED);
(hasCorpus ? describe : describe.skip)("published tables (skipped where there is no corpus)", () => {
  it("of Shenzhen are proposed nothing", () => {
    const files = readdirSync(PUBLISHED).filter((name) => name.endsWith("-standard.xlsx"));
    expect(files.length).toBeGreaterThan(30);
    const proposed = files.flatMap((file) =>
      validate(readGrids(readFileSync(`${PUBLISHED}/${file}`))).tables.flatMap(
        (table) => table.proposedProfile ?? [],
      ),
    );
    expect(proposed).toEqual([]);
  });
});
