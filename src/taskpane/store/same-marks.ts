import type { Mark } from "../../core";

/** Whether two lists highlight the same cells alike. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return textOf(a) === textOf(b);
}

function textOf(marks: readonly Mark[]): string {
  return marks.map(({ severity, cell }) => `${severity}:${cell.row}:${cell.column}`).join();
}
