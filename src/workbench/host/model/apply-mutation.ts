import type { WorkbookChange } from "./change";
import { CELL_MUTATORS } from "./mutate-cells";
import { CONDITIONAL_FORMAT_MUTATORS } from "./mutate-conditional-formats";
import { SHEET_MUTATORS } from "./mutate-sheets";
import type { Mutation } from "./mutation";
import type { WorkbookDraft } from "./draft";

type Mutators = {
  readonly [Kind in Mutation["kind"]]: (
    workbook: WorkbookDraft,
    mutation: Extract<Mutation, { kind: Kind }>,
  ) => Iterable<WorkbookChange>;
};

const MUTATORS: Mutators = {
  ...CELL_MUTATORS,
  ...CONDITIONAL_FORMAT_MUTATORS,
  ...SHEET_MUTATORS,

  *setNames(workbook, { names }) {
    workbook.names = names;
    yield { kind: "names" };
  },
  *setSetting(workbook, { key, value }) {
    workbook.settings.set(key, value);
    yield { kind: "settings" };
  },
  *deleteSetting(workbook, { key }) {
    workbook.settings.delete(key);
    yield { kind: "settings" };
  },
  *setXmlParts(workbook, { parts }) {
    workbook.xmlParts = parts;
    yield { kind: "xmlParts" };
  },
  *setComments(workbook, { comments }) {
    workbook.comments = comments;
    yield { kind: "comments" };
  },
  *protectStructure(workbook) {
    workbook.structureProtected = true;
    yield { kind: "structureProtection" };
  },
  *setCalculationMode(workbook, { mode }) {
    workbook.calculationMode = mode;
    yield { kind: "calculationMode" };
  },
};

/** Carries a mutation out and says what has changed. */
export function applyMutation(workbook: WorkbookDraft, mutation: Mutation): readonly WorkbookChange[] {
  const mutate = MUTATORS[mutation.kind] as (
    workbook: WorkbookDraft,
    mutation: Mutation,
  ) => Iterable<WorkbookChange>;
  return [...mutate(workbook, mutation)];
}
