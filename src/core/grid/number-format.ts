/** Whether a number format shows a percentage: 1 with `0%` is 100 %. */
export function isPercentFormat(format: string | undefined): boolean {
  return format?.includes("%") === true && bareFormat(format).includes("%");
}

/** Whether a number format shows a day: it asks for a year or a day of the month. */
export function isDateFormat(format: string): boolean {
  return /[ymd年月日]/i.test(format) && /[yd]|m[^0#?]*月/i.test(bareFormat(sectionsOf(format)[0] ?? ""));
}

/** The sections of a format, for positive figures first. */
export function sectionsOf(format: string): string[] {
  return format.split(";");
}

/** A format without its quoted text, escaped characters, colours and locales. */
export function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "").replace(/General/gi, "");
}
