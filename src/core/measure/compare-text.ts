import type { Outcome } from "./outcome-type";
import { anyOf } from "./pattern";
import type { Reading } from "./reading";
import { stanceOf } from "./stance";
import {
  ABOUT_TIME,
  AT_LEAST_EFFECTIVE,
  BETWEEN,
  COMPARED,
  FRAMES_BEHIND,
  FRAMES_IN_FRONT,
  GRADES,
  NEGATING,
  NONE_WANTED,
  OPPOSITES,
  STRONG,
  SYNONYMS,
  WEAKENING,
} from "./vocabulary/answers";

const FRAME_IN_FRONT = new RegExp(`^(?:${anyOf(FRAMES_IN_FRONT)})`);
const FRAME_BEHIND = new RegExp(`(?:${anyOf(FRAMES_BEHIND)})$`);
const DEGREE = new RegExp(`^(?:${anyOf(STRONG)})(?=..)`);

/** Whether a target in words is met by what the actual value says. Both texts are folded. */
export function compareTexts(target: string, actual: Reading): Outcome {
  if (target === "") return "undetermined";
  if (isSameWords(target, actual.folded)) return "met";
  const { stance } = actual;
  if (stance === "blank" || stance === "notApplicable") return "undetermined";
  if (wantsNone(target)) return answerToNone(actual);
  if (stance === "nothing" || stance === "notDone" || stance === "notReached") return "unmet";
  const compared = answerToComparison(target, actual.folded);
  if (compared !== null) return compared;
  return answerInWords(target, actual);
}

function answerInWords(target: string, actual: Reading): Outcome {
  const { folded, stance } = actual;
  const asksForTime = ABOUT_TIME.test(target);
  if (stance === "late") return asksForTime ? "unmet" : "undetermined";
  const stated = answerByStatement(target, folded);
  if (stated !== null) return stance === "unsure" && stated === "met" ? "undetermined" : stated;
  if (stance === "unsure") return "undetermined";
  if (asksForTime && stance === "onTime") return "met";
  if (stance === "reached") return "met";
  if (saysOpposite(target, folded)) return "unmet";
  return "undetermined";
}

/** White space is gone already; punctuation says nothing here, nor which of two words for the same is taken. */
function isSameWords(a: string, b: string): boolean {
  return a === b || inOneWording(a) === inOneWording(b);
}

/** Verbs and adjectives that may stand for each other anywhere in a text: 提高 and 提升. */
const INTERCHANGEABLE = SYNONYMS.filter((group) => group.every((word) => word.length === 2));

function inOneWording(text: string): string {
  return INTERCHANGEABLE.reduce(
    (worded, [first = "", ...others]) =>
      others.reduce((rest, other) => rest.replaceAll(other, first), worded),
    withoutPunctuation(text),
  );
}

function withoutPunctuation(text: string): string {
  return text.replace(/[\p{P}\p{Zs}]/gu, "") || text;
}

/** 投诉情况 无: the best result is that nothing happened. */
function wantsNone(target: string): boolean {
  return (NONE_WANTED as readonly string[]).includes(target) || stanceOf(target) === "none";
}

function answerToNone(actual: Reading): Outcome {
  if (actual.kind === "quantity" && actual.comparator === "bare" && actual.others.length === 0) {
    return actual.value.eq(0) ? "met" : "unmet";
  }
  return actual.kind === "text" && (actual.stance === "nothing" || actual.stance === "none")
    ? "met"
    : "undetermined";
}

function answerToComparison(target: string, actual: string): Outcome | null {
  const comparison = COMPARED.find((one) => one.target.test(target));
  if (comparison === undefined) return null;
  const isMet = comparison.met.test(actual);
  const isUnmet = comparison.unmet.test(actual);
  if (isMet === isUnmet) return "undetermined";
  return isMet ? "met" : "unmet";
}

/** The target's own words, or words as strong, found in the actual value: met, denied or weakened. */
function answerByStatement(target: string, actual: string): Outcome | null {
  const substance = withoutFrames(target);
  if (substance.length < 2) return answerByGrade(substance, actual);
  const wordings = [substance, ...synonymsOf(substance), ...strongerThan(substance)];
  const found = wordings.map((wording) => statement(wording, actual)).filter((one) => one !== null);
  if (found.includes("met") && !found.includes("unmet")) return "met";
  if (found.length > 0) return found.every((one) => one === "unmet") ? "unmet" : "undetermined";
  return answerByGrade(substance, actual) ?? answerByCore(substance, actual);
}

function withoutFrames(text: string): string {
  const bare = text.replace(/[。;,、.!]+$/, "");
  const front = bare.replace(FRAME_IN_FRONT, "");
  const substance = (front.length >= 2 ? front : bare).replace(FRAME_BEHIND, "");
  return substance === "" ? bare : substance;
}

function synonymsOf(substance: string): string[] {
  return SYNONYMS.filter((group) => group.includes(substance)).flat();
}

/** 有效提升 is met by 显著提升 as well, and by 明显提高. */
function strongerThan(substance: string): string[] {
  const degree = DEGREE.exec(substance)?.[0];
  if (degree === undefined || !(AT_LEAST_EFFECTIVE as readonly string[]).includes(degree)) return [];
  const core = substance.slice(degree.length);
  return [core, ...synonymsOf(core)].flatMap((word) => AT_LEAST_EFFECTIVE.map((other) => other + word));
}

/** What denies or weakens is only the word without the adverb of degree: 有待提高 beside 有效提高. */
function answerByCore(substance: string, actual: string): Outcome | null {
  const core = substance.replace(DEGREE, "");
  if (core === substance) return null;
  const found = [core, ...synonymsOf(core)]
    .map((word) => statement(word, actual))
    .filter((one) => one !== null);
  if (found.length === 0) return null;
  return found.every((one) => one === "unmet") ? "unmet" : "undetermined";
}

const BEFORE_STATEMENT = new RegExp(
  `(?:(?<negating>${anyOf(NEGATING)})|(?<weakening>${anyOf(WEAKENING)}))(?:${anyOf(BETWEEN)}){0,2}$`,
);
const LONGEST_BEFORE = 14;

/** How a text states a word: plainly, denied or weakened; null where it does not say it. */
function statement(word: string, actual: string): Outcome | null {
  const start = actual.indexOf(word);
  if (start < 0) return null;
  const clause =
    actual
      .slice(Math.max(0, start - LONGEST_BEFORE), start)
      .split(/[,;。、!]/)
      .at(-1) ?? "";
  const before = clause.replace(/非常$/, "");
  const groups = BEFORE_STATEMENT.exec(before)?.groups;
  if (groups?.weakening !== undefined) return "undetermined";
  if (groups?.negating === undefined)
    return /^(?:率|度)?(?:不足|不够|不高|欠佳|较低|偏低)/.test(actual.slice(start + word.length))
      ? "undetermined"
      : "met";
  // 未发生不满意: two negations.
  const isDeniedTwice = /[未无没不]/.test(before.slice(0, before.lastIndexOf(groups.negating)));
  return isDeniedTwice ? "undetermined" : "unmet";
}

/** 优秀 answers 良好; a lower grade is a weaker word, the lowest is a failure. */
function answerByGrade(substance: string, actual: string): Outcome | null {
  const wanted = GRADES.findIndex((words) => words.includes(substance));
  if (wanted < 0) return null;
  const given = GRADES.findIndex((words) => words.includes(withoutFrames(actual)));
  if (given < 0) return null;
  if (given <= wanted) return "met";
  return given === GRADES.length - 1 ? "unmet" : "undetermined";
}

function saysOpposite(target: string, actual: string): boolean {
  return OPPOSITES.some(([a, b]) => isOpposed(target, actual, a, b) || isOpposed(target, actual, b, a));
}

function isOpposed(
  target: string,
  actual: string,
  wanted: readonly string[],
  opposite: readonly string[],
): boolean {
  const wants =
    wanted.some((word) => target.includes(word)) && !opposite.some((word) => target.includes(word));
  return (
    wants &&
    opposite.some((word) => statement(word, actual) === "met") &&
    !wanted.some((word) => actual.includes(word))
  );
}
