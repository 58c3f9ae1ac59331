import { formatCell, planCorrections, recognise, validate, type Grid } from "../../../src/core";
import { DEPARTMENT_FORMS } from "./department-forms";
import { complaintsOf } from "./complaints";
import { gridOfForm, type Form } from "./form";
import { PROJECT_FORMS } from "./project-forms";

const FORMS = [...PROJECT_FORMS, ...DEPARTMENT_FORMS];

/** What a plan of safe corrections writes, by address. */
function corrections(grid: Grid): Record<string, number | string | null> {
  const { edits } = planCorrections(validate([grid]));
  return Object.fromEntries(
    edits.map(({ cell, after }) => [formatCell(cell), after.kind === "value" ? Number(after.value) : null]),
  );
}

describe.each(FORMS.map((form): [string, Form] => [form.name, form]))("%s", (_, form) => {
  const { faults } = form;

  it("has no error and no warning where it is correct", () => {
    expect(complaintsOf(gridOfForm(form))).toEqual([]);
  });

  it("is one table, all of it placed, whose total is the sum of its parts", () => {
    const { tables } = validate([gridOfForm(form)]);
    expect(tables.map(({ table }) => table.unplaced)).toEqual([[]]);
    const { score, points } = tables[0]!;
    expect(score.computed?.toFixed()).toBe(score.stated?.toFixed());
    expect(points.computed?.toFixed()).toBe(points.stated?.toFixed());
  });

  it("is the same table without its merged areas, which text copied from elsewhere loses", () => {
    const merged = recognise(gridOfForm(form))[0]!;
    const plain = recognise(gridOfForm({ ...form, merges: [] }))[0]!;
    const texts = (table: typeof merged) =>
      table.indicators.map(({ level1, level2, name, points, score }) =>
        [level1, level2, name, points, score].map((field) => field?.text),
      );
    expect(texts(plain)).toEqual(texts(merged));
    expect(plain.total?.score?.text).toBe(merged.total?.score?.text);
    expect(plain.funds?.total.executed?.text).toBe(merged.funds?.total.executed?.text);
  });

  it.each(faults.map((fault) => [fault.plants, fault] as const))(
    "reports %s, and nothing else",
    (__, fault) => {
      const grid = gridOfForm(form, fault.at);
      expect(complaintsOf(grid)).toEqual([...fault.gives].sort());
      expect(corrections(grid)).toEqual(fault.corrects ?? {});
    },
  );
});
