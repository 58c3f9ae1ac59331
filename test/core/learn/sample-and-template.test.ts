import {
  blankTemplate,
  formatCell,
  PROFILES,
  sampleTable,
  validate,
  type Grid,
  type PlacedContent,
  type Profile,
  type SheetModel,
} from "../../../src/core";
import { gridOfModel } from "../../sheet-model-grid";

const BY_PROFILE = PROFILES.map((profile) => [profile.name, profile] as const);

function findingsOf(grid: Grid, profile: Profile): string[] {
  return validate([grid], { profile }).findings.map(
    ({ severity, rule, cell }) => `${severity} ${rule} ${cell ? formatCell(cell) : ""}`,
  );
}

const formulasOf = ({ cells }: SheetModel) =>
  Object.fromEntries(
    cells.flatMap(({ cell, content }) =>
      content.kind === "formula" ? [[formatCell(cell), content.formula]] : [],
    ),
  );

describe("the sample table", () => {
  it.each(BY_PROFILE)("has nothing that a rule of %s speaks of", (_, profile) => {
    const grid = gridOfModel(sampleTable({ name: "示例", profile }));
    expect(findingsOf(grid, profile)).toEqual([]);
    const [table] = validate([grid], { profile }).tables;
    expect(table!.points.computed?.toString()).toBe("100");
    expect(table!.indicators.map(({ outcome }) => outcome)).not.toContain("undetermined");
  });

  it("derives its figures by formulas", () => {
    expect(formulasOf(sampleTable({ name: "示例" }))).toEqual({
      C5: "=SUM(C6:C8)",
      D5: "=SUM(D6:D8)",
      E5: "=SUM(E6:E8)",
      G5: "=IF(N(D5)=0,0,ROUND(E5/D5,2))",
      G6: "=IF(N(D6)=0,0,ROUND(E6/D6,2))",
      G7: "=IF(N(D7)=0,0,ROUND(E7/D7,2))",
      G8: "=IF(N(D8)=0,0,ROUND(E8/D8,2))",
      H5: "=ROUND(F5*G5,2)",
      G23: "=SUM(F5,G12:G22)",
      H23: "=SUM(H5,H12:H22)",
      B24: '=IF(H23>=90,"优",IF(H23>=80,"良",IF(H23>=60,"中","差")))',
    });
  });
});

describe("the blank template", () => {
  it.each(BY_PROFILE)("has no error by %s, and asks for what is not filled in", (_, profile) => {
    const grid = gridOfModel(blankTemplate({ name: "模板", profile }));
    expect(findingsOf(grid, profile)).toEqual([
      "warning value-missing B2",
      "warning value-missing G2",
      "warning value-missing B3",
      "warning value-missing G3",
    ]);
  });

  it.each(BY_PROFILE)(
    "that is filled in as the sample is has nothing that a rule of %s speaks of",
    (_, profile) => {
      const template = blankTemplate({ name: "模板", profile });
      const filled = filledIn(template, sampleTable({ name: "示例", profile }));
      expect(findingsOf(gridOfModel(filled), profile)).toEqual([]);
      expect(formulasOf(filled)).toEqual(formulasOf(template));
    },
  );

  it("has the formulas of the sample, and nothing of what it says", () => {
    const template = blankTemplate({ name: "模板" });
    const sample = sampleTable({ name: "示例" });
    expect(formulasOf(template)).toEqual(formulasOf(sample));
    const typed = template.cells.flatMap(({ content }) => (content.kind === "value" ? [content.value] : []));
    expect(typed).toEqual([]);
    const texts = new Set(
      template.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : [])),
    );
    for (const text of ["校园直饮水设施改造", "云溪市教育局", "≥40所", "改造学校数"]) {
      expect(texts.has(text)).toBe(false);
    }
    for (const text of ["产出指标", "数量指标", "年度资金总额", "总分"]) expect(texts.has(text)).toBe(true);
  });
});

/** What a person types: everything but labels and formulas. */
function filledIn(template: SheetModel, sample: SheetModel): SheetModel {
  const derived = new Set(Object.keys(formulasOf(template)));
  const typed = new Map(
    sample.cells
      .filter(({ cell }) => !derived.has(formatCell(cell)))
      .map((placed): [string, PlacedContent] => [formatCell(placed.cell), placed]),
  );
  const kept = template.cells.filter(({ cell }) => !typed.has(formatCell(cell)));
  return { ...template, cells: [...kept, ...typed.values()] };
}
