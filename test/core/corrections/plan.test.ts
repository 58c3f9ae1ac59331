import {
  formatArea,
  formatCell,
  invertEdit,
  planCorrections,
  validate,
  type CorrectionPlan,
  type Edit,
  type Grid,
} from "../../../src/core";
import { evaluationTable, type TableGrid, type TableOptions } from "../../evaluation-table-grid";
import { gridOf } from "../../grid-of";
import { withEdits } from "../../with-edits";

/** The edits of a plan by cell: what each writes. */
function written({ edits }: CorrectionPlan): Record<string, unknown> {
  return Object.fromEntries(edits.map((edit) => [formatCell(edit.cell), contentOfEdit(edit)]));
}

function contentOfEdit({ after }: Edit): unknown {
  switch (after.kind) {
    case "value":
      return after.value;
    case "text":
      return after.text;
    case "formula":
      return after.formula;
    case "blank":
      return null;
  }
}

function planOf(options: TableOptions, formulas: "kept" | "always" = "kept"): CorrectionPlan {
  return planCorrections(validate([evaluationTable(options).grid], { formulas }));
}

/** The table's own SUM formulas, with the results that its cells then have. */
function sums(points: number, score: number): NonNullable<TableOptions["alter"]> {
  return {
    "total.points": { value: points, formula: "=SUM(F5,G12:G17)" },
    "total.score": { value: score, formula: "=SUM(H5,H12:H17)" },
  };
}

describe("a plan of corrections", () => {
  it("is empty for a table that is right", () => {
    expect(planOf({}).edits).toEqual([]);
  });

  it("goes on to the end: rate, score, total and grade", () => {
    const plan = planOf({
      grade: "良",
      alter: { "whole.rate": 0.79, "whole.score": 7.9, "total.score": 85 },
    });
    expect(written(plan)).toEqual({ G5: 0.99, H5: 9.9, H18: 97.9, B19: "优" });
    expect(plan.after.findings).toEqual([]);
  });

  it("counts the corrected execution score in a total that was right before", () => {
    const plan = planOf({ alter: { "whole.score": 9.5, "total.score": 97.5 } });
    expect(written(plan)).toEqual({ H5: 9.9, H18: 97.9 });
  });

  it.each([
    ["kept", "total.score", "97", 97.9, "0.0"],
    ["always", "total.score", "97", "=SUM(H5,H12:H17)", "0.00"],
    ["kept", "source1.rate", "9%", 0.99, "0%"],
  ] as const)(
    "shows a corrected text with all its decimals: %s %s",
    (formulas, place, value, after, format) => {
      const plan = planOf({ alter: { [place]: { value, format: "@" } } }, formulas);
      expect(plan.edits.map((edit) => [contentOfEdit(edit), edit.format?.after])).toEqual([[after, format]]);
    },
  );

  it("states what a cell held at first where it is corrected twice", () => {
    const plan = planOf({ alter: { "whole.rate": { value: "89%", format: "@" } } });
    expect(plan.edits).toEqual([
      expect.objectContaining({
        before: { kind: "text", text: "89%" },
        after: { kind: "value", value: 0.99, inPercent: true },
        format: { before: "@", after: expect.stringMatching(/^0/) as string },
      }),
    ]);
  });

  it("writes constants for constants and formulas for formulas", () => {
    const alter = {
      "whole.rate": { value: 0.89, formula: "=ROUND(E5/C5,2)-0.3" },
      "whole.score": { value: 8.9, formula: "=F5*0.89" },
      "total.score": 85,
    };
    expect(written(planOf({ alter }))).toEqual({
      G5: "=IF(N(D5)=0,0,ROUND(E5/D5,2))",
      H5: "=ROUND(F5*G5,2)",
      H18: 97.9,
    });
  });

  it("writes formulas throughout where the user wants them", () => {
    const alter = { "whole.rate": 0.89, "whole.score": 8.9, "total.score": 85 };
    expect(written(planOf({ grade: "良", alter }, "always"))).toEqual({
      G5: "=IF(N(D5)=0,0,ROUND(E5/D5,2))",
      H5: "=ROUND(F5*G5,2)",
      H18: "=SUM(H5,H12:H17)",
      B19: '=IF(H18>=90,"优",IF(H18>=80,"良",IF(H18>=60,"中","差")))',
    });
  });

  it("leaves 项目金额 that a page break repeats out of a formula's ranges", () => {
    const alter = { "total.points": 90, "total.score": 90 };
    expect(written(planOf({ layout: "page-broken", alter }, "always"))).toEqual({
      G20: "=SUM(F5,G12:G14,G17:G19)",
      H20: "=SUM(H5,H12:H14,H17:H19)",
    });
  });

  it("guards a rate against a dash for the executed figure", () => {
    const alter = {
      "source2.executed": "-",
      "source2.rate": 0.5,
      "whole.executed": 1_088_000,
      "whole.rate": 0.91,
      "whole.score": 9.1,
      "total.score": 97.1,
    };
    expect(written(planOf({ alter }, "always"))).toEqual({ G7: "=IF(N(D7)=0,0,ROUND(N(E7)/D7,2))" });
  });
});

describe("formulas of the user's", () => {
  it("follow from text that becomes a number, without an edit of their own", () => {
    const plan = planOf({ alter: { "2.score": { value: "15", format: "@" }, ...sums(100, 82.9) } });
    expect(written(plan)).toEqual({ H13: 15 });
    expect(plan.edits[0]!.format).toEqual({ before: "@", after: "0" });
    expect(plan.consequences).toEqual([
      {
        sheet: "自评表",
        cell: { row: 17, column: 7 },
        before: { kind: "value", value: 82.9 },
        after: { kind: "value", value: 97.9 },
      },
    ]);
    expect(plan.after.findings).toEqual([]);
  });

  it("follow by way of others", () => {
    const plan = planOf({
      alter: {
        "whole.rate": 0.89,
        "whole.score": { value: 8.9, formula: "=F5*G5" },
        "total.score": { value: 96.9, formula: "=SUM(H5,H12:H17)" },
      },
    });
    expect(written(plan)).toEqual({ G5: 0.99 });
    expect(plan.consequences.map(({ cell }) => formatCell(cell))).toEqual(["H5", "H18"]);
  });

  it("are named where only Excel calculates them, and left alone", () => {
    const plan = planOf({
      alter: {
        "whole.score": 9.5,
        "total.score": { value: 97.5, formula: "=SUMPRODUCT((H12:H17)*1)+H5" },
      },
    });
    expect(written(plan)).toEqual({ H5: 9.9 });
    expect(plan.recalculates).toEqual([{ sheet: "自评表", cell: { row: 17, column: 7 } }]);
  });

  it.each(["=SUM(H5,H:H)-H18", "=SUM(得分)", "=[1]Sheet1!$A$1+H5"])(
    "are left alone where nobody here can read what they count on: %s",
    (formula) => {
      const plan = planOf({ alter: { "whole.score": 9.5, "total.score": { value: 97.5, formula } } });
      expect(written(plan)).toEqual({ H5: 9.9 });
      expect(plan.recalculates).toEqual([{ sheet: "自评表", cell: { row: 17, column: 7 } }]);
    },
  );

  it("on other worksheets follow too", () => {
    const { grid } = evaluationTable({ alter: { "whole.score": 9.5, "total.score": 97.5 } });
    const summary = gridOf([["总分", { value: 97.5, formula: "=自评表!H18" }]], { name: "汇总" });
    const plan = planCorrections(validate([grid, summary]));
    expect(plan.consequences).toEqual([
      {
        sheet: "汇总",
        cell: { row: 0, column: 1 },
        before: { kind: "value", value: 97.5 },
        after: { kind: "value", value: 97.9 },
      },
    ]);
  });

  it("that give text are not replaced, nor is a total that would miss them", () => {
    const plan = planOf({
      alter: { "1.score": { value: "15", formula: '="15"' }, ...sums(100, 82.9) },
    });
    expect(written(plan)).not.toHaveProperty("H12");
    expect(plan.after.findings.filter(({ fix }) => fix?.safety === "safe")).toEqual([]);
  });
});

describe("what is unsure", () => {
  const OVER = { "whole.executed": 1_300_000, "source1.executed": 1_200_000 };

  it("is left alone: no rate, score or total from an execution above its budget", () => {
    const alter = { ...OVER, "whole.rate": 0.5, "whole.score": 5, "total.score": 60 };
    const plan = planOf({ grade: "差", alter });
    expect(plan.edits).toEqual([]);
    expect(plan.after.findings.map(({ rule }) => rule)).toContain("score-total-mismatch");
  });

  it("is never bundled with what is safe", () => {
    const alter = { "whole.executed": 1_180_000, "1.score": 16, "2.points": "15" };
    expect(written(planOf({ alter }))).toEqual({ G13: 15 });
  });

  it("is planned where it is asked for", () => {
    const { grid } = evaluationTable({ alter: { "1.score": 16, "total.score": 98.9 } });
    const plan = planCorrections(validate([grid]), { include: "review" });
    expect(written(plan)).toEqual({ H12: 15, H18: 97.9 });
  });

  it("does not keep what is safe elsewhere on the worksheet from being planned", () => {
    const broken = evaluationTable({ alter: { ...OVER, "whole.rate": 0.5 } });
    const other = evaluationTable({ sheet: "另一表", alter: { "total.score": 90 } });
    const plan = planCorrections(validate([broken.grid, other.grid]));
    expect(plan.edits.map(({ sheet, cell }) => `${sheet}!${formatCell(cell)}`)).toEqual(["另一表!H18"]);
  });
});

describe("two tables on one worksheet", () => {
  it("are corrected each by itself", () => {
    const rows = (table: TableGrid) =>
      Array.from({ length: table.grid.rows }, (_, row) =>
        Array.from({ length: 9 }, (__, column) => table.grid.cell(row, column)),
      );
    const first = evaluationTable({ layout: "plain", alter: { "total.score": 90 } });
    const second = evaluationTable({ layout: "plain", alter: { project: "另一专项", "whole.score": 9.5 } });
    const grid = gridOf([...rows(first), [], ...rows(second)]);
    const report = validate([grid]);
    expect(report.tables).toHaveLength(2);
    expect(written(planCorrections(report))).toEqual({ H18: 97.9, H24: 9.9 });
  });
});

describe("an edit", () => {
  it("names the cells that it counts on, so that it is refused with them", () => {
    const { edits } = planOf({ alter: { "whole.score": 9.5, "2.score": "15", "total.score": 80 } });
    const total = edits.find(({ cell }) => formatCell(cell) === "H18")!;
    expect(total.inputs!.map(formatArea)).toEqual(expect.arrayContaining(["H5", "H13"]));
    const order = edits.map(({ cell }) => formatCell(cell));
    expect(order.indexOf("H18")).toBe(order.length - 1);
  });

  it("is put back with its number format, and only where something can be", () => {
    const { edits } = planOf({ alter: { "2.score": { value: "15", format: "@" } } });
    const [edit] = edits;
    const back = invertEdit(edit!)!;
    expect(back).toMatchObject({
      before: edit!.after,
      after: edit!.before,
      format: { before: "0", after: "@" },
    });
    expect(invertEdit(back)).toMatchObject({
      before: edit!.before,
      after: edit!.after,
      format: edit!.format,
    });
    expect(invertEdit({ ...edit!, before: { kind: "error", error: "#REF!" } })).toBeNull();
  });

  it("put back on the corrected worksheets gives what was there before", () => {
    const { grid } = evaluationTable({
      grade: "良",
      alter: { "whole.rate": "89%", "whole.score": null, "total.score": { value: 85, formula: "=85" } },
    });
    const { edits } = planCorrections(validate([grid]));
    const corrected = withEdits([grid], edits);
    const back = withEdits(
      corrected,
      [...edits].reverse().flatMap((edit) => invertEdit(edit) ?? []),
    );
    expect(cellsOf(corrected[0]!)).not.toEqual(cellsOf(grid));
    expect(cellsOf(back[0]!)).toEqual(cellsOf(grid));
  });
});

function cellsOf(grid: Grid): unknown[] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => grid.cell(row, column)),
  );
}
