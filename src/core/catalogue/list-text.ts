import { chineseNumber } from "../measure/fold-text";
import { decimalFrom, ZERO } from "../scoring";
import { isDash, type Field } from "../table";
import { foldText, normaliseLabel, splitInlineLabel } from "../table/label-text";
import { rolesOfLabel } from "../table/labels";

/** What a list numbers its names with: `1.`, `（一）`, `①`, `三、`; not the 2.0 of a version. */
const NUMBERING =
  /^(?:\d{1,3}[.、．](?!\d)|[(（][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])/;
/** 外贸培训项目支出绩效自评表 lists the table of 外贸培训. */
const KIND_OF_TABLE = /(?:项目)?(?:支出)?(?:绩效)?自评(?:报告|情况|结果)?表$/;
const NO_PROJECT = /^(?:项目)?$|^(?:(?:部门|单位)?整体(?:支出|绩效|$))/;
/** A group that goes on after a page break says so. */
const CONTINUED = /[(（【]续[)）】]$/;
const TOTALS: ReadonlySet<string> = new Set([
  "合计",
  "总计",
  "共计",
  "合计数",
  "总数",
  "项目合计",
  "合计总数",
]);
const SUBTOTALS: ReadonlySet<string> = new Set(["小计", "本页小计", "本页合计", "分类小计"]);
const NOTE = /^(?:注|备注|说明)\d*[:：]/;
const NO_NAME = /^(?:无|不适用|[/／])$/;
const COUNT = /^共?(\d+|[零一二两三四五六七八九十百]+)[个项件张]?$/;

/** A name as a list states it: no white space, no mark that the list goes on. */
export function listedName(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, "").replace(CONTINUED, "");
}

/** A name without what a list adds to it: its numbering, and what kind of table it leads to. */
export function bareName(name: string): string {
  return name.replace(NUMBERING, "").replace(KIND_OF_TABLE, "");
}

/** Whether a listed name is that of no project: the table of a whole department, or a title without a project. */
export function isNoProject(name: string): boolean {
  return NO_PROJECT.test(bareName(name));
}

/** Whether a name begins with the numbering of a list. */
export function isNumbered(name: string): boolean {
  return NUMBERING.test(name);
}

/** Whether a cell says that there is no name. */
export function isNoName({ text }: Field): boolean {
  const name = listedName(text);
  return name === "" || isDash(name) || NO_NAME.test(name);
}

/** What a text makes of the row that it stands in. A total in one cell (`合计：36个`) has no cell of its own. */
export function rowKindOf(text: string): "project" | "total" | "subtotal" | "note" {
  const label = normaliseLabel(text);
  if (TOTALS.has(label)) return "total";
  const inline = splitInlineLabel(text)?.label;
  if (SUBTOTALS.has(label) || (inline !== undefined && TOTALS.has(inline))) return "subtotal";
  if (NOTE.test(text.trim())) return "note";
  return inline !== undefined && rolesOfLabel(inline)?.other ? "note" : "project";
}

/** 二级项目数量 as a figure: `2`, `2个`, `两个`, a dash for none; the field's own figure where it is one already. */
export function countField(field: Field): Field {
  if (field.number) return field;
  if (isDash(field.text)) return { ...field, number: ZERO, storedAsText: false };
  const digits = COUNT.exec(foldText(field.text))?.[1];
  const figure = digits === undefined ? null : (chineseNumber(digits) ?? digits);
  const number = figure === null ? null : decimalFrom(String(figure));
  return { ...field, number, storedAsText: number !== null };
}
