import fc from "fast-check";
import { evaluateFormula, formatCell, type CellValue } from "../../../src/core";

const CELLS: Readonly<Record<string, CellValue>> = {
  A1: 0.1,
  A2: 0.2,
  A3: "3",
  A4: "10分",
  A5: true,
  B1: 974385898.41,
  B2: 980349201,
  B3: 0,
  B4: "-",
  B5: { error: "#REF!" },
  C1: "优",
};

function calculate(formula: string): CellValue {
  const result = evaluateFormula(formula, (ref, sheet) =>
    sheet === null || sheet === "其他 表" ? (CELLS[formatCell(ref)] ?? null) : undefined,
  );
  return result.supported ? result.value : "unsupported";
}

describe("evaluateFormula", () => {
  it.each<[string, CellValue]>([
    ["=A1+A2", 0.3],
    ["=SUM(A1:A2)", 0.3],
    ["=sum( $A$1 , A2 )", 0.3],
    ["=1-0.9-0.1", 0],
    ["=2+3*4", 14],
    ["=(2+3)*4", 20],
    ["=-2--3", 1],
    ["=+5%", 0.05],
    ["=10*98.5%", 9.85],
    ["=7/2", 3.5],
    ["=1e3", 1000],
    ["=MIN(10,A1)", 0.1],
    ["=MAX(A1:A2)", 0.2],
    ["=D9", 0],
    ["=-D9", 0],
  ])("%s = %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each<[string, CellValue]>([
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(-2.675,2)", -2.68],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(B1/B2,2)", 0.99],
    ["=ROUND(1234.5,-2)", 1200],
    ["=ROUND(10*ROUND(B1/B2,2),2)", 9.9],
  ])("rounds half up: %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each<[string, CellValue]>([
    ["=SUM(A1:A5)", 0.3],
    ["=SUM(A3)", 0],
    ['=SUM("3",TRUE)', 4],
    ["=A3+1", 4],
    ["=A5+1", 2],
    ["=N(A3)", 0],
    ["=N(B4)", 0],
    ["=N(A5)", 1],
  ])("takes text as Excel does: %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each([
    ["=A4+1", "#VALUE!"],
    ["=1/0", "#DIV/0!"],
    ["=1/D9", "#DIV/0!"],
    ["=SUM(A1,B5)", "#REF!"],
    ["=#N/A+1", "#N/A"],
    ["=IF(B5,1,2)", "#REF!"],
    ["=ROUND(1)", "#VALUE!"],
    ['="a"&1/0', "#DIV/0!"],
  ])("%s is %s", (formula, error) => {
    expect(calculate(formula)).toEqual({ error });
  });

  it.each<[string, CellValue]>([
    ["=IF(N(B3)=0,0,ROUND(B1/B3,2))", 0],
    ["=IF(N(B4)=0,0,ROUND(B1/B4,2))", 0],
    ["=IF(N(B2)=0,0,ROUND(B1/B2,2))", 0.99],
    ['=IF(D9="",1,2)', 1],
    ["=IF(D9=0,1,2)", 1],
    ['=IF(1<2,"是","否")', "是"],
    ["=IF(A1>1,1)", false],
    ["=IF(A1>1,1,)", 0],
    ["=IFERROR(1/0,0)", 0],
    ["=IFERROR(B1/B2,0)>=0.5", true],
    ['=C1="优"', true],
    ['="a"<>"A"', false],
    ['=1<"1"', true],
  ])("%s = %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each<[string, CellValue]>([
    ["=A1&A2", "0.10.2"],
    ['="第"&5*2&"批"', "第10批"],
    ["=C1&D9&(1=1)", "优TRUE"],
    ['="1"&1+1="12"', true],
  ])("joins texts: %s = %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each<[string, CellValue]>([
    ["=AVERAGE(A1:A5)", 0.15],
    ["=AVERAGE(A1,A2,D9)", 0.15],
    ['=AVERAGE("3",TRUE,)', 4 / 3],
    ["=AVERAGE(1,2,2)", 5 / 3],
    ["=COUNT(A1:A5,B1:B5,C1,D9)", 5],
    ['=COUNT(1,"2","x",TRUE,1/0,)', 4],
    ["=COUNTA(A1:A5,D9)", 5],
    ['=COUNTA("",)', 2],
    ["=MIN(A3:A5)", 0],
    ["=MAX(A1:A5)", 0.2],
    ['=MAX("3",A2)', 3],
    ["=ABS(-2.5)", 2.5],
    ["=ABS(D9)", 0],
    ['=ABS("-3")', 3],
  ])("counts and averages what Excel does: %s = %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each<[string, CellValue]>([
    ["=ROUNDUP(2.001,2)", 2.01],
    ["=ROUNDUP(-2.001,2)", -2.01],
    ["=ROUNDUP(2.01,2)", 2.01],
    ["=ROUNDUP(1234,-2)", 1300],
    ["=ROUNDUP(12,-3)", 1000],
    ["=ROUNDUP(0,-3)", 0],
    ["=ROUNDUP(2/3*3,0)", 2],
    ["=ROUNDUP(A1+A2,1)", 0.3],
    ["=ROUNDUP(2.5,)", 3],
    ["=ROUNDDOWN(2.019,2)", 2.01],
    ["=ROUNDDOWN(-2.019,2)", -2.01],
    ["=ROUNDDOWN(1299,-2)", 1200],
    ["=ROUNDDOWN(12,-3)", 0],
    ["=ROUNDDOWN(1/3*3,0)", 1],
    ["=ROUNDDOWN(B1/B2,2.9)", 0.99],
  ])("rounds away from zero and towards it: %s = %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each<[string, CellValue]>([
    ["=AND(1=1,A1)", true],
    ["=AND(1=1,B3)", false],
    ["=AND(A1:A5)", true],
    ['=AND("true",1)', true],
    ["=AND(TRUE,)", false],
    ["=OR(B3,1=2)", false],
    ["=OR(B3:B4,A5)", true],
    ["=IF(AND(A1>0,A2>0),1,2)", 1],
    ["=IF(OR(A1>1,A2>1),1,2)", 2],
  ])("joins conditions: %s = %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each<[string, CellValue]>([
    ["=SUMPRODUCT(A1:A2)", 0.3],
    ["=SUMPRODUCT(A1:A2,A1:A2)", 0.05],
    ["=SUMPRODUCT(A1:A5,A1:A5)", 0.05],
    ["=SUMPRODUCT(A1,A2)", 0.02],
    ["=SUMPRODUCT(D1:D9,D1:D9)", 0],
  ])("adds products up: %s = %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it.each([
    ["=AVERAGE(A3:A5)", "#DIV/0!"],
    ["=AVERAGE(D1:D9)", "#DIV/0!"],
    ["=AVERAGE(A1,B5)", "#REF!"],
    ['=AVERAGE(1,"x")', "#VALUE!"],
    ["=ABS(A4)", "#VALUE!"],
    ["=ABS(1,2)", "#VALUE!"],
    ["=ROUNDUP(B5,2)", "#REF!"],
    ["=ROUNDDOWN(A4,2)", "#VALUE!"],
    ["=ROUNDUP(1)", "#VALUE!"],
    ["=AND(A3:A4)", "#VALUE!"],
    ["=OR(D9)", "#VALUE!"],
    ["=AND(1=2,1/0)", "#DIV/0!"],
    ["=OR(1=1,B5)", "#REF!"],
    ['=AND("1")', "#VALUE!"],
    ["=SUMPRODUCT(A1:A2,A1:A3)", "#VALUE!"],
    ["=SUMPRODUCT(A1:A2,A1:B1)", "#VALUE!"],
    ["=SUMPRODUCT(A1:A2,B4:B5)", "#REF!"],
  ])("%s is %s", (formula, error) => {
    expect(calculate(formula)).toEqual({ error });
  });

  it("reads other worksheets as far as it is given them", () => {
    expect(calculate("='其他 表'!A1*10")).toBe(1);
    expect(calculate("=Sheet2!A1*10")).toBe("unsupported");
    expect(calculate("=IF(1=1,2,Sheet2!A1)")).toBe(2);
  });

  it.each([
    "=SUMPRODUCT(A1:A2*A1:A2)",
    "=SUMPRODUCT((A1:A2>0)*1)",
    "=SUMPRODUCT(A1:A2,2)",
    "=SUMPRODUCT(A1,A1,A1,A1,A1)",
    "=AVERAGE(A1:A2,Sheet2!A1)",
    "=VLOOKUP(1,A1:B2,2)",
    '=1/3&""',
    "=2^3",
    "=SUM(A:A)",
    "=A1:A2+1",
    "=SUM(A1:XFD1048576)",
    "=总分",
    "={1,2}",
    "=[1]Sheet1!A1",
    "=Table1[分值]",
    "=(1",
    "=1)",
    "=",
    "1+1",
    '="open',
    "=A1048577",
  ])("leaves %s to Excel", (formula) => {
    expect(calculate(formula)).toBe("unsupported");
  });

  it("survives deep and long formulas", () => {
    expect(calculate(`=${"(".repeat(60)}1${")".repeat(60)}`)).toBe(1);
    expect(calculate(`=${"(".repeat(4000)}1${")".repeat(4000)}`)).toBe("unsupported");
    expect(calculate(`=1${"+1".repeat(4000)}`)).toBe(4001);
    expect(calculate(`=${"-".repeat(5000)}1`)).toBe("unsupported");
  });

  it("sums cents exactly", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99999, max: 99999 }), { minLength: 1, maxLength: 40 }),
        (cents) => {
          const formula = `=${cents.map((cent) => `(${(cent / 100).toFixed(2)})`).join("+")}`;
          const total = cents.reduce((sum, cent) => sum + cent, 0);
          expect(calculate(formula)).toBe(total / 100 + 0);
        },
      ),
    );
  });

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom(
      "SUM(",
      ")",
      "A1",
      ":",
      ",",
      "+",
      "-",
      "%",
      "1",
      '"',
      "'",
      "!",
      "IF(",
      "<>",
      " ",
      "分",
      "#REF!",
      "$",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(() => calculate(`=${pieces.join("")}`)).not.toThrow();
      }),
    );
  });
});
