import type { Profile } from "../profiles";
import type { Entry, FormContent, FundsRowContent, IndicatorRowContent } from "../rebuild/form-content";
import { FORM_LABELS, FUNDS_COLUMNS, INDICATOR_COLUMNS } from "../rebuild/form-labels";
import { decimalOf, divide, gradeOf, roundHalfUp, sum, ZERO, type Decimal } from "../scoring";
import type { FundColumn, IndicatorColumn } from "../table";

/** What is written into a cell: a number, a text, or nothing. */
export type Written = number | string | null;

/** The three amounts of a funds row, in 元. */
export type Amount = Extract<FundColumn, "initial" | "adjusted" | "executed">;
export const AMOUNTS: readonly Amount[] = ["initial", "adjusted", "executed"];

/**
 * An evaluation table as somebody fills it in. Derived figures that are left out are what the others come to;
 * one that is given is written as it is, right or wrong.
 */
export interface PracticeTable {
  readonly project: Written;
  /** 项目金额, in 元. */
  readonly amount: Written;
  readonly department: Written;
  readonly unit: Written;
  /** Null for a form that has lost the block. */
  readonly funds: PracticeFunds | null;
  /** 预期目标 and 实际完成情况. */
  readonly expected: string;
  readonly achieved: string;
  readonly columns: readonly PracticeColumn[];
  readonly indicators: readonly PracticeIndicator[];
  /** Null for a form that has lost the row. */
  readonly total: { readonly points?: Written; readonly score?: Written } | null;
  /** 评价等级. */
  readonly grade?: Written;
}

export interface PracticeFunds {
  readonly sources: readonly PracticeSource[];
  /** Points of the execution. */
  readonly points: number;
  /** Figures of 年度资金总额. */
  readonly total: Readonly<Partial<Record<Amount | "rate" | "score", Written>>>;
}

/** A source of the funds. */
export interface PracticeSource extends Readonly<Record<Amount, number>> {
  readonly label: string;
}

export type PracticeColumn = Extract<
  IndicatorColumn,
  "level1" | "level2" | "name" | "target" | "actual" | "points" | "score" | "reason"
>;

/** The columns of the form of 2020. */
export const PRACTICE_COLUMNS: readonly PracticeColumn[] = [
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "points",
  "score",
  "reason",
];

export interface PracticeIndicator {
  /** 一级指标 and 二级指标. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: Written;
  readonly actual: Written;
  readonly points: Written;
  readonly score: Written;
  readonly reason: Written;
}

/** A practice table as a form, its derived figures worked out as a profile has it. */
export function contentOfPractice(table: PracticeTable, profile: Profile): FormContent {
  const { project, amount, department, unit, funds, expected, achieved, total } = table;
  const { goals, expected: expectedLabel, achieved: achievedLabel, title } = FORM_LABELS;
  const points = totalOf(table, "points", profile);
  const score = totalOf(table, "score", profile);
  const grade = table.grade === undefined ? score && gradeOf(score, profile.gradeBands) : table.grade;
  return {
    title,
    head: [
      { label: "项目名称", value: entryOf(project) },
      { label: "项目金额（元）", value: entryOf(amount, AMOUNT_FORMAT) },
      { label: "主管部门", value: entryOf(department) },
      { label: "实施单位", value: entryOf(unit) },
    ],
    funds: funds && {
      label: "项目资金（元）",
      columns: FUNDS_COLUMNS.filter(({ column }) => column !== "reason"),
      rows: fundRowsOf(funds, profile),
    },
    goals: {
      label: goals,
      expected: { label: expectedLabel, value: entryOf(expected) },
      achieved: { label: achievedLabel, value: entryOf(achieved) },
    },
    indicators: {
      label: FORM_LABELS.indicators,
      columns: INDICATOR_COLUMNS.filter(({ column }) => table.columns.some((one) => one === column)),
      rows: table.indicators.map((indicator, index) => rowOf(indicator, table.indicators[index - 1])),
    },
    total: total && {
      label: "总分",
      points: entryOf(total.points === undefined ? numberOf(points) : total.points),
      score: entryOf(total.score === undefined ? numberOf(score) : total.score),
    },
    remarks: [{ label: "评价等级", value: entryOf(grade) }],
  };
}

const AMOUNT_FORMAT = "#,##0.00";

function fundRowsOf({ sources, points, total }: PracticeFunds, profile: Profile): FundsRowContent[] {
  const amounts = amountsOf(sources);
  const rate = total.rate === undefined ? numberOf(rateOf(amounts, profile)) : total.rate;
  const score =
    total.score === undefined ? numberOf(executionScoreOf(points, amounts, profile)) : total.score;
  const whole = { ...amounts, ...total, points, rate, score };
  return [
    { label: "年度资金总额", entries: fundEntries(whole, profile) },
    ...sources.map((source, index) => ({
      label: index === 0 ? `其中：${source.label}` : source.label,
      entries: fundEntries(
        { ...source, points: "—", rate: numberOf(rateOf(source, profile)), score: "—" },
        profile,
      ),
    })),
  ];
}

function fundEntries(
  row: Readonly<Record<FundColumn, Written>>,
  { rateDecimals }: Profile,
): FundsRowContent["entries"] {
  const amount = (column: Amount) => entryOf(row[column], AMOUNT_FORMAT);
  return {
    initial: amount("initial"),
    adjusted: amount("adjusted"),
    executed: amount("executed"),
    points: entryOf(row.points),
    rate: entryOf(row.rate, rateDecimals === 2 ? "0.00" : "0.00%"),
    score: entryOf(row.score),
  };
}

/** What 年度资金总额 comes to. */
export function amountsOf(sources: readonly PracticeSource[]): Readonly<Record<Amount, number>> {
  const total = (amount: Amount) => sources.reduce((whole, source) => whole + source[amount], 0);
  return { initial: total("initial"), adjusted: total("adjusted"), executed: total("executed") };
}

/** 执行率 as a ratio, at the profile's decimals. */
export function rateOf(
  { adjusted, executed }: Readonly<Record<Amount, number>>,
  { rateDecimals }: Profile,
): Decimal {
  const budget = exact(adjusted);
  return budget.eq(0) ? ZERO : roundHalfUp(divide(exact(executed), budget), rateDecimals);
}

/** 得分 of the execution. */
export function executionScoreOf(
  points: number,
  amounts: Readonly<Record<Amount, number>>,
  profile: Profile,
): Decimal {
  return roundHalfUp(exact(points).times(rateOf(amounts, profile)), 2);
}

/** What the total row comes to, by the figures that are written; null where one of them is no number. */
export function totalOf(
  { funds, indicators }: PracticeTable,
  column: "points" | "score",
  profile: Profile,
): Decimal | null {
  const execution =
    funds &&
    (column === "points"
      ? funds.points
      : (funds.total.score ?? executionScoreOf(funds.points, amountsOf(funds.sources), profile).toNumber()));
  const figures = [execution ?? 0, ...indicators.map((indicator) => indicator[column])].map(figureOf);
  const known = figures.filter((figure) => figure !== null);
  return known.length === figures.length ? sum(known) : null;
}

/** `10分` counts as 10. */
function figureOf(written: Written): Decimal | null {
  if (typeof written === "number") return exact(written);
  const [, digits] = /^(\d+(?:\.\d+)?)分?$/.exec(written ?? "") ?? [];
  return digits === undefined ? null : exact(Number(digits));
}

function rowOf(indicator: PracticeIndicator, above: PracticeIndicator | undefined): IndicatorRowContent {
  const { level1, level2, name, target, actual, points, score, reason } = indicator;
  const joined = new Set<IndicatorColumn>();
  if (above?.level1 === level1) joined.add("level1");
  if (above?.level1 === level1 && above.level2 === level2) joined.add("level2");
  return {
    entries: {
      level1: entryOf(level1),
      level2: entryOf(level2),
      name: entryOf(name),
      target: entryOf(target, TEXT_FORMAT),
      actual: entryOf(actual, TEXT_FORMAT),
      points: entryOf(points),
      score: entryOf(score),
      reason: entryOf(reason),
    },
    joined,
  };
}

/** A target such as 3/5 stays what it is when somebody writes it anew. */
const TEXT_FORMAT = "@";

function entryOf(written: Written, format?: string): Entry {
  const dressed = format === undefined ? {} : { format };
  if (written === null) return { content: { kind: "blank" }, ...dressed };
  if (typeof written === "number") return { content: { kind: "value", value: written }, ...dressed };
  return { content: { kind: "text", text: written }, ...dressed };
}

function numberOf(figure: Decimal | null): number | null {
  return figure?.toNumber() ?? null;
}

function exact(figure: number): Decimal {
  return decimalOf(figure) ?? ZERO;
}
