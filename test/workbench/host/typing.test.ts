import { typedContent } from "../../../src/workbench/host";

const BUSY = { error: "#BUSY!" };

describe("what Excel makes of what is typed", () => {
  it.each([
    ["12", { value: 12 }],
    [" 12.50 ", { value: 12.5 }],
    ["-3e2", { value: -300 }],
    ["1,234,567.8", { value: 1234567.8, format: "#,##0.00" }],
    ["28.7%", { value: 0.287, format: "0.00%" }],
    ["100%", { value: 1, format: "0%" }],
    ["true", { value: true }],
    ["#n/a", { value: { error: "#N/A" } }],
    ["2020-01-05", { value: 43835, format: "yyyy/m/d" }],
    ["2020年1月5日", { value: 43835, format: "yyyy/m/d" }],
    ["2020-02-30", { value: "2020-02-30" }],
    ["12:30", { value: 0.5208333333333334, format: "h:mm" }],
    ["=SUM(A1:A3)", { value: BUSY, formula: "=SUM(A1:A3)" }],
    ["+A1", { value: BUSY, formula: "=+A1" }],
    ["-增长", { value: BUSY, formula: "=-增长" }],
    ["'=14份", { value: "=14份" }],
    ["'12", { value: "12" }],
    ["≥95%", { value: "≥95%" }],
    ["-", { value: "-" }],
    ["=", { value: "=" }],
    ["", { value: null }],
  ])("%j in a General cell", (input, content) => {
    expect(typedContent(input, undefined)).toEqual(content);
  });

  it("takes a month and a day as a date of this year", () => {
    expect(typedContent("3/15", undefined)).toMatchObject({ value: expect.any(Number) as number });
  });

  it.each([
    ["=14份", "=14份"],
    ["12", "12"],
    [12, "12"],
    [true, "TRUE"],
    ["2020-01-05", "2020-01-05"],
    ["'x", "x"],
  ])("keeps %j as text in an @ cell", (input, value) => {
    expect(typedContent(input, "@")).toEqual({ value });
  });

  it("leaves the format of a cell that has one", () => {
    expect(typedContent("50%", "0.0")).toEqual({ value: 0.5 });
  });

  it.each([["@abc"], ["x".repeat(32_768)], [{}], [null]])("refuses %j", (input) => {
    expect(typedContent(input, undefined)).toBeUndefined();
  });
});
