import { cellAt, createWorkbook, type Calculator, type Workbook } from "../../../src/workbench/host";
import { createUser } from "../../../src/workbench/host/model/user";

function valueOf(workbook: Workbook, row: number, column: number) {
  return cellAt(workbook.sheets[0]!, { row, column }).value;
}

const FORMULAS = [
  [1, { formula: "=A1*2", value: 2 }, { formula: "=B1+1", value: 3 }],
  // A stored result that is wrong: it stands until something that it depends on changes.
  [5, { formula: "=A2*2", value: 99 }, { formula: '=VLOOKUP("x",A1:B2,2)', value: 7 }],
];

describe("the calculation", () => {
  it("follows a change along the formulas that depend on it, and leaves the rest as it is stored", () => {
    const workbook = createWorkbook({ sheets: [{ name: "Sheet1", rows: FORMULAS }] });
    createUser(workbook).edit("A1", 10);
    expect([valueOf(workbook, 0, 1), valueOf(workbook, 0, 2)]).toEqual([20, 21]);
    expect([valueOf(workbook, 1, 1), valueOf(workbook, 1, 2)]).toEqual([99, 7]);
  });

  it("tells its results as changes of its own", () => {
    const workbook = createWorkbook({ sheets: [{ name: "Sheet1", rows: FORMULAS }] });
    const told: string[] = [];
    workbook.subscribe((change, origin) => told.push(`${change.kind} by ${origin}`));
    createUser(workbook).edit("A1", 10);
    expect(told[0]).toBe("cells by user");
    expect(told.slice(1)).toContain("cells by calculation");
    expect(told.slice(1).every((change) => change.endsWith("by calculation"))).toBe(true);
  });

  it("waits in a workbook that calculates by hand, but for formulas that are typed", () => {
    const workbook = createWorkbook({
      sheets: [{ name: "Sheet1", rows: FORMULAS }],
      calculationMode: "Manual",
    });
    const user = createUser(workbook);
    user.edit("A1", 10);
    user.edit("D1", "=A1+A2");
    expect([valueOf(workbook, 0, 1), valueOf(workbook, 0, 3)]).toEqual([2, 15]);
    workbook.recalculate("changed");
    expect([valueOf(workbook, 0, 1), valueOf(workbook, 1, 1)]).toEqual([20, 99]);
    workbook.recalculate("all");
    expect(valueOf(workbook, 1, 1)).toBe(10);
  });

  it("takes over what something else has calculated, and goes on from there", () => {
    const workbook = createWorkbook({
      sheets: [{ name: "Sheet1", rows: [[1, { formula: "=A1*2", value: 2 }]] }],
    });
    createUser(workbook).applyCalculated([{ row: 0, column: 0, value: 4 }]);
    expect(valueOf(workbook, 0, 1)).toBe(8);
  });

  it("ends with formulas that depend on themselves", () => {
    const countUp: Calculator = {
      evaluate: (_, { sheet, cell }, onRead) => {
        onRead?.(sheet, cell);
        return Number(cellAt(sheet, cell).value) + 1;
      },
    };
    const workbook = createWorkbook({
      sheets: [{ name: "Sheet1", rows: [[{ formula: "=A1+1", value: 0 }]] }],
      calculator: countUp,
    });
    workbook.recalculate("all");
    expect(valueOf(workbook, 0, 0)).toBeGreaterThan(0);
  });

  it("shows that a formula is unknown to it", () => {
    const workbook = createWorkbook({ sheets: [{ name: "Sheet1" }] });
    createUser(workbook).edit("A1", "=WEBSERVICE(1)");
    expect(valueOf(workbook, 0, 0)).toEqual({ error: "#BUSY!" });
  });
});
