/** One spelling for many characters that mean the same. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≮": "≥",
  "≦": "≤",
  "⩽": "≤",
  "≯": "≤",
  "﹥": ">",
  "﹤": "<",
  "﹦": "=",
  "﹪": "%",
  "−": "-",
  "×": "*",
  "✕": "*",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "―": "—",
  "‐": "-",
  "‑": "-",
  "﹣": "-",
  〇: "零",
  "･": "·",
  "•": "·",
  "㎡": "平方米",
  "㎞": "公里",
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&le;": "≤",
  "&ge;": "≥",
  "&nbsp;": " ",
  "&amp;": "&",
};

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;
const SPELLED = new RegExp(`[${Object.keys(SPELLINGS).join("")}]`, "g");

/** The time of a day adds nothing to a deadline: 2020-12-31 00:00:00, 12月31日18:00前, 12月31日24时前. */
const TIME_OF_DAY =
  /(\d{1,2}[日号]|[-/.]\d{1,2}(?=[\sT]))[\sT]*\d{1,2}(?::\d{2}(?::\d{2})?(?!\d)|[时点]整?(?=前|之前|以前|止|$))/g;

/** Most texts are in that spelling already: figures, Chinese characters and marks, without a time of day. */
const FOLDED = /^(?!.*\d[时点])[\u4e00-\u9fff\d%≥≤.、。,;()/+~*—《》“”-]*$/;

/**
 * A text in one spelling, for comparing and for reading figures: half width, one sign for each
 * comparison, no white space (only between two figures one space stays), no markup, no time of day.
 */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .replace(/&[a-z]{2,4};/gi, (entity) => ENTITIES[entity.toLowerCase()] ?? entity)
    .replace(TAG, " ")
    .replace(INVISIBLE, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPELLED, (character) => SPELLINGS[character] ?? character)
    .replace(TIME_OF_DAY, "$1")
    .replace(/\s+/g, joinOrKeep)
    .replace(/=?>=|=>/g, "≥")
    .replace(/<=|=</g, "≤")
    .replace(/==/g, "=");
}

/** White space goes, except where it keeps two figures apart: `1 000` is one figure, `5 10` is two. */
function joinOrKeep(_space: string, start: number, text: string): string {
  const isBetweenFigures = isDigit(text.charAt(start - 1)) && isDigit(text.charAt(start + _space.length));
  if (!isBetweenFigures) return "";
  const groupFollows = /^\d{3}(?!\d)/.test(text.slice(start + _space.length, start + _space.length + 4));
  const groupPrecedes = /(?:^|[^\d.])(?:\d{1,3}|\d{1,3}(?:\s\d{3}){1,8})$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return groupFollows && groupPrecedes ? "" : " ";
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

const CHINESE_DIGITS = "零一二三四五六七八九";
const CHINESE_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The number that a Chinese numeral below 万 stands for, in words (二十五, 一百零三) or digit by digit
 * (二零二零); null where it is no such numeral.
 */
export function chineseNumber(numeral: string): number | null {
  const characters = numeral.replace(/两/g, "二");
  if (!/^[零一二三四五六七八九十百千]{1,9}$/.test(characters)) return null;
  if (!/[十百千]/.test(characters)) {
    const isDigitByDigit = characters.length === 1 || characters.length === 4;
    return isDigitByDigit
      ? Number(characters.replace(/./g, (digit) => String(CHINESE_DIGITS.indexOf(digit))))
      : null;
  }
  let total = 0;
  let digit = 0;
  for (const character of characters) {
    const power = CHINESE_POWERS[character];
    if (power === undefined) {
      digit = CHINESE_DIGITS.indexOf(character);
    } else {
      total += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return total + digit;
}
