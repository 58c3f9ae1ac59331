import type { Messages } from "../../messages";

/** The day and the minute of a time in milliseconds since 1970, as the user's own clock has it. */
export function momentText(at: number, { locale }: Messages): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format.format(at);
}
