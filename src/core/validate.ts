import { checkGrid, draftsOf, withSafety, type CheckedGrid, type Draft, type Settings } from "./check-grid";
import type { FormulaStyle } from "./corrections/figure-edit";
import type { Finding } from "./finding";
import type { Grid } from "./grid";
import { applyWaivers, NO_WAIVERS, type WaivedFindings, type WaiverSet } from "./memory/waivers";
import { DEFAULT_PROFILE, type Profile } from "./profiles";
import type { Report, TableReport } from "./report";
import { RULES } from "./rules/registry";
import type { WorkbookRule } from "./rules/rule";
import { createWorkbook, type ReadSheet } from "./rules/workbook";
import { nearestToATable } from "./table";

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
  const settings = settingsOf({ ...options, whole: options.whole ?? grids.length > 1 });
  return reportOf(
    grids.map((grid) => checkGrid(grid, settings)),
    settings,
  );
}

function settingsOf({
  profile = DEFAULT_PROFILE,
  formulas = "kept",
  waivers = NO_WAIVERS,
  whole,
}: ValidateOptions & { readonly whole: boolean }): Settings {
  return { profile, formulas, waivers, whole };
}

/** A workbook that is validated worksheet by worksheet: each can be let go once it is checked. */
export interface Validation {
  /** Checks the next worksheet, in the workbook's order, and says what its tables come to. */
  check(grid: Grid): readonly TableReport[];
  /** What is found in all the worksheets that were checked. */
  finish(): WaivedFindings;
}

/** Finds what {@link validate} finds, for whom only reads; what is to be corrected needs all worksheets at once. */
export function startValidation(options: ValidateOptions & { readonly whole: boolean }): Validation {
  const settings = settingsOf(options);
  const sheets: JudgedSheet[] = [];
  // A waiver counts as long as cells hold what they held.
  const grids: Grid[] = [];
  let hasTables = false;
  return {
    check: (grid) => {
      if (grid.ownReport) return [];
      const checked = checkGrid(grid, settings);
      hasTables ||= checked.tables.length > 0;
      sheets.push(judgedSheetOf(checked, hasTables));
      if (settings.waivers.waivers.length > 0) grids.push(grid);
      return checked.tables.map(({ report }) => report);
    },
    finish: () => judge(sheets, grids, settings),
  };
}

/** What is left to say of a worksheet once its tables are checked. */
interface JudgedSheet {
  readonly drafts: readonly Draft[];
  readonly read: ReadSheet;
}

function judgedSheetOf({ grid, tables, catalogues }: CheckedGrid, hasTables: boolean): JudgedSheet {
  const { name, hidden } = grid;
  const labels = hasTables ? [] : nearestToATable(grid).found;
  return {
    drafts: tables.flatMap(({ drafts }) => drafts),
    read: { name, hidden, tables: tables.map(({ ofProject }) => ofProject), catalogues, labels },
  };
}

function judge(sheets: readonly JudgedSheet[], grids: readonly Grid[], settings: Settings): WaivedFindings {
  const read = sheets.map((sheet) => sheet.read);
  const drafts = [...sheets.flatMap((sheet) => sheet.drafts), ...draftsAcross(read, settings)];
  return applyWaivers(identify(inOrder(drafts, read)), grids, settings.waivers);
}

/** The report of worksheets whose tables are checked already. */
export function reportOf(checked: readonly CheckedGrid[], settings: Settings): Report {
  const grids = checked.map(({ grid }) => grid);
  const tables = checked.flatMap((sheet) => sheet.tables);
  const sheets = checked.map((sheet) => judgedSheetOf(sheet, tables.length > 0));
  const { findings, lapsed } = judge(sheets, grids, settings);
  const report: Report = {
    profile: settings.profile,
    formulas: settings.formulas,
    whole: settings.whole,
    grids,
    tables: tables.map((table) => table.report),
    findings,
    waivers: settings.waivers,
    lapsedWaivers: lapsed,
  };
  if (findings.some(({ fix }) => fix)) CHECKED.set(report, checked);
  return report;
}

/** What the reports that can be corrected were made of, as long as somebody holds them. */
const CHECKED = new WeakMap<Report, readonly CheckedGrid[]>();

/** The checked worksheets of a report; undefined where it was put together from another. */
export function checkedGridsOf(report: Report): readonly CheckedGrid[] | undefined {
  return CHECKED.get(report);
}

/** What the workbook rules say. */
function draftsAcross(sheets: readonly ReadSheet[], settings: Settings): Draft[] {
  const workbook = createWorkbook(sheets, { whole: settings.whole, style: settings.formulas });
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

function inOrder(drafts: readonly Draft[], sheets: readonly ReadSheet[]): Draft[] {
  const sheetOrder = new Map(sheets.map(({ name }, index) => [name, index]));
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
