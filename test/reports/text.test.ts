import { COLOURED } from "../../src/reports";
import { checked, UNREAD, withWaiver, written } from "./written-reports";

const ESCAPE = "\u001b";
const STYLE = new RegExp(`${ESCAPE}\\[[\\d;]+m`, "g");
const faulty = checked("绩效.xlsx", { alter: { "total.score": 12.5 } });

/** Columns of a terminal, reckoned for what these reports hold: Chinese is wide, ASCII is not. */
function columns(line: string): number {
  return Array.from(line).reduce(
    (sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uffef“”]/.test(char) ? 2 : 1),
    0,
  );
}

describe("the text report on a terminal", () => {
  it("is in colours that end where they began, and without them is the same text", () => {
    const files = [faulty, UNREAD, withWaiver(faulty)];
    const coloured = written(files, { style: COLOURED });
    const codes = coloured.match(STYLE)!;
    expect(codes.filter((_, index) => index % 2 === 1).every((code) => code === `${ESCAPE}[0m`)).toBe(true);
    expect(codes.filter((_, index) => index % 2 === 0)).not.toContain(`${ESCAPE}[0m`);
    expect(coloured.replace(STYLE, "")).toBe(written(files));
    expect(written(files)).not.toContain(ESCAPE);
  });

  it.each(["zh-CN", "en-US"] as const)("breaks lines to its width in %s and loses no word", (locale) => {
    const whole = written([faulty], { locale });
    for (const width of [40, 60, 100]) {
      const text = written([faulty], { locale, width, style: COLOURED }).replace(STYLE, "");
      const longest = Math.max(...text.split("\n").slice(0, -3).map(columns));
      expect(longest).toBeLessThanOrEqual(width);
      expect(text.replace(/\s+/g, "")).toBe(whole.replace(/\s+/g, ""));
    }
  });

  it("begins no line with a closing mark", () => {
    for (let width = 40; width < 80; width++) {
      expect(written([faulty], { locale: "zh-CN", width })).not.toMatch(/^\s*[，。；：）”]/m);
    }
  });

  it("lines up what stands in front of the messages, in Chinese too", () => {
    const text = written([checked("a.xlsx", { alter: { amount: 1, "total.score": 12.5, "1.reason": "" } })], {
      locale: "zh-CN",
    });
    const starts = text
      .split("\n")
      .filter((line) => /^ {4}(?:错误|警告|建议)/.test(line))
      .map((line) => columns(/^ {4}\S+ +\S+ +/.exec(line)![0]));
    expect(starts.length).toBeGreaterThan(1);
    expect(new Set(starts).size).toBe(1);
  });
});

describe("a text of the workbook in the text report", () => {
  it("can give a terminal no commands and begin no line", () => {
    const project = `培训${ESCAPE}[2J${ESCAPE}]0;owned\u0007\r\n第二行\u202e倒`;
    const text = written([
      checked(`a${ESCAPE}[31m\n.xlsx`, { alter: { project, "total.score": 12.5 }, sheet: `表${ESCAPE}[1m` }),
    ]);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text.split("\n")[0]).toBe("a [31m .xlsx");
  });
});
