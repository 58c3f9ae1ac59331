import type { Finding } from "../finding";
import { formatCell, type CellRef } from "../grid";
import type { Profile } from "../profiles";
import type { RecordLine } from "./place";

/** A mistake in a small part of a table, what its rule says of it, and the same part without it. */
export interface RuleExample {
  readonly rule: string;
  /** The profile that it was validated by. */
  readonly profile: Profile;
  readonly finding: Finding;
  readonly lines: readonly ExampleLine[];
}

/** A line of the part, wrong beside right; null where it is not there. */
export interface ExampleLine {
  readonly label: string;
  readonly wrong: string | null;
  readonly right: string | null;
  /** Whether it is this that the rule reports. */
  readonly reported: boolean;
}

/** Wrong and right lines side by side, by their labels. */
export function besides(
  wrong: readonly RecordLine[],
  right: readonly RecordLine[],
  { cell }: { readonly cell: CellRef | null },
): ExampleLine[] {
  const labels = [...new Set([...right, ...wrong].map(({ label }) => label))];
  const reportedAt = cell && formatCell(cell);
  const isThere = (line: RecordLine | undefined) =>
    line?.cell !== null && line !== undefined && formatCell(line.cell) === reportedAt;
  const isShown = wrong.some(isThere);
  return labels.map((label) => {
    const before = wrong.find((line) => line.label === label);
    const after = right.find((line) => line.label === label);
    return {
      label,
      wrong: before?.text ?? null,
      right: after?.text ?? null,
      reported: isShown ? isThere(before) : before?.text !== after?.text,
    };
  });
}
