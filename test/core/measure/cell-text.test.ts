import type { Cell } from "../../../src/core/grid";
import { cellText, isBuiltInDateFormat, isDateFormat, outcomeOf } from "../../../src/core/measure";

describe("the text of a typed cell", () => {
  it.each<[Cell, string]>([
    [{ value: null }, ""],
    [{ value: "≥90%" }, "≥90%"],
    [{ value: 12 }, "12"],
    [{ value: 0.1 + 0.2 }, "0.3"],
    [{ value: 1, format: "0%" }, "100%"],
    [{ value: 0.98765, format: "0%" }, "98.765%"],
    [{ value: 1039209201, format: "#,##0.00" }, "1039209201"],
    [{ value: 12, format: '0"家"' }, "12家"],
    [{ value: 12, format: '"≥"0"家"' }, "≥12家"],
    [{ value: 12, format: 'General"份"' }, "12份"],
    [{ value: 123456, format: '0!.0,"万"' }, "123456"],
    [{ value: -5, format: '0"%";-0"%"' }, "-5%"],
    [{ value: 0, format: '0;-0;"无"' }, "0"],
    [{ value: 44196, format: "yyyy/m/d" }, "2020年12月31日"],
    [{ value: 44196.75, format: 'yyyy"年"m"月"d"日"' }, "2020年12月31日"],
    [{ value: 44196, format: '[$-804]yyyy"年"m"月"' }, "2020年12月31日"],
    [{ value: 0.5, format: "h:mm" }, "0.5"],
    [{ value: true }, "TRUE"],
    [{ value: { error: "#REF!" } }, "#REF!"],
  ])("%j reads %s", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(cellText({ value: 42734, format: "yyyy/m/d" }, true)).toBe("2020年12月31日");
  });
});

it.each([
  ["yyyy/m/d", true],
  ["m/d/yy h:mm", true],
  ['yyyy"年"m"月"', true],
  ["[$-F800]dddd, mmmm dd, yyyy", true],
  ["[h]:mm:ss", true],
  ["General", false],
  ["G/通用格式", false],
  ["0%", false],
  ["#,##0.00_ ", false],
  ['0"day"', false],
  ["[Red]0.00", false],
  ["0.00E+00", false],
  ["@", false],
])("the format %s shows a date or time: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

it("knows the built-in formats of dates by their ids", () => {
  const dates = Array.from({ length: 60 }, (_, id) => id).filter(isBuiltInDateFormat);
  expect(dates).toEqual([
    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53,
    54, 55, 56, 57, 58,
  ]);
});

it("judges typed cells as it judges their text", () => {
  const target: Cell = { value: 44196, format: "yyyy/m/d" };
  const entries = { level2: "时效指标", name: "完成时间", target, actual: "2021年1月5日" };
  expect(outcomeOf(entries)).toMatchObject({ kind: "date", comparator: "bare", outcome: "unmet" });
  expect(
    outcomeOf({ level2: "质量指标", name: "合格率", target: "≥95%", actual: { value: 0.9, format: "0%" } }),
  ).toMatchObject({ outcome: "unmet", unit: "same" });
});
