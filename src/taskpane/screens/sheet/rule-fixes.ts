import { formatCell, type Edit, type Report } from "../../../core";

/** The safe corrections that a rule asks for on the sheet, by rule: one edit a cell. */
export type RuleFixes = ReadonlyMap<string, readonly Edit[]>;

/** What needs a look of its own is never bundled, and what is waived stands. */
export function ruleFixesOf({ findings }: Report): RuleFixes {
  const fixes = new Map<string, Map<string, Edit>>();
  for (const { rule, fix, waived } of findings) {
    if (fix?.safety !== "safe" || waived) continue;
    const edits = fixes.get(rule) ?? new Map<string, Edit>();
    for (const edit of fix.edits) edits.set(formatCell(edit.cell), edit);
    fixes.set(rule, edits);
  }
  return new Map([...fixes].map(([rule, edits]) => [rule, [...edits.values()]]));
}
