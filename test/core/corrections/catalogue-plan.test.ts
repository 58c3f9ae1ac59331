import { planCorrections, validate } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import { withEdits } from "../../with-edits";

const TRADE = { level1: "外贸发展", names: ["企业培训", "展会补助"] };
const OFFICE = { level1: "运行保障", names: ["设备采购"] };

describe("a plan for a catalogue", () => {
  const sheets = [
    catalogueGrid({ groups: [TRADE, { ...OFFICE, count: 5 }], total: { value: 2, formula: "=SUM(C3:C4)" } }),
    projectTable("1", "企业培训"),
    projectTable("2", "展会补助", { alter: { "total.score": 97.4 } }),
    projectTable("3", "设备采购"),
  ];
  const written = (edits: ReturnType<typeof planCorrections>["edits"]) =>
    edits.map(({ sheet, after }) => [sheet, after]);

  it("leaves what counts on an error, and still corrects the tables", () => {
    expect(written(planCorrections(validate(sheets)).edits)).toEqual([["2", { kind: "value", value: 97.9 }]]);
  });

  it("sums the corrected counts, and leaves nothing to plan", () => {
    const { edits, after } = planCorrections(validate(sheets), { include: "review" });
    expect(written(edits)).toEqual([
      ["目录", { kind: "value", value: 1 }],
      ["2", { kind: "value", value: 97.9 }],
      ["目录", { kind: "formula", formula: "=SUM(C3,C5)" }],
    ]);
    const again = validate(withEdits(sheets, edits));
    expect(after.findings.filter(({ fix }) => fix)).toEqual([]);
    expect(again.findings.map(({ id }) => id)).toEqual(after.findings.map(({ id }) => id));
    expect(again.grids[0]?.cell(5, 2).value).toBe(3);
  });

  it("sees a formula of the user's come right with the count that it adds", () => {
    const [, ...tables] = sheets;
    const catalogue = catalogueGrid({
      groups: [TRADE, { ...OFFICE, count: 5 }],
      total: { value: 7, formula: "=SUM(C3:C5)" },
    });
    const plan = planCorrections(validate([catalogue, ...tables]), { include: "review" });
    expect(written(plan.edits).filter(([sheet]) => sheet === "目录")).toEqual([
      ["目录", { kind: "value", value: 1 }],
    ]);
    expect(plan.consequences).toMatchObject([{ sheet: "目录", after: { kind: "value", value: 3 } }]);
  });
});
