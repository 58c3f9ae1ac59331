/** White space of any width, and marks without width that web pages leave behind. */
const BLANKS = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;
const PURE_HAN = /^[\u4e00-\u9fff]+$/;
/** Most texts hold nothing that folding would change. */
const FOLDED = /^[\u4e00-\u9fff!-~≥≤、。《》“”—·]+$/;

/** Text without any white space, full-width forms folded to half width: what decides whether two texts are the same. */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text;
  return text.normalize("NFKC").replace(BLANKS, "");
}

/**
 * A label as it stands in the lists of labels: folded, without what is in brackets, a colon at its end and a
 * number at its start. `项目资金 (元)`, `项 目 资 金：` and `一、项目资金` are one label.
 */
export function normaliseLabel(text: string): string {
  if (PURE_HAN.test(text)) return text;
  return withoutBrackets(foldText(text))
    .replace(/^[*★]?(?:[一二三四五六七八九十]+、|\d{1,2}[、.](?!\d))/, "")
    .replace(/[:。*]+$/, "")
    .toLowerCase();
}

function withoutBrackets(text: string): string {
  let before;
  let after = text;
  do {
    before = after;
    after = before.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, "");
  } while (after !== before && after.length > 0);
  return after;
}

/** Label and value of a cell that holds both, such as `项目名称：单一窗口`. */
export function splitInlineLabel(text: string): { label: string; value: string } | undefined {
  const at = text.slice(0, 20).search(/[:：]/);
  if (at <= 0) return undefined;
  return { label: normaliseLabel(text.slice(0, at)), value: text.slice(at + 1).trim() };
}
