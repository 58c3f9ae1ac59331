import type { Decimal } from "../scoring";
import { divide, ONE, roundHalfUp } from "../scoring";
import { convert } from "./compare-units";
import type { Conversion, UnitRelation } from "./compare-units";
import { judge } from "./expectation";
import type { Expectation, Limit, Span } from "./expectation";
import type { Outcome } from "./outcome-type";
import { anyOf } from "./pattern";
import type { QuantityReading, Stance } from "./reading";
import { isDuration, isMoney, isRatio } from "./units";
import { FALLING, OF_CHANGE, RISING } from "./vocabulary/comparators";
import { COST_LEVEL, HANDLED, LESS_IS_BETTER, NOT_A_COST } from "./vocabulary/directions";

/** What surrounds a target and bears on its meaning. */
export interface Setting {
  /** 一级指标 and 二级指标 in one text. */
  readonly levels: string;
  /** 三级指标 */
  readonly name: string;
  /** What an exceeded `=` target is. */
  readonly equalExceeded: "met" | "unmet" | "undetermined";
}

export interface Comparison {
  readonly outcome: Outcome;
  readonly unit: UnitRelation;
  /** actual ÷ target in the target's unit. */
  readonly ratio?: Decimal;
}

/** Whether a measured figure reaches a target. */
export function compareQuantities(
  target: QuantityReading,
  actual: QuantityReading,
  setting: Setting,
): Comparison {
  const chosen = choose(target, actual);
  if (typeof chosen === "string") return { outcome: "undetermined", unit: chosen };
  const conversion = convert(target, chosen);
  const direction = directionOf(target, chosen, setting);
  if (conversion.factors.length === 0 || direction === null)
    return { outcome: "undetermined", unit: conversion.relation };
  if (isOrdinal(target) && !chosen.value.eq(target.value))
    return { outcome: "undetermined", unit: conversion.relation };
  const outcomes = conversion.factors.map((factor) =>
    outcomeOfSpan(target, spanOf(chosen, signed(factor, direction), conversion.approximate), setting),
  );
  const outcome = outcomes.every((one) => one === outcomes[0]) ? (outcomes[0] ?? "undetermined") : null;
  if (outcome === null) {
    // 每月1次 says how often, and a target of the year needs no more; whether it is one stays open.
    const isOften = target.unit.per === "" && chosen.unit.per !== "";
    const isClear = isOften || conversion.approximate;
    return { outcome: "undetermined", unit: isClear ? conversion.relation : "missing" };
  }
  const ratio = ratioOf(target, chosen, conversion, direction);
  const answer = tempered(outcome, actual.stance);
  const unit = conversion.relation;
  return ratio === null ? { outcome: answer, unit } : { outcome: answer, unit, ratio };
}

/**
 * The figure of an actual value that answers the target. Where several may, or a sum has to be made first,
 * how the units of the figures relate to the target's: `4期+5份` does not fit `3期`.
 */
function choose(target: QuantityReading, actual: QuantityReading): QuantityReading | UnitRelation {
  if (actual.others.length === 0) return actual;
  const figures = [actual, ...actual.others];
  const fitting = figures.filter((one) => convert(target, one).factors.length > 0);
  const [only, ...more] = fitting;
  const isSum = actual.others.some((one) => one.joined);
  if (only === undefined || (isSum && fitting.length < figures.length)) return "mismatch";
  return more.length > 0 ? convert(target, only).relation : only;
}

/** 2级 may be above 3级 or below it; 5星级 is above 4星级. */
function isOrdinal({ unit }: QuantityReading): boolean {
  return /^(?:等|等级|类|档|级|级别)$/.test(unit.word);
}

/** Of a target that is only near (约100人), what is short of the figure by little is not missed for sure. */
function outcomeOfSpan(target: QuantityReading, span: Span, setting: Setting): Outcome {
  const outcome = judge(expectationOf(target, setting), span);
  if (!target.approximate || outcome !== "unmet") return outcome;
  const slack = target.value.abs().times(TOLERANCE);
  const { low, high } = span;
  const nearer = {
    low: low && { ...low, value: low.value.minus(slack) },
    high: high && { ...high, value: high.value.plus(slack) },
  };
  return judge(expectationOf(target, setting), nearer) === "unmet" ? "unmet" : "undetermined";
}

const CHANGES = new RegExp(anyOf([...FALLING, ...RISING, ...OF_CHANGE]));

/**
 * Whether an actual figure says by how much something changed or differs (比上年提高2个百分点, 超支5万元) where
 * neither the target nor the indicator's name asks for that: the two cannot be compared.
 */
export function isOnlyAChange(
  { rising, difference }: QuantityReading,
  target: string,
  { name }: Setting,
): boolean {
  return (rising || difference) && !CHANGES.test(target) && !CHANGES.test(name);
}

/** Words that contradict a figure, or put it into the future, leave it open. */
function tempered(outcome: Outcome, stance: Stance): Outcome {
  if (stance === "unsure" || stance === "notApplicable") return "undetermined";
  const isAdverse =
    stance === "notDone" || stance === "notReached" || stance === "late" || stance === "nothing";
  return isAdverse && outcome === "met" ? "undetermined" : outcome;
}

const FALLS = new RegExp(anyOf(FALLING));
const RISES = new RegExp(anyOf(RISING));

/**
 * 1 where both figures count the same way, -1 where 下降8.1% answers a growth, null where that is unclear.
 */
function directionOf(target: QuantityReading, actual: QuantityReading, { name }: Setting): 1 | -1 | null {
  const isNegative = actual.value.lt(0);
  if (target.falling) return actual.falling ? 1 : isNegative ? -1 : 1;
  if (!actual.falling) return 1;
  if (target.rising || RISES.test(name)) return -1;
  return FALLS.test(name) ? 1 : null;
}

function signed(factor: Decimal, direction: 1 | -1): Decimal {
  return direction === 1 ? factor : factor.neg();
}

/** Far beyond what a table states, and near enough that 12 twelfths are one. */
const EXACT_DECIMALS = 20;

/** Most figures are in their target's unit already. */
function sized(figure: Decimal, factor: Decimal): Decimal {
  return factor === ONE ? figure : roundHalfUp(figure.times(factor), EXACT_DECIMALS);
}

/** How near 约 and conversions over the calendar are, as a ratio. */
const TOLERANCE = ONE.div(10);

function spanOf(reading: QuantityReading, factor: Decimal, isNearOnly: boolean): Span {
  const a = sized(reading.value, factor);
  const b = reading.upper ? sized(reading.upper, factor) : a;
  const [low, high] = a.lte(b) ? [a, b] : [b, a];
  const isNear = reading.approximate || isNearOnly;
  const lowest: Limit = {
    value: isNear ? low.minus(low.abs().times(TOLERANCE)) : low,
    open: reading.comparator === ">",
  };
  const highest: Limit = {
    value: isNear ? high.plus(high.abs().times(TOLERANCE)) : high,
    open: reading.comparator === "<",
  };
  if (reading.comparator === ">=" || reading.comparator === ">") return { low: lowest, high: null };
  if (reading.comparator === "<=" || reading.comparator === "<") return { low: null, high: highest };
  return { low: lowest, high: highest };
}

function expectationOf(target: QuantityReading, setting: Setting): Expectation {
  const limit = { value: target.value, open: target.comparator === ">" || target.comparator === "<" };
  const upTo = target.upper === undefined ? limit : { value: target.upper, open: limit.open };
  switch (target.comparator) {
    case ">=":
    case ">":
      return { low: limit, high: null, below: "unmet", above: "met" };
    case "<=":
    case "<":
      return { low: null, high: upTo, below: "met", above: "unmet" };
    case "=":
      return {
        low: limit,
        high: upTo,
        below: "unmet",
        above: target.value.eq(0) ? "unmet" : setting.equalExceeded,
      };
    case "bare":
      return bareExpectation(target, limit, upTo, setting);
  }
}

function bareExpectation(target: QuantityReading, low: Limit, high: Limit, setting: Setting): Expectation {
  const wanted = bareMeaning(target, setting);
  if (target.upper !== undefined) {
    return {
      low,
      high,
      below: wanted === "atLeast" ? "unmet" : "undetermined",
      above: wanted === "atMost" ? "unmet" : "undetermined",
    };
  }
  if (wanted === "atMost") return { low: null, high, below: "met", above: "unmet" };
  if (wanted === "atLeast") return { low, high: null, below: "unmet", above: "met" };
  return { low, high, below: "undetermined", above: "undetermined" };
}

const COSTLESS = new RegExp(anyOf(NOT_A_COST));
const LESS = new RegExp(anyOf(LESS_IS_BETTER));
const HANDLES = new RegExp(anyOf(HANDLED));
const TAKES_TIME = /[工周]期|时限|[用耗]时|(?:响应|办理|办结|处理|处置|审批|解决|修复)(?:时间|天数|时长)/;

/**
 * What a bare figure asks for. Zero and costs are upper limits, others lower ones; a length of time, a
 * count under 成本指标 or a number of complaints above zero may be either.
 */
function bareMeaning(
  { value, unit, falling, loweredTo }: QuantityReading,
  { levels, name }: Setting,
): "atLeast" | "atMost" | "either" {
  if (value.eq(0) || loweredTo) return "atMost";
  if (falling) return "atLeast";
  if (isDuration(unit.word) || (unit.word === "" && TAKES_TIME.test(name))) return "either";
  if (levels.includes(COST_LEVEL)) {
    const isCost = unit.word === "" || isMoney(unit.word) || isRatio(unit.word);
    return isCost && !COSTLESS.test(name) ? "atMost" : "either";
  }
  return LESS.test(name) && !HANDLES.test(name) ? "either" : "atLeast";
}

/** An `=` target of a cost: what stays below it was saved. */
export function isCostToMeet(target: QuantityReading, setting: Setting): boolean {
  if (target.comparator !== "=" || !setting.levels.includes(COST_LEVEL)) return false;
  return bareMeaning(target, setting) === "atMost";
}

/** A target that nothing spent or nothing happened may satisfy. */
export function isCap(target: QuantityReading, { levels }: Setting): boolean {
  if (target.comparator === "<=" || target.comparator === "<") return true;
  return target.comparator === "bare" && levels.includes(COST_LEVEL);
}

function ratioOf(
  target: QuantityReading,
  actual: QuantityReading,
  { factors, approximate }: Conversion,
  direction: 1 | -1,
): Decimal | null {
  const [factor, ...more] = factors;
  if (factor === undefined || more.length > 0 || approximate || target.value.eq(0)) return null;
  return divide(sized(actual.value, signed(factor, direction)), target.value);
}

/** Whether a target is met by an actual value that only has words. */
export function answerInWords(target: QuantityReading, stance: Stance, setting: Setting): Outcome {
  const isZero = target.value.eq(0) && target.comparator !== ">=" && target.comparator !== ">";
  const isUpperLimit = isCap(target, setting);
  switch (stance) {
    case "nothing":
      return isZero ? "met" : isUpperLimit ? "undetermined" : "unmet";
    case "none":
      return isZero || (isUpperLimit && !isMoney(target.unit.word) && !isDuration(target.unit.word))
        ? "met"
        : "undetermined";
    case "notDone":
    case "notReached":
      return isZero || isUpperLimit ? "undetermined" : "unmet";
    case "onTime":
      return isUpperLimit && isDuration(target.unit.word) ? "met" : "undetermined";
    case "late":
      return isUpperLimit && isDuration(target.unit.word) ? "unmet" : "undetermined";
    case "reached":
      return isZero || isUpperLimit ? "undetermined" : "met";
    default:
      return "undetermined";
  }
}
