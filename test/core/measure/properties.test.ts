import fc from "fast-check";
import { completionsIn, isStockReason, outcomeOf, readActual, readTarget } from "../../../src/core/measure";
import type { Reading } from "../../../src/core/measure";
import { withinPatience } from "../../within-patience";

const signs = fc.constantFrom("≥", "≤", ">", "<", "=", "不少于", "不超过", "小于等于", "");
const units = fc.constantFrom("家", "万元", "%", "人次", "场次", "个工作日", "");
const figures = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }));

interface Written {
  readonly sign: string;
  readonly whole: number;
  readonly decimals: number;
  readonly unit: string;
}

const written: fc.Arbitrary<Written> = fc
  .record({ sign: signs, figure: figures, unit: units })
  .map(({ sign, figure: [whole, decimals], unit }) => ({ sign, whole, decimals, unit }));

/** Everything that was read, but the spelling that it was read from. */
function meaning(reading: Reading): string {
  return JSON.stringify({ ...reading, folded: undefined });
}

function text({ sign, whole, decimals, unit }: Written): string {
  return `${sign}${whole}.${decimals}${unit}`;
}

function wide(half: string): string {
  return half.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function spaced(quantity: Written, space: string): string {
  return [quantity.sign, `${quantity.whole}.${quantity.decimals}`, quantity.unit].join(space);
}

function grouped(quantity: Written, separator: string): string {
  const whole = String(quantity.whole).replace(/\B(?=(?:\d{3})+$)/g, separator);
  return `${quantity.sign}${whole}.${quantity.decimals}${quantity.unit}`;
}

describe("the spelling does not change a reading", () => {
  it.each<[string, (quantity: Written) => string]>([
    ["full width", (quantity) => wide(text(quantity))],
    ["white space", (quantity) => spaced(quantity, " \u3000\n")],
    ["zero-width characters", (quantity) => spaced(quantity, "\u200b")],
    ["thousands separators", (quantity) => grouped(quantity, ",")],
    ["thousands set apart by blanks", (quantity) => grouped(quantity, " ")],
    ["markup", (quantity) => `<p>${text(quantity)}</p>`],
  ])("%s", (_, respelled) => {
    fc.assert(
      fc.property(written, (quantity) => {
        expect(meaning(readTarget(respelled(quantity)))).toBe(meaning(readTarget(text(quantity))));
      }),
    );
  });

  it("of a date", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const meanings = [
            `${year}年${month}月${day}日`,
            `${year}/${month}/${day}`,
            `${year}-${month}-${day}`,
            `${year}.${month}.${day}`,
            `${year} 年 ${month} 月 ${day} 日`,
          ].map((spelling) => meaning(readTarget(spelling)));
          expect(new Set(meanings).size).toBe(1);
          expect(readTarget(`${year}/${month}/${day}`)).toMatchObject({
            kind: "date",
            first: { year, month, day },
          });
        },
      ),
    );
  });
});

describe("outcomes hold together", () => {
  const outcome = (target: string, actual: string): string =>
    outcomeOf({ level2: "数量指标", name: "企业数量", target, actual }).outcome;

  it("more never turns a lower limit from met to unmet, nor less an upper one", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (limit, figure, more) => {
        if (outcome(`≥${limit}家`, `${figure}家`) === "met")
          expect(outcome(`≥${limit}家`, `${figure + more}家`)).toBe("met");
        if (outcome(`≤${limit}家`, `${figure + more}家`) === "met")
          expect(outcome(`≤${limit}家`, `${figure}家`)).toBe("met");
      }),
    );
  });

  it("a target that is repeated word for word is never missed", () => {
    const pieces = fc.constantFrom(
      "≥",
      "3",
      "10",
      "%",
      "家",
      "未完成",
      "完成",
      "12月31日",
      "前",
      "及时",
      "无",
      "、",
      "不低于",
      "2020年",
      "2月30日",
      "投诉",
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 5 }), (words) => {
        expect(outcome(words.join(""), words.join(""))).not.toBe("unmet");
      }),
      { numRuns: 1000 },
    );
  });

  it("an outcome never throws, whatever the texts are", () => {
    const pieces = fc.constantFrom(
      "≥",
      "-",
      "3",
      "0",
      "1,000",
      ".",
      "%",
      "万",
      "元",
      "家",
      "/",
      "年",
      "月",
      "日",
      "未",
      "完成",
      "<p>",
      "&lt;",
      "~",
      "十",
      " ",
      "*",
      "24小时",
      "(",
      "以上",
      "内",
    );
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 12 }).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, target, actual) => {
        const found = outcomeOf({ level2: "成本指标", name, target, actual });
        expect(["met", "unmet", "undetermined", "na"]).toContain(found.outcome);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("time grows with the length of a text, not with its square", () => {
  /** The longest text of a cell. */
  const LONGEST = 32_767;
  it.each([
    "1",
    "1,",
    "111,",
    "≥",
    "<",
    "<a ",
    "&lt;",
    "-1",
    "1-",
    "1 ",
    "未",
    "未完成",
    "不",
    "年",
    "2020年",
    "12月",
    "31日",
    "每",
    "零",
    "一",
    "(",
    "万",
    "1家,",
    "达到",
    "酌情扣分",
    "完成率1",
    " ",
    "\n",
    "%",
    "§",
    "*24小时",
    "控制在",
  ])("made of %j", (piece) => {
    const long = piece.repeat(LONGEST / piece.length);
    withinPatience(() => {
      readTarget(long);
      readActual(long);
      outcomeOf({ level2: "成本指标", name: long, target: "及时", actual: long });
      isStockReason(long);
      completionsIn(long);
    });
  });
});
