import type { WorkbookChange } from "./change";
import { draftOf, type WorkbookDraft } from "./draft";
import type { Mutation } from "./mutation";

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;
type Changes = Iterable<WorkbookChange>;

/** What changes conditional formats. Their order is their priority. */
export const CONDITIONAL_FORMAT_MUTATORS = {
  *addConditionalFormat(_: WorkbookDraft, { sheet, format }: Of<"addConditionalFormat">): Changes {
    draftOf(sheet).conditionalFormats = [format, ...sheet.conditionalFormats];
    yield { kind: "conditionalFormats", sheet };
  },

  *changeConditionalFormat(_: WorkbookDraft, { sheet, id, change }: Of<"changeConditionalFormat">): Changes {
    draftOf(sheet).conditionalFormats = sheet.conditionalFormats.map((format) =>
      format.id === id ? { ...format, ...change } : format,
    );
    yield { kind: "conditionalFormats", sheet };
  },

  *moveConditionalFormat(_: WorkbookDraft, { sheet, id, position }: Of<"moveConditionalFormat">): Changes {
    const moved = sheet.conditionalFormats.filter((format) => format.id === id);
    const others = sheet.conditionalFormats.filter((format) => format.id !== id);
    draftOf(sheet).conditionalFormats = others.toSpliced(position, 0, ...moved);
    yield { kind: "conditionalFormats", sheet };
  },

  *deleteConditionalFormats(_: WorkbookDraft, { sheet, ids }: Of<"deleteConditionalFormats">): Changes {
    draftOf(sheet).conditionalFormats = sheet.conditionalFormats.filter((format) => !ids.has(format.id));
    yield { kind: "conditionalFormats", sheet };
  },
};
