import { markFormula, severityOfMarkFormula, type Severity } from "../../../src/core";

describe("the mark formula", () => {
  it.each<Severity>(["error", "warning", "advice"])("is read back as the severity %s", (severity) => {
    expect(severityOfMarkFormula(markFormula(severity))).toBe(severity);
  });

  it("is the one that files and Excel share", () => {
    expect(markFormula("error")).toBe('=N("evalcheck:error")=0');
  });

  it("is recognised as a file holds it, and after another program has saved it", () => {
    expect(severityOfMarkFormula('N("evalcheck:warning")=0')).toBe("warning");
    expect(severityOfMarkFormula(' = n( "evalcheck:warning" ) = 0')).toBe("warning");
  });

  it.each(["", "=TRUE", '=N("evalcheck:fatal")=0', '=A1="evalcheck:error"', '=N("evalcheck:error")=0+A1'])(
    "leaves a format of the user's alone: %s",
    (formula) => expect(severityOfMarkFormula(formula)).toBeUndefined(),
  );
});
