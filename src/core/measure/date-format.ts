/** Built-in number formats of dates and times, by their id, as they are written in a file. */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a built-in number format, which has an id and no code of its own, shows a date or a time. */
export function isBuiltInDateFormat(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/**
 * Whether a number format code shows a serial number as a date or a time: `yyyy/m/d`, `m"月"d"日"`,
 * `[$-804]yyyy"年"m"月"`. Words in quotes, colours and conditions say nothing, and neither do the
 * letters of General.
 */
export function isDateFormat(format: string): boolean {
  const [positive = ""] = withoutLiterals(format).split(";");
  return /[ymdhs]/i.test(positive.replace(/general|g\/通用格式|e[+-]/gi, ""));
}

/** Whether a date format shows a day or month, and not only a time of the day. */
export function showsCalendar(format: string): boolean {
  return /[yd]|m(?!m?:)/i.test(withoutLiterals(format).replace(/h+:?m+|m+:s+/gi, ""));
}

function withoutLiterals(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\[(?:[^\]hms][^\]]*|[^\]]{4,})\]/gi, "");
}
