import { formatCell, validate, type Report } from "../../../src/core";
import { DEPARTMENT_FORMS } from "./department-forms";
import { gridOfForm } from "./form";
import { PROJECT_FORMS } from "./project-forms";

const FORMS = [...PROJECT_FORMS, ...DEPARTMENT_FORMS];

function complaints({ findings }: Report): string[] {
  return findings
    .filter(({ severity }) => severity !== "advice")
    .map(({ rule, cell }) => `${rule} ${cell ? formatCell(cell) : ""}`);
}

describe.each(FORMS.map((form) => [form.name, form] as const))("%s", (_, form) => {
  const report = validate([gridOfForm(form)]);
  it("has no error and no warning where it is correct", () => {
    expect(complaints(report)).toEqual([]);
  });
  it("is one table", () => {
    expect(report.tables).toHaveLength(1);
    expect(report.tables[0]?.table.unplaced).toEqual([]);
  });
  it("adds up", () => {
    const { score, points } = report.tables[0]!;
    expect(score.computed?.toFixed()).toBe(score.stated?.toFixed());
    expect(points.computed?.toFixed()).toBe(points.stated?.toFixed());
  });
});
