import { projectTableOf, readCatalogues, type Catalogue, type ProjectTable } from "./catalogue";
import type { FormulaStyle } from "./corrections/figure-edit";
import type { Finding, Fix, Severity } from "./finding";
import { contains, sameCell, type Area, type CellRef, type Grid } from "./grid";
import type { WaiverSet } from "./memory/waivers";
import type { Profile } from "./profiles";
import type { TableReport } from "./report";
import { contextOf, factsWithout, type KnownFacts } from "./rules/context";
import type { KnownOutcomes } from "./rules/facts/outcomes";
import { RULES } from "./rules/registry";
import type { Problem, Rule, TableRule } from "./rules/rule";
import { changedParts, watchTable, type Parts, type Watched } from "./rules/watched-table";
import { recognise, type EvaluationTable } from "./table";
import { withFigures } from "./table/with-figures";
import { projectOf, tableReportOf } from "./table-report";

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

/** One table with its figures and what the table rules say of it. */
export interface CheckedTable {
  readonly table: EvaluationTable;
  readonly report: TableReport;
  readonly drafts: readonly Draft[];
  /** What the workbook rules go by. */
  readonly ofProject: ProjectTable;
}

/** One worksheet with its tables, and the lists of projects (目录) on it. */
export interface CheckedGrid {
  readonly grid: Grid;
  readonly tables: readonly CheckedTable[];
  readonly catalogues: readonly Catalogue[];
  /** What checking it again after an edit can build on; only where there is something to correct. */
  readonly kept?: Kept;
}

interface Kept {
  readonly outcomes: KnownOutcomes;
  /** In the order of the tables. */
  readonly tables: readonly KeptTable[];
}

interface KeptTable {
  readonly facts: KnownFacts;
  /** What each rule said, in their order, and the parts of the table that it looked at; undefined where that has changed. */
  readonly runs: readonly (Watched<readonly Draft[]> | undefined)[];
}

/** The message of a finding about a rule that broke: the run goes on without it. */
export const RULE_FAILED = "rule-failed";

const TABLE_RULES = RULES.filter((rule): rule is TableRule => rule.scope === "table");

/** Finds the tables and catalogues of a worksheet and runs the table rules over each table. */
export function checkGrid(grid: Grid, settings: Settings): CheckedGrid {
  return checkTables(grid, recognise(grid), settings, new Map());
}

/**
 * Checks a worksheet again after some of its cells became others: what is found is what `checkGrid` finds, and
 * only what those cells bear on is read and judged anew.
 */
export function checkAgain(
  { grid: before, kept, tables: known }: CheckedGrid,
  grid: Grid,
  cells: readonly CellRef[],
  settings: Settings,
): CheckedGrid {
  if (!kept) return checkGrid(grid, settings);
  const earlier = known.map(({ table }) => table);
  const tables = withFigures(before, earlier, grid, cells);
  if (!tables) return checkTables(grid, recognise(grid), settings, kept.outcomes);
  const left = tables.map((table, index) =>
    stillTrue(kept.tables[index], changedParts(earlier[index] ?? table, table)),
  );
  return checkTables(grid, tables, settings, kept.outcomes, left);
}

/** What was kept of a table, without what follows from parts that are others now. */
function stillTrue(kept: KeptTable | undefined, changed: Parts): KeptTable {
  return {
    facts: factsWithout(changed, kept?.facts ?? {}),
    runs: (kept?.runs ?? []).map((run) => (run && (run.parts & changed) === 0 ? run : undefined)),
  };
}

const NOTHING_KEPT: KeptTable = { facts: {}, runs: [] };

function checkTables(
  grid: Grid,
  found: readonly EvaluationTable[],
  settings: Settings,
  outcomes: KnownOutcomes,
  kept: readonly KeptTable[] = [],
): CheckedGrid {
  const checked = found.map((table, index) =>
    checkTable(table, settings, outcomes, kept[index] ?? NOTHING_KEPT),
  );
  const tables = checked.map(({ table, report, drafts, ofProject }) => ({
    table,
    report,
    drafts,
    ofProject,
  }));
  const taken = found.map(({ area }) => area);
  const sheet = { grid, tables, catalogues: readCatalogues(grid, taken) };
  const isCorrectable = tables.some(({ drafts }) => drafts.some(({ fix }) => fix));
  return isCorrectable ? { ...sheet, kept: { outcomes, tables: checked } } : sheet;
}

function checkTable(
  table: EvaluationTable,
  { profile, formulas: style }: Settings,
  outcomes: KnownOutcomes,
  kept: KeptTable,
): CheckedTable & KeptTable {
  const facts = { ...kept.facts };
  const watched = watchTable(table);
  const context = contextOf(table, watched, { profile, style, outcomes, facts });
  const place = { sheet: table.grid.name, project: projectOf(table) };
  const placed = (problem: Problem) => ({ ...problem, ...place });
  const runs = TABLE_RULES.map(
    (rule, index) =>
      kept.runs[index] ??
      watched.watch(() => draftsOf(rule, profile, () => rule.check(watched.table, context), placed)),
  );
  const drafts = runs.flatMap(({ result }) => result);
  return {
    table,
    report: tableReportOf(table, context),
    drafts: drafts.map((draft) => withSafety(draft, drafts)),
    ofProject: projectTableOf(table),
    facts,
    runs,
  };
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
