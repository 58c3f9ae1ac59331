import { isCellError } from "../../../core";
import type { ModelCell } from "./state";

const DECIMAL = /^(#,##)?0(?:\.(0+))?(%)?$/;
const DATE = /^(?:\[[^\]]*\])?y{2,4}[-/年"].*d/i;

/**
 * What a cell shows, for the number formats that evaluation tables use: General, `0.00`, `#,##0.00`, `0%`
 * and dates. Of any other format it gives the plain number.
 */
export function displayText(cell: ModelCell): string {
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const format = cell.format ?? "General";
  const decimal = DECIMAL.exec(format);
  if (decimal) return decimalText(value, decimal);
  if (DATE.test(format)) return dateText(value, format);
  return String(Number(value.toPrecision(11)));
}

function decimalText(value: number, [, grouped, decimals = "", percent]: RegExpExecArray): string {
  const shown = percent === undefined ? value : value * 100;
  return (
    shown.toLocaleString("en-US", {
      useGrouping: grouped !== undefined,
      minimumFractionDigits: decimals.length,
      maximumFractionDigits: decimals.length,
    }) + (percent ?? "")
  );
}

function dateText(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const two = (part: number) => String(part).padStart(2, "0");
  return format
    .replaceAll(/"|\[[^\]]*\]|;.*$/g, "")
    .replace(/y+/i, String(date.getUTCFullYear()))
    .replace(/mm/i, two(date.getUTCMonth() + 1))
    .replace(/m/i, String(date.getUTCMonth() + 1))
    .replace(/dd/i, two(date.getUTCDate()))
    .replace(/d/i, String(date.getUTCDate()));
}
