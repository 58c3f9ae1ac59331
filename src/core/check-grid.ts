import { readCatalogues, type Catalogue } from "./catalogue";
import type { FormulaStyle } from "./corrections/figure-edit";
import type { Finding, Fix, Severity } from "./finding";
import { contains, sameCell, type Area, type Grid } from "./grid";
import type { WaiverSet } from "./memory/waivers";
import type { Profile } from "./profiles";
import { createContext, type TableContext } from "./rules/context";
import { RULES } from "./rules/registry";
import type { Problem, Rule, TableRule } from "./rules/rule";
import { recognise, type EvaluationTable } from "./table";

/** What a validation goes by. */
export interface Settings {
  readonly profile: Profile;
  readonly formulas: FormulaStyle;
  readonly waivers: WaiverSet;
  /** Whether what was read is a whole workbook, so that what is not there is missing. */
  readonly whole: boolean;
}

/** A finding before the engine gave it its place among the others. */
export type Draft = Omit<Finding, "id"> & { readonly subject: string };

/** One table with its facts and what the table rules say of it. */
export interface CheckedTable {
  readonly table: EvaluationTable;
  readonly context: TableContext;
  readonly drafts: readonly Draft[];
}

/** One worksheet with its tables, and the lists of projects (目录) on it. */
export interface CheckedGrid {
  readonly grid: Grid;
  readonly tables: readonly CheckedTable[];
  readonly catalogues: readonly Catalogue[];
}

/** The message of a finding about a rule that broke: the run goes on without it. */
export const RULE_FAILED = "rule-failed";

const TABLE_RULES = RULES.filter((rule): rule is TableRule => rule.scope === "table");

/** Finds the tables and catalogues of a worksheet and runs the table rules over each table. */
export function checkGrid(grid: Grid, settings: Settings): CheckedGrid {
  const tables = recognise(grid).map((table) => checkTable(table, settings));
  const taken = tables.map(({ table }) => table.area);
  return { grid, tables, catalogues: readCatalogues(grid, taken) };
}

function checkTable(table: EvaluationTable, settings: Settings): CheckedTable {
  const context = createContext(table, { profile: settings.profile, style: settings.formulas });
  const project = projectOf(table);
  const place = { sheet: table.grid.name, project };
  const drafts = TABLE_RULES.flatMap((rule) =>
    draftsOf(
      rule,
      settings.profile,
      () => rule.check(table, context),
      (problem) => ({ ...problem, ...place }),
    ),
  );
  return { table, context, drafts: drafts.map((draft) => withSafety(draft, drafts)) };
}

/** 项目名称 as it is written, without white space; null where it is blank or the form has none. */
export function projectOf({ head }: EvaluationTable): string | null {
  const name = (head.project?.value.text ?? "").replace(/\s+/gu, "");
  return name === "" ? null : name;
}

type PlacedProblem = Omit<Problem, "cell"> & Pick<Draft, "cell" | "sheet" | "project">;

/** Runs a rule that the profile has not switched off. One that throws says so as a finding of its own. */
export function draftsOf<Found extends Pick<Problem, "messageId">>(
  rule: Rule,
  profile: Profile,
  check: () => Iterable<Found>,
  placed: (problem: Found) => PlacedProblem,
): Draft[] {
  if (profile.severities[rule.id] === "off") return [];
  const drafts: Draft[] = [];
  try {
    for (const problem of check())
      drafts.push(draftOf(rule, severityOf(rule, problem.messageId, profile), placed(problem)));
    return drafts;
  } catch (error) {
    const problem: PlacedProblem = {
      cell: null,
      sheet: "",
      project: null,
      messageId: RULE_FAILED,
      subject: "rule",
      data: { rule: rule.id, reason: error instanceof Error ? error.message : String(error) },
    };
    return [draftOf(rule, "warning", problem)];
  }
}

function draftOf(rule: Rule, severity: Severity, problem: PlacedProblem): Draft {
  const { cell, sheet, project, messageId, subject, data, addends, found, expected, related, fix } = problem;
  return {
    rule: rule.id,
    severity,
    sheet,
    cell,
    project,
    messageId,
    subject,
    data: data ?? {},
    addends: addends ?? [],
    found: found ?? null,
    expected: expected ?? null,
    related: related ?? [],
    fix: fix ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, rule: rule.id })) } : null,
    waived: null,
  };
}

function severityOf(rule: Rule, messageId: string, profile: Profile): Severity {
  const configured = profile.severities[rule.id];
  if (configured !== undefined && configured !== "off") return configured;
  const { severity } = rule;
  return typeof severity === "string" ? severity : (severity[messageId] ?? "warning");
}

/** A figure that follows from one that is itself in error is proposed, never written unasked. */
export function withSafety(draft: Draft, drafts: readonly Draft[]): Draft {
  const { fix } = draft;
  if (fix?.safety !== "safe" || !countsOnError(fix, draft, drafts)) return draft;
  return { ...draft, fix: { ...fix, safety: "review" } };
}

function countsOnError(fix: Fix, draft: Draft, drafts: readonly Draft[]): boolean {
  const inputs: readonly Area[] = fix.edits.flatMap((edit) => edit.inputs ?? []);
  return drafts.some(
    ({ severity, sheet, cell }) =>
      severity === "error" &&
      sheet === draft.sheet &&
      cell !== null &&
      !(draft.cell && sameCell(cell, draft.cell)) &&
      inputs.some((input) => contains(input, cell)),
  );
}
