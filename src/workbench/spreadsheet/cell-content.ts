import { CellValueType, type ICellData, type IDocumentData, type Nullable } from "@univerjs/core";
import { isCellError, type Cell, type CellValue } from "../../core";

/** What a cell of a sheet holds, in Univer's terms, without its look. */
export function univerContent({ value, formula }: Pick<Cell, "value" | "formula">): ICellData {
  return { p: null, si: null, f: formula ?? null, ...univerValue(value) };
}

function univerValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: isCellError(value) ? value.error : value, t: CellValueType.STRING };
}

/** What Univer holds in a cell, as the product's core sees it. */
export function cellContent(content: Nullable<ICellData>): Pick<Cell, "value" | "formula"> {
  if (!content) return { value: null };
  const formula = content.f ? { formula: content.f } : {};
  if (content.p) return { value: richText(content.p), ...formula };
  return { value: cellValue(content, formula.formula !== undefined), ...formula };
}

/** Errors that a formula of Excel results in. */
const ERROR = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

function cellValue({ v, t }: ICellData, isResult: boolean): CellValue {
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  if (typeof v === "boolean") return v;
  if (typeof v === "number") return asExcelKeeps(v);
  if (isResult && ERROR.test(v)) return { error: v };
  if (t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  return v === "" ? null : v;
}

/** Excel keeps 15 digits of a number; a spreadsheet in JavaScript shows sums such as 93.90000000000001. */
function asExcelKeeps(value: number): number {
  return Number(value.toPrecision(15));
}

/** The text of a cell that was typed with line breaks, which Univer keeps as a document. */
function richText({ body }: IDocumentData): string | null {
  const text = (body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
  return text === "" ? null : text;
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a)) return isCellError(b) && a.error === b.error;
  return a === b;
}
