import type { Finding } from "../finding";
import { formatCell, type CellRef } from "../grid";
import { DEFAULT_PROFILE, type Profile } from "../profiles";
import type { SheetModel } from "../sheet-model";
import { validate } from "../validate";
import { layOutPractice } from "./lay-out-practice";
import { MISTAKES, type Way } from "./mistakes";
import { cellAt } from "./place";
import { practiceOf } from "./practice-of";
import type { PracticeTable } from "./practice-table";
import { PROJECTS } from "./projects";
import { randomOf, shuffled } from "./random";

export interface ExerciseOptions {
  /** The name that is wished for the new worksheet. */
  readonly name: string;
  /** The number of the exercise: the same one plants the same mistakes in the same project. */
  readonly number: number;
  /** How many mistakes to plant. */
  readonly mistakes?: number;
  readonly profile?: Profile;
}

/** A table with mistakes in it, and its key. */
export interface Exercise {
  readonly sheet: SheetModel;
  /** From the top of the sheet to its end. */
  readonly key: readonly PlantedMistake[];
}

export interface PlantedMistake {
  readonly rule: string;
  readonly cell: CellRef;
  /** What a validation says of it. */
  readonly finding: Finding;
}

const USUAL_MISTAKES = 8;

/**
 * An exercise: the correct table of a project with mistakes planted in it, each in a part of its own, so that
 * what a validation finds is the key and nothing else. All figures are typed, as in most tables that come in.
 * A mistake that a profile does not mind, or that brings others with it, is passed over for another.
 */
export function exerciseTable(options: ExerciseOptions): Exercise {
  const { name, number, mistakes = USUAL_MISTAKES, profile = DEFAULT_PROFILE } = options;
  const random = randomOf(number);
  const project = PROJECTS[Math.floor(random() * PROJECTS.length)] ?? PROJECTS[0];
  const start = practiceOf(project, profile);
  // A profile of somebody's own may find something in any table.
  let exercise: Draft = { practice: start, parts: new Set(), reported: reportOf(start, profile).reported };
  const rules: string[] = [];
  for (const { rule, ways, exampleOnly } of shuffled(MISTAKES, random)) {
    if (rules.length === mistakes) break;
    if (exampleOnly) continue;
    const tried = shuffled(ways(exercise.practice, profile), random);
    const next = tried.reduce<Draft | null>(
      (found, way) => found ?? planted(exercise, rule, way, profile),
      null,
    );
    if (!next) continue;
    exercise = next;
    rules.push(rule);
  }
  const { findings } = reportOf(exercise.practice, profile);
  return {
    sheet: layOutPractice(exercise.practice, name, profile).form.sheet,
    key: findings.flatMap((finding) => {
      const { rule, cell } = finding;
      return cell && rules.includes(rule) ? [{ rule, cell, finding }] : [];
    }),
  };
}

/** An exercise while mistakes are planted. */
interface Draft {
  readonly practice: PracticeTable;
  /** What was changed already. */
  readonly parts: ReadonlySet<string>;
  /** What a validation finds: each finding by its rule and cell. */
  readonly reported: readonly string[];
}

/** The exercise with one mistake more, or null where it would not be found alone and where it belongs. */
function planted(draft: Draft, rule: string, way: Way, profile: Profile): Draft | null {
  if (way.parts.some((part) => draft.parts.has(part))) return null;
  const practice = way.plant(draft.practice);
  const { reported, cellOf } = reportOf(practice, profile);
  const cell = cellOf(way);
  if (!cell) return null;
  const expected = [...draft.reported, named(rule, cell)].sort();
  if (expected.join() !== [...reported].sort().join()) return null;
  return { practice, parts: new Set([...draft.parts, ...way.parts]), reported };
}

function reportOf(practice: PracticeTable, profile: Profile) {
  const { grid, table } = layOutPractice(practice, "练习", profile);
  const { findings } = validate([grid], { profile });
  return {
    findings,
    reported: findings.map(({ rule, cell }) => named(rule, cell)),
    cellOf: ({ place }: Way) => table && cellAt(table, place),
  };
}

function named(rule: string, cell: CellRef | null): string {
  return `${rule}@${cell ? formatCell(cell) : ""}`;
}
