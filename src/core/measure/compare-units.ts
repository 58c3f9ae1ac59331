import { divide, ONE } from "../scoring";
import type { Decimal } from "../scoring";
import type { QuantityReading, Unit } from "./reading";
import { areConvertible, daysIn, isMoney, isRatio, measureOf, timesAYear } from "./units";

/**
 * How the units of target and actual relate. `converted`: different words for one measure (万元 and
 * 元, 场次 and 场, 人/年 and 人); `missing`: a bare number that could be either; `mismatch`: different
 * things (人 and 人次).
 */
export type UnitRelation = "same" | "converted" | "missing" | "mismatch";

export interface Conversion {
  readonly relation: UnitRelation;
  /**
   * The actual figure in the target's unit is its figure times one of these. Where there are two, the
   * figure may be meant either way, and only what holds for both is sure; none: not convertible.
   */
  readonly factors: readonly Decimal[];
  /** The factor depends on the calendar: near misses prove nothing. */
  readonly approximate: boolean;
}

const MISMATCH: Conversion = { relation: "mismatch", factors: [], approximate: false };
const MISSING: Conversion = { relation: "missing", factors: [], approximate: false };

const SAME: Conversion = { relation: "same", factors: [ONE], approximate: false };

function isSameUnit(a: Unit, b: Unit): boolean {
  return a.word === b.word && a.per === b.per && a.multiplier.eq(b.multiplier);
}

function same(...factors: Decimal[]): Conversion {
  return { relation: "same", factors, approximate: false };
}

function converted(...factors: Decimal[]): Conversion {
  return { relation: "converted", factors, approximate: false };
}

/** How the figure of an actual value becomes one in its target's unit. */
export function convert(target: QuantityReading, actual: QuantityReading): Conversion {
  if (isSameUnit(target.unit, actual.unit)) return SAME;
  const measure = convertMeasure(target, actual);
  const period = convertPeriod(target.unit, actual.unit);
  if (measure.factors.length === 0) return measure;
  if (period.factors.length === 0) return period;
  return {
    relation: period.relation === "same" ? measure.relation : period.relation,
    factors: measure.factors.flatMap((a) => period.factors.map((b) => a.times(b))),
    approximate: measure.approximate || period.approximate,
  };
}

/** A unit's size in the base of its dimension: 万元 → 10000, % → 0.01. */
function size(unit: Unit): Decimal {
  return unit.multiplier.times(measureOf(unit.word).factor);
}

function convertMeasure(target: QuantityReading, actual: QuantityReading): Conversion {
  const wanted = target.unit;
  const given = actual.unit;
  if (wanted.word !== "" && given.word !== "") return convertWords(wanted, given);
  if (wanted.word === given.word) return convertMultipliers(target, actual);
  return wanted.word === "" ? inverse(besideUnit(actual, target)) : besideUnit(target, actual);
}

function convertWords(wanted: Unit, given: Unit): Conversion {
  if (!areConvertible(wanted.word, given.word)) return overTheCalendar(wanted, given);
  if (wanted.word === given.word && wanted.multiplier.eq(given.multiplier)) return same(ONE);
  return converted(divide(size(given), size(wanted)));
}

/** 1个月 beside 30天: about so much. */
function overTheCalendar(wanted: Unit, given: Unit): Conversion {
  const from = daysIn(given.word);
  const to = daysIn(wanted.word);
  if (from === null || to === null) return MISMATCH;
  const factor = divide(given.multiplier.times(from), wanted.multiplier.times(to));
  return { relation: "converted", factors: [factor], approximate: true };
}

/** Neither has a word: 14.2万 beside 14.2万, 4 beside 4, 6000万 beside 94936648. */
function convertMultipliers(target: QuantityReading, actual: QuantityReading): Conversion {
  const factor = divide(actual.unit.multiplier, target.unit.multiplier);
  if (factor.eq(1)) return same(factor);
  if (actual.value.eq(0)) return same(ONE);
  const areBothWritten = !target.unit.multiplier.eq(1) && !actual.unit.multiplier.eq(1);
  if (areBothWritten || isNear(target, actual, factor)) return converted(factor);
  return isNear(target, actual, ONE) ? same(ONE) : MISSING;
}

/** A figure with a unit beside one without: `full` states the unit, `short` a bare number or only 万. */
function besideUnit(full: QuantityReading, short: QuantityReading): Conversion {
  const { unit } = full;
  if (short.value.eq(0)) return same(ONE);
  if (isRatio(unit.word)) return short.unit.multiplier.eq(1) ? ratioBeside(full, short) : MISMATCH;
  if (!short.unit.multiplier.eq(1)) {
    const factor = divide(short.unit.multiplier, unit.multiplier);
    return factor.eq(1) ? same(factor) : converted(factor);
  }
  if (unit.multiplier.eq(1)) return !isMoney(unit.word) || isNear(full, short, ONE) ? same(ONE) : MISSING;
  return besideMultiplier(full, short);
}

/** 82694.30 beside 20万元 is in 元, 18.5 is in 万元: whichever lies near; where neither does, an auditor would ask. */
function besideMultiplier(full: QuantityReading, short: QuantityReading): Conversion {
  const inBase = divide(ONE, full.unit.multiplier);
  if (isNear(full, short, ONE)) return same(ONE);
  return isNear(full, short, inBase) ? converted(inBase) : MISSING;
}

const HALF_IN_PERCENT = ONE.times(50);

/** 0.95 beside ≥90% is 95 %, 95 is too; 9.5 may be of ten, and 0.11 beside ≤5% may be 0.11 % or 11 %. */
function ratioBeside(full: QuantityReading, short: QuantityReading): Conversion {
  const asRatio = divide(ONE, measureOf(full.unit.word).factor);
  const isShare = full.value.gte(HALF_IN_PERCENT);
  if (short.value.abs().gt(1))
    return isNear(full, short, ONE) && !(isShare && short.value.lte(NEAR)) ? same(ONE) : MISSING;
  return isShare ? same(asRatio) : same(ONE, asRatio);
}

/** 0.98 beside 95%: a share of the whole, whatever unit an indicator's name has for its figures. */
export function isShareBeside({ unit, value }: QuantityReading, short: QuantityReading): boolean {
  const isBare = short.unit.word === "" && short.unit.multiplier.eq(1);
  return unit.word === "%" && value.gte(HALF_IN_PERCENT) && isBare && short.value.abs().lte(1);
}

function inverse(conversion: Conversion): Conversion {
  return { ...conversion, factors: conversion.factors.map((factor) => divide(ONE, factor)) };
}

const NEAR = 10;

/** Within a factor of ten of each other: further away the unit is another one, or the figure is wrong. */
function isNear(full: QuantityReading, short: QuantityReading, factor: Decimal): boolean {
  const wanted = full.value.abs();
  const got = short.value.times(factor).abs();
  return wanted.eq(0) || (got.lte(wanted.times(NEAR)) && wanted.lte(got.times(NEAR)));
}

/**
 * 2次/季度 beside 8次/全年. A figure without a period is the year's beside one a year; beside another
 * period it may be that period's as well.
 */
function convertPeriod(target: Unit, actual: Unit): Conversion {
  const { per: wanted } = target;
  const { per: given } = actual;
  if (wanted === given) return same(ONE);
  const wantedTimes = timesAYear(wanted === "" ? "年" : wanted);
  const givenTimes = timesAYear(given === "" ? "年" : given);
  if (wantedTimes === null || givenTimes === null) return convertDenominator(target, actual);
  const factor = divide(givenTimes.times, wantedTimes.times);
  const isEither = (wanted === "" || given === "") && !factor.eq(1);
  return {
    relation: "converted",
    factors: isEither ? [factor, ONE] : [factor],
    approximate: !wantedTimes.exact || !givenTimes.exact,
  };
}

/** 元/平米 beside 元/平方米; a bare 19 beside 微克/立方米 has its unit as a whole. */
function convertDenominator(target: Unit, actual: Unit): Conversion {
  if (isBare(target) || isBare(actual)) return SAME;
  const { per: wanted } = target;
  const { per: given } = actual;
  if (wanted === "" || given === "") return MISSING;
  if (!areConvertible(wanted, given)) return MISMATCH;
  return converted(divide(measureOf(wanted).factor, measureOf(given).factor));
}

function isBare({ word, multiplier, per }: Unit): boolean {
  return word === "" && per === "" && multiplier.eq(1);
}
