import { outcomeOf } from "../../src/core/measure";

/** The fields of an outcome that a reader labelled. */
export const LABELS = ["kind", "comparator", "outcome", "unit"] as const;
export type Label = (typeof LABELS)[number];

/** One indicator with the readings that are right for it: where two readers differ, either. */
export interface LabelledIndicator {
  readonly id: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly readings: readonly Readonly<Record<Label, string>>[];
}

/** Names of the columns in the second reader's note. */
const NOTED: Readonly<Record<string, Label>> = {
  kind: "kind",
  cmp: "comparator",
  outcome: "outcome",
  unit: "unit",
};

/** Reads the tab-separated labels, whose first line names the columns. */
export function parseLabels(text: string): LabelledIndicator[] {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const at = (column: string): string => cells[columns.indexOf(column)] ?? "";
    const first = { kind: at("kind"), comparator: at("cmp"), outcome: at("outcome"), unit: at("unit") };
    const second = /second reader: (.*?)(?:;|$)/.exec(at("note"))?.[1];
    return {
      id: at("id"),
      level2: at("level2"),
      name: at("name"),
      target: at("target"),
      actual: at("actual"),
      readings: second === undefined ? [first] : [first, { ...first, ...noted(second) }],
    };
  });
}

/** `outcome undetermined, unit empty` */
function noted(note: string): Partial<Record<Label, string>> {
  const fields: Partial<Record<Label, string>> = {};
  for (const part of note.split(", ")) {
    const [column = "", value = ""] = part.split(" ");
    const label = NOTED[column];
    if (label !== undefined) fields[label] = value === "empty" ? "" : value;
  }
  return fields;
}

export interface Deviation {
  readonly indicator: LabelledIndicator;
  readonly label: Label;
  readonly found: string;
}

/** Where the product reads indicators otherwise than every reader did. */
export function deviations(indicators: readonly LabelledIndicator[]): Deviation[] {
  return indicators.flatMap((indicator) => {
    const found = outcomeOf(indicator);
    return LABELS.filter((label) =>
      indicator.readings.every((reading) => reading[label] !== found[label]),
    ).map((label) => ({ indicator, label, found: found[label] }));
  });
}

/** How many deviations decide the opposite of a label (met and unmet), or decide what a reader left open. */
export function wrongVerdicts(found: readonly Deviation[]): {
  readonly opposite: number;
  readonly overconfident: number;
} {
  const outcomes = found.filter(({ label }) => label === "outcome");
  const labelled = ({ indicator }: Deviation): string[] =>
    indicator.readings.map((reading) => reading.outcome);
  const isDecided = (outcome: string): boolean => outcome === "met" || outcome === "unmet";
  return {
    opposite: outcomes.filter((one) => isDecided(one.found) && labelled(one).some(isDecided)).length,
    overconfident: outcomes.filter((one) => isDecided(one.found) && labelled(one).includes("undetermined"))
      .length,
  };
}
