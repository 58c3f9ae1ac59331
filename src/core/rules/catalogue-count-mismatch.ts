import type { Catalogue, CatalogueGroup } from "../catalogue";
import { figureEdit } from "../corrections/figure-edit";
import { countFormula } from "../corrections/formulas";
import type { Fix } from "../finding";
import { lacksResult } from "../grid";
import { decimalFrom, ZERO } from "../scoring";
import type { Field } from "../table";
import { compact } from "./facts/subject";
import type { WorkbookProblem, WorkbookRule } from "./rule";
import type { CheckedWorkbook } from "./workbook";

type MessageId = "differs" | "none-listed";

/** 二级项目数量 in a catalogue (目录) is not the number of names under it. Either may be wrong: a count or the list. */
export const catalogueCountMismatch: WorkbookRule<MessageId> = {
  id: "catalogue-count-mismatch",
  scope: "workbook",
  severity: "error",
  fixable: "review",
  messageIds: ["differs", "none-listed"],
  *check({ catalogues, style }) {
    for (const catalogue of catalogues) {
      for (const group of catalogue.groups) {
        for (const count of group.counts) {
          if (!isRight(count, group)) yield problemOf(catalogue, group, count, style);
        }
      }
    }
  },
};

/** A 一级项目 that lists nothing may count itself; of a formula without a result nothing is known. */
function isRight({ number, cell }: Field, { entries }: CatalogueGroup): boolean {
  if (number === null) return lacksResult(cell);
  return number.eq(entries.length) || (entries.length === 0 && number.eq(1));
}

function problemOf(
  { grid }: Catalogue,
  group: CatalogueGroup,
  count: Field,
  style: CheckedWorkbook["style"],
): WorkbookProblem<MessageId> {
  const { entries } = group;
  const listed = String(entries.length);
  return {
    sheet: grid.name,
    cell: count.ref,
    messageId: entries.length === 0 ? "none-listed" : "differs",
    subject: `catalogue/${groupName(group)}/count`,
    data: { group: groupName(group), stated: count.text, listed },
    found: count.text,
    expected: listed,
    related: entries.map(({ name }) => name.area),
    ...fixOf(grid.name, group, count, style),
  };
}

function groupName({ level1, entries, counts }: CatalogueGroup): string {
  return compact(level1?.text ?? entries[0]?.level2 ?? counts[0]?.text ?? "");
}

function fixOf(
  sheet: string,
  { entries }: CatalogueGroup,
  field: Field,
  style: CheckedWorkbook["style"],
): { fix?: Fix } {
  const names = [...new Set(entries.map(({ name }) => name))];
  // Where a cell holds several names no formula counts them.
  const isCountable = names.length === entries.length;
  if (names.length === 0 || (!isCountable && field.cell.formula !== undefined)) return {};
  const edit = figureEdit({
    sheet,
    field,
    value: decimalFrom(String(entries.length)) ?? ZERO,
    formula: countFormula(names.map(({ ref }) => ref)),
    style: isCountable ? style : "kept",
    inputs: names.map(({ area }) => area),
  });
  return { fix: { safety: "review", edits: [edit] } };
}
