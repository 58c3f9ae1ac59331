/** The day of a time in milliseconds since 1970, by the calendar of the user's place, such as `2026-03-01`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
