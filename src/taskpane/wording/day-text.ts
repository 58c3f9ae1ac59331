import type { Messages } from "../../messages";

/** A day such as `2026-03-01` as the language writes it. */
export function dayText(day: string, { locale }: Messages): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
