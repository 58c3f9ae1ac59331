import {
  checkGrid,
  draftsOf,
  projectOf,
  withSafety,
  type CheckedGrid,
  type CheckedTable,
  type Draft,
  type Settings,
} from "./check-grid";
import type { FormulaStyle } from "./corrections/figure-edit";
import type { Finding } from "./finding";
import type { Grid } from "./grid";
import { applyWaivers, NO_WAIVERS, type WaiverSet } from "./memory/waivers";
import { DEFAULT_PROFILE, proposeProfile, type Profile } from "./profiles";
import type { IndicatorReport, Report, TableReport } from "./report";
import type { TableContext } from "./rules/context";
import { executionScoreOf } from "./rules/facts/execution";
import { RULES } from "./rules/registry";
import type { WorkbookRule } from "./rules/rule";
import { createWorkbook } from "./rules/workbook";
import type { EvaluationTable, Indicator } from "./table";
import { gradeOf, roundHalfUp, statedGrade } from "./scoring";

export interface ValidateOptions {
  /** The region's profile; `shenzhen-2020` where none is given. */
  readonly profile?: Profile;
  /** Whether corrections of typed totals are constants again (`kept`, the default) or formulas (`always`). */
  readonly formulas?: FormulaStyle;
  /** What reviewers let stand, and the day by which that is judged; none where nothing is given. */
  readonly waivers?: WaiverSet;
  /**
   * Whether these are all worksheets of their workbook. Of a part nothing is said to be missing elsewhere: a
   * catalogue (目录) read by itself has no tables beside it. By default a lone worksheet is taken for a part.
   */
  readonly whole?: boolean;
}

const WORKBOOK_RULES = RULES.filter((rule): rule is WorkbookRule => rule.scope === "workbook");
const RULE_ORDER = new Map(RULES.map((rule, index) => [rule.id, index]));

/**
 * Finds the evaluation tables (项目支出绩效自评表) of worksheets and checks them. The worksheets of one
 * workbook belong together: some rules compare their tables with each other. A report of ours among them is
 * left out, as if the workbook did not have it.
 */
export function validate(worksheets: readonly Grid[], options: ValidateOptions = {}): Report {
  const grids = worksheets.filter(({ ownReport }) => !ownReport);
  const settings: Settings = {
    profile: options.profile ?? DEFAULT_PROFILE,
    formulas: options.formulas ?? "kept",
    waivers: options.waivers ?? NO_WAIVERS,
    whole: options.whole ?? grids.length > 1,
  };
  return reportOf(
    grids.map((grid) => checkGrid(grid, settings)),
    settings,
  );
}

/** The report of worksheets whose tables are checked already. */
export function reportOf(checked: readonly CheckedGrid[], settings: Settings): Report {
  const grids = checked.map(({ grid }) => grid);
  const tables = checked.flatMap((sheet) => sheet.tables);
  const drafts = [...tables.flatMap((table) => table.drafts), ...draftsAcross(checked, settings)];
  const { findings, lapsed } = applyWaivers(identify(inOrder(drafts, grids)), grids, settings.waivers);
  return {
    profile: settings.profile,
    formulas: settings.formulas,
    whole: settings.whole,
    grids,
    tables: tables.map(tableReportOf),
    findings,
    waivers: settings.waivers,
    lapsedWaivers: lapsed,
  };
}

/** What the workbook rules say. */
function draftsAcross(checked: readonly CheckedGrid[], settings: Settings): Draft[] {
  const workbook = createWorkbook(
    checked.map(({ grid, tables, catalogues }) => ({
      grid,
      tables: tables.map(({ table }) => table),
      catalogues,
    })),
    { whole: settings.whole, style: settings.formulas },
  );
  const drafts = WORKBOOK_RULES.flatMap((rule) =>
    draftsOf(
      rule,
      settings.profile,
      () => rule.check(workbook),
      (problem) => ({ ...problem, project: problem.project ?? null }),
    ),
  );
  return drafts.map((draft) => withSafety(draft, drafts));
}

function inOrder(drafts: readonly Draft[], grids: readonly Grid[]): Draft[] {
  const sheetOrder = new Map(grids.map((grid, index) => [grid.name, index]));
  const keys = (draft: Draft): readonly number[] => [
    sheetOrder.get(draft.sheet) ?? -1,
    draft.cell?.row ?? -1,
    draft.cell?.column ?? -1,
    RULE_ORDER.get(draft.rule) ?? -1,
  ];
  return drafts
    .map((draft) => ({ draft, key: keys(draft) }))
    .sort(
      (a, b) => a.key.map((part, i) => part - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0,
    )
    .map(({ draft }) => draft);
}

/** Names each finding by rule, project and place in the table; those alike are counted, in their order. */
function identify(drafts: readonly Draft[]): Finding[] {
  const counts = new Map<string, number>();
  return drafts.map(({ subject, ...finding }) => {
    const name = `${finding.rule}:${finding.project ?? ""}:${subject}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { id: count === 1 ? name : `${name}#${count}`, ...finding };
  });
}

function tableReportOf({ table, context }: CheckedTable): TableReport {
  const { total, grade, funds, grid, area } = table;
  const { profile, executions, executionPoints, points, scores } = context;
  const [whole] = executions;
  const rate = whole?.ratio ? roundHalfUp(whole.ratio, profile.rateDecimals) : null;
  const score = scores.total ?? total?.score?.number ?? null;
  return {
    table,
    sheet: grid.name,
    hidden: grid.hidden,
    area,
    project: projectOf(table),
    points: { stated: total?.points?.number ?? null, computed: points.total },
    score: { stated: total?.score?.number ?? null, computed: scores.total },
    grade: {
      stated: grade ? (statedGrade(grade.value.text) ?? null) : null,
      computed: score ? gradeOf(score, profile.gradeBands) : null,
    },
    execution: {
      rate: { stated: whole?.rate.value ?? null, computed: rate },
      score: {
        stated: funds?.total.score?.number ?? null,
        computed: whole ? executionScoreOf(whole, executionPoints, profile) : null,
      },
    },
    indicators: table.indicators.map((indicator) => indicatorReportOf(indicator, context)),
    proposedProfile: proposalFor(table, profile),
  };
}

function proposalFor(table: EvaluationTable, { name, basedOn }: Profile): string | null {
  const proposed = proposeProfile(table)?.name;
  return proposed === undefined || proposed === name || proposed === basedOn ? null : proposed;
}

function indicatorReportOf(indicator: Indicator, { outcomeOf }: TableContext): IndicatorReport {
  const { kind, comparator, outcome, unit, ratio } = outcomeOf(indicator);
  return { indicator, kind, comparator, outcome, unit, ...(ratio && { ratio }) };
}
