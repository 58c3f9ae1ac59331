import { lacksResult } from "../grid";
import { foldText } from "./label-text";
import type { Field } from "./evaluation-table";

/** A hyphen, dash or minus of any width, also repeated. */
const DASHES = /^[-\u2010-\u2015\u2212\u30fc\u2500]+$/;
const NOT_APPLICABLE = /^(?:不适用|[-\u2010-\u2015\u2212/]+)$/;
const SUSPENDED = /暂不考(?:核|虑)/;
/** What a form leaves for the user to fill: `……`, `指标1：`, `指标`, `1.`. */
const TEMPLATE = /^(?:[.…·。、]+|(?:三级)?指标[\d一二三四五六七八九十]*[:.、]?|\d+[.、:])?$/;

/** Blank in the sense of the rules: no value, or only white space. */
export function isBlank(field: Field | null | undefined): boolean {
  return !field || foldText(field.text) === "";
}

/** Whether text is only a dash, which says "nothing" or "does not apply". */
export function isDash(text: string): boolean {
  return DASHES.test(foldText(text));
}

/** A reason (偏差原因) of only a dash, `/` or 无 counts as blank, also with a full stop behind it. */
export function isBlankReason(field: Field | null | undefined): boolean {
  if (field && lacksResult(field.cell)) return false;
  return !field || /^(?:[-\u2010-\u2015\u2212/]*|无)[。.]?$/.test(foldText(field.text));
}

/**
 * Whether an indicator does not apply to the project: its name is 无, 不适用 or a dash alone, its target is
 * 不适用 or a dash alone, or either says 暂不考核. The target 无 of a real name wants that there is none.
 */
export function isInapplicable(name: Field, target: Field | undefined): boolean {
  const nameText = foldText(name.text);
  const targetText = foldText(target?.text ?? "");
  if (nameText === "无" || NOT_APPLICABLE.test(nameText) || NOT_APPLICABLE.test(targetText)) return true;
  return SUSPENDED.test(nameText) || SUSPENDED.test(targetText);
}

/** Blank, or what the empty form holds in place of a text. */
export function isTemplateText(text: string): boolean {
  return TEMPLATE.test(foldText(text));
}
