import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { DEPARTMENT_FORMS } from "../layouts/department-forms";
import { gridOfForm } from "../layouts/form";
import { testRule } from "../../rule-tester";

export const cases = testRule(ruleNamed("section-missing")!, {
  valid: [
    { name: "a whole table", table: evaluationTable() },
    ...DEPARTMENT_FORMS.map((form) => ({
      name: `a form that may have no funds: ${form.name}`,
      table: { grid: gridOfForm(form), at: (place: string) => place },
    })),
    { name: "a total row named 合计", table: evaluationTable({ alter: { "total.label": "合计" } }) },
  ],
  invalid: [
    {
      name: "no total row",
      table: evaluationTable({
        alter: { "total.label": null, "total.points": null, "total.score": null, I18: null },
      }),
      findings: [{ at: "A1", messageId: "total", severity: "error", fix: null }],
    },
    {
      name: "no indicators under their header",
      table: evaluationTable({ indicators: [] }),
      findings: [{ at: "A1", messageId: "indicators" }],
    },
    {
      name: "no funds",
      table: evaluationTable({
        sources: [],
        alter: Object.fromEntries(
          ["A4", "C4", "D4", "E4", "F4", "G4", "H4", "B5", "C5", "D5", "E5", "F5", "G5", "H5"].map(
            (place) => [place, null],
          ),
        ),
      }),
      findings: [{ at: "A1", messageId: "funds" }],
    },
    {
      name: "funds of a whole department of which no row can be told",
      table: {
        grid: gridOfForm(DEPARTMENT_FORMS[0]!, { B5: null, B6: null, B7: null }),
        at: (place) => place,
      },
      findings: [{ at: "A1", messageId: "funds" }],
    },
  ],
});
