import { moveFormula } from "../../src/xlsx/read/shared-formula";

describe("a shared formula moved two rows down and one column right", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(h12:h32)+H5", "SUM(I14:I34)+I7"],
    ["SUM(A:A,$B:C,1:2,$3:4)", "SUM(B:B,$B:D,3:4,$3:6)"],
    ["Sheet1!A1+'表 A1'!A1+[1]Sheet2!A1", "Sheet1!B3+'表 A1'!B3+[1]Sheet2!B3"],
    ["LOG10(A1)+ATAN2(1,2)+DEC2HEX (A1)", "LOG10(B3)+ATAN2(1,2)+DEC2HEX (B3)"],
    ['"A1 ""A1"""&A1', '"A1 ""A1"""&B3'],
    ["总分_A1+A1.x+X_A1+Rate", "总分_A1+A1.x+X_A1+Rate"],
    ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
    ["1E5+2.5*A1%", "1E5+2.5*B3%"],
    ["IF(A1>=0.9,TRUE,#REF!)", "IF(B3>=0.9,TRUE,#REF!)"],
    ["XFD1+A1048575", "#REF!+#REF!"],
  ])("%s becomes %s", (formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });

  it("leaves the sheet at the top and on the left too", () => {
    expect(moveFormula("A1+B2", -1, -1)).toBe("#REF!+A1");
  });
});
