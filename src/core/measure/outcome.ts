import type { Cell } from "../grid";
import type { Decimal } from "../scoring";
import { cellText } from "./cell-text";
import { answerToDeadline, compareDates } from "./compare-date";
import { answerInWords, compareQuantities, isCostToMeet, isOnlyAChange } from "./compare-quantity";
import type { Setting } from "./compare-quantity";
import { compareTexts } from "./compare-text";
import { isShareBeside, type UnitRelation } from "./compare-units";
import { foldText } from "./fold-text";
import type { Outcome } from "./outcome-type";
import { anyOf } from "./pattern";
import { readActual, readTarget } from "./read-text";
import type { Comparator, DateReading, QuantityReading, Reading } from "./reading";
import { readUnit } from "./units";
import { CLAIMED_EXCESS, COMPARATORS_IN_FRONT } from "./vocabulary/comparators";
import {
  INAPPLICABLE_NAMES,
  INAPPLICABLE_TARGETS,
  NOT_TO_BE_JUDGED,
  QUALITATIVE,
} from "./vocabulary/inapplicable";

/** A target or an actual value: its text, or its cell where the cell may be typed. */
export type Entry = string | Cell;

/** What an indicator's row says, as far as its outcome depends on it. */
export interface IndicatorEntries {
  /** 一级指标 */
  readonly level1?: string;
  /** 二级指标: a bare figure under 成本指标 is an upper limit. */
  readonly level2: string;
  /** 三级指标 */
  readonly name: string;
  /** 年度指标值 */
  readonly target: Entry;
  /** 实际完成值 */
  readonly actual: Entry;
  /** 指标性质 or 计算符号 (≥ ≤ = 定性), where it has a column of its own. */
  readonly comparator?: string;
  /** 度量单位, where it has a column of its own. */
  readonly measure?: string;
  /** Whether the indicator does not apply, where that is known; otherwise name and target tell. */
  readonly inapplicable?: boolean;
}

export interface OutcomeOptions {
  /** What an exceeded `=` target is: by default `undetermined`. */
  readonly equalExceeded?: "met" | "unmet" | "undetermined";
  /** Whether serial numbers of dates count from 1904. */
  readonly date1904?: boolean;
}

export interface IndicatorOutcome {
  readonly kind: "quantity" | "date" | "text" | "na";
  readonly comparator: Comparator | "";
  readonly outcome: Outcome;
  /** How the units of a quantity relate; `""` where there is no figure on both sides. */
  readonly unit: UnitRelation | "";
  /** actual ÷ target in the target's unit, where both are figures. */
  readonly ratio?: Decimal;
  /**
   * An `=` target of a cost that was not used up: unmet by what is written, yet to spend less is no target
   * missed. No rule complains of its score.
   */
  readonly saving: boolean;
  readonly target: Reading;
  readonly actual: Reading;
  /** The actual value is a condition (`≥90%`), no measurement; 100余家 and 超过100家 are measured. */
  readonly repeatsOperator: boolean;
  /** Which of the two names a day that the calendar does not have (2月31日). */
  readonly impossibleDate: readonly ("target" | "actual")[];
}

/**
 * Whether an indicator's target is reached, as an auditor would read it; `undetermined` wherever he
 * would not be sure.
 */
export function outcomeOf(entries: IndicatorEntries, options: OutcomeOptions = {}): IndicatorOutcome {
  const targetText = textOf(entries, "target", options);
  const target = targetReading(targetText, entries);
  const actual = actualReading(textOf(entries, "actual", options), target, entries);
  const applies = !(entries.inapplicable ?? isInapplicable(entries.name, targetText));
  const answer = applies ? answerOf(target, actual, entries, options) : NOT_APPLICABLE;
  const { kind, comparator, outcome, unit, ratio, saving } = answer;
  const repeatsOperator = isCondition(actual);
  const impossibleDate = impossibleDates(target, actual);
  const all = { kind, comparator, outcome, unit, saving, target, actual, repeatsOperator, impossibleDate };
  return ratio ? { ...all, ratio } : all;
}

function textOf(entries: IndicatorEntries, side: "target" | "actual", options: OutcomeOptions): string {
  const { [side]: entry, level2 } = entries;
  const text = typeof entry === "string" ? entry : cellText(entry, options.date1904);
  return level2.includes("时效") ? text.replace(POINTED_MONTH, "$1/$2") : text;
}

/** 2020.12 is a month where a time is asked for, and may be an amount elsewhere. */
const POINTED_MONTH = /^\s*(20\d\d)\.(0[1-9]|1[0-2])\s*$/;

type Answer = Pick<IndicatorOutcome, "outcome" | "unit" | "ratio" | "saving">;
type AnswerOfKind = Answer & Pick<IndicatorOutcome, "kind" | "comparator">;

const NOT_APPLICABLE: AnswerOfKind = { kind: "na", comparator: "", outcome: "na", unit: "", saving: false };

function answerOf(
  target: Reading,
  actual: Reading,
  entries: IndicatorEntries,
  options: OutcomeOptions,
): AnswerOfKind {
  switch (target.kind) {
    case "quantity":
      return {
        ...outcomeOfQuantity(target, actual, settingOf(entries, options)),
        kind: "quantity",
        comparator: target.comparator,
      };
    case "date":
      return {
        kind: "date",
        comparator: target.comparator,
        outcome: outcomeOfDate(target, actual),
        unit: "",
        saving: false,
      };
    case "text":
      return {
        kind: "text",
        comparator: "",
        outcome: compareTexts(target.folded, actual, foldText(entries.name)),
        unit: "",
        saving: false,
      };
  }
}

function settingOf({ level1 = "", level2, name }: IndicatorEntries, options: OutcomeOptions): Setting {
  return {
    levels: `${foldText(level1)}/${foldText(level2)}`,
    name: foldText(name),
    equalExceeded: options.equalExceeded ?? "undetermined",
  };
}

function outcomeOfQuantity(target: QuantityReading & Reading, actual: Reading, setting: Setting): Answer {
  if (actual.kind === "quantity") {
    const isRepeated = target.folded === actual.folded;
    const comparison = compareQuantities(target, actual, setting);
    const { outcome, ratio, unit } = comparison;
    if (isRepeated) return { ...comparison, outcome: "met", unit: "same", saving: false };
    // A target of several figures (10场、5份报告) is not met or missed by one of them.
    if (target.others.length > 0 || isOnlyAChange(actual, target.folded, setting))
      return { outcome: "undetermined", unit, saving: false };
    const isLess = outcome === "unmet" && ratio?.lt(1) === true;
    const saving = isLess && isCostToMeet(target, setting);
    return ratio === undefined ? { outcome, unit, saving } : { outcome, unit, ratio, saving };
  }
  if (actual.kind === "date") return { outcome: "undetermined", unit: "mismatch", saving: false };
  return { outcome: answerInWords(target, actual.stance, setting), unit: "", saving: false };
}

function outcomeOfDate(target: DateReading & Reading, actual: Reading): Outcome {
  if (target.impossible) return "undetermined";
  if (target.folded === actual.folded) return "met";
  if (actual.kind === "date") return compareDates(target, actual, actual.folded.length);
  return actual.kind === "text" ? answerToDeadline(actual.stance) : "undetermined";
}

function isCondition(actual: Reading): boolean {
  return actual.kind === "quantity" && actual.comparator !== "bare" && !CLAIMED_EXCESS.test(actual.folded);
}

function impossibleDates(target: Reading, actual: Reading): ("target" | "actual")[] {
  const sides = { target, actual };
  return (["target", "actual"] as const).filter((side) => sides[side].impossibleDate !== null);
}

const SIGN = new RegExp(`^(?:${anyOf(Object.keys(COMPARATORS_IN_FRONT))})$`);

/** The target with what columns of its own say about it: 指标性质 and 度量单位. */
function targetReading(text: string, entries: IndicatorEntries): Reading {
  const sign = foldText(entries.comparator ?? "");
  const reading = readTarget(text);
  if ((QUALITATIVE as readonly string[]).includes(sign)) {
    if (reading.kind !== "quantity") return reading;
    const { folded, impossibleDate } = reading;
    return { kind: "text", stance: "plain", folded, impossibleDate };
  }
  const isSigned = SIGN.test(sign) && (reading.kind === "text" || reading.comparator === "bare");
  return withUnitOf(entries, isSigned ? readTarget(`${sign}${text}`) : reading);
}

function actualReading(text: string, target: Reading, entries: IndicatorEntries): Reading {
  const reading = readActual(text, target.kind);
  const isShare = target.kind === "quantity" && reading.kind === "quantity" && isShareBeside(target, reading);
  return isShare ? reading : withUnitOf(entries, reading);
}

/** A figure without any unit has that of the column 度量单位, or of its name: 观众数量（万人次）. */
function withUnitOf({ measure = "", name }: IndicatorEntries, reading: Reading): Reading {
  if (reading.kind !== "quantity" || reading.unit.word !== "" || !reading.unit.multiplier.eq(1))
    return reading;
  const stated = readUnit(foldText(measure)) ?? readUnit(/\(([^()]{1,8})\)$/.exec(foldText(name))?.[1] ?? "");
  if (stated === null) return reading;
  return { ...reading, unit: reading.unit.per === "" ? stated : { ...stated, per: reading.unit.per } };
}

/**
 * Whether an indicator does not apply to its project: its name or its target says so. A real name with
 * the target 无 (投诉情况 无) does apply: none is wanted.
 */
function isInapplicable(name: string, target: string): boolean {
  const foldedName = foldText(name);
  const foldedTarget = foldText(target);
  if ((INAPPLICABLE_NAMES as readonly string[]).includes(foldedName)) return true;
  if ((INAPPLICABLE_TARGETS as readonly string[]).includes(foldedTarget)) return true;
  return NOT_TO_BE_JUDGED.some((words) => foldedName.includes(words) || foldedTarget.includes(words));
}
