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

/** Whether a target in words is met by what the actual value says of it, or of what the indicator's name names. All are folded. */
export function compareTexts(target: string, actual: Reading, name = ""): Outcome {
  if (target === "") return "undetermined";
  if (isSameWords(target, actual.folded)) return "met";
  const { stance } = actual;
  if (stance === "blank" || stance === "notApplicable") return "undetermined";
  if (wantsNone(target)) return answerToNone(actual);
  if (stance === "nothing" || stance === "notDone" || stance === "notReached") return "unmet";
  const compared = answerToComparison(target, actual.folded);
  if (compared !== null) return compared;
  return answerInWords(target, actual, name);
}

function answerInWords(target: string, actual: Reading, name: string): Outcome {
  const { folded, stance } = actual;
  const asksForTime = ABOUT_TIME.test(target);
  if (stance === "late") return asksForTime ? "unmet" : "undetermined";
  // 改善办公环境 is stated by 改善了办公环境.
  const stated = answerByStatement(target.replaceAll("了", ""), folded.replaceAll("了", ""));
  if (stated !== null) return stance === "unsure" && stated === "met" ? "undetermined" : stated;
  if (stance === "unsure") return "undetermined";
  if (asksForTime && stance === "onTime") return "met";
  if (stance === "reached") return "met";
  if (saysOpposite(target, folded, name)) return "unmet";
  return "undetermined";
}

/** White space is gone already; punctuation says nothing here, nor which of two words for the same is taken. */
function isSameWords(a: string, b: string): boolean {
  return a === b || inOneWording(a) === inOneWording(b);
}

/** Verbs and adjectives that may stand for each other anywhere in a text: 提高 and 提升; and so may 不超标 and 未超标. */
const INTERCHANGEABLE = SYNONYMS.filter((group) => group.every((word) => word.length === 2));

function inOneWording(text: string): string {
  return INTERCHANGEABLE.reduce(
    (worded, [first = "", ...others]) =>
      others.reduce((rest, other) => rest.replaceAll(other, first), worded),
    withoutPunctuation(text).replace(/未|没有/g, "不"),
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
/** Behind a stated word these take it back: 及时性较差, 改善有限, 提升空间. */
const TAKEN_BACK =
  /^(?:[性率度]|程度|[幅力]度|效果|情况|水平)?(?:还|仍|[比相]?[较对]|偏|很|过|略|尚|有|一定|大)*(?:[不未没](?!断|动产|成年)|待(?!遇|业)|[差低弱小少](?:$|[,;。、!()])|有限|一般|放缓|缓慢|乏力|紧张|空间)/;
const HARM = /^(?:隐患|事故|问题)/;
/** What ends so tells a change, of which 5% may be all that was wanted, or that a harm was done away with. */
const CHANGE = /[升高长加强大低少降除决止]$/;
const SHARE = /^[率度]?(?:达到?|为|约|仅|了)*(?<share>\d{1,3})(?:\.\d+)?%/;

/** How a text states a word: plainly, denied or weakened; null where it does not say it. */
function statement(word: string, actual: string): Outcome | null {
  const start = actual.indexOf(word);
  const end = start + word.length;
  if (start < 0 || isWithin(actual, start) || isWithin(actual, end)) return null;
  if (isTakenBack(word, actual.slice(end))) return "undetermined";
  const clause =
    actual
      .slice(Math.max(0, start - LONGEST_BEFORE), start)
      .split(/[,;。、!]/)
      .at(-1) ?? "";
  const before = clause.replace(/非常$/, "");
  const groups = BEFORE_STATEMENT.exec(before)?.groups;
  if (groups?.weakening !== undefined) return "undetermined";
  if (groups?.negating === undefined) return "met";
  // 未发生不满意: two negations.
  const isDeniedTwice = /[未无没不]/.test(before.slice(0, before.lastIndexOf(groups.negating)));
  return isDeniedTwice ? "undetermined" : "unmet";
}

/** The V类 of IV类 and the 1:2 of 1:2.5 are others. */
function isWithin(text: string, place: number): boolean {
  return /^(?:[A-Z]{2}|[\d.]{2})$/i.test(text.slice(place - 1, place + 1));
}

/** 合格率60%, 安全隐患: of the word, but not that it is so. */
function isTakenBack(word: string, behind: string): boolean {
  if (TAKEN_BACK.test(behind)) return true;
  if (CHANGE.test(word)) return false;
  const share = Number(SHARE.exec(behind)?.groups?.share ?? 100);
  return share < (word.endsWith("满意") ? 90 : 100) || HARM.test(behind);
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

function saysOpposite(target: string, actual: string, name: string): boolean {
  return OPPOSITES.some(
    ([a, b]) => isOpposed(target, actual, name, a, b) || isOpposed(target, actual, name, b, a),
  );
}

/** In front of a wanted word: 防止上升 does not want it. */
const PREVENTED = /(?:防[止范]|避免|遏制|抑制|减少|降低|杜绝|扭转|消除|控制(?!在)|零)[^,;、]*$/;
/** Against what, when and how much something changed says nothing of what did. */
const ASIDE =
  /有所|略有?|稍有?|明显|显著|大幅|逐步|持续|出现|存在|发生|同比|环比|[比较]?[上去]年(?:同期|度)?|仍|呈/g;

function isOpposed(
  target: string,
  actual: string,
  name: string,
  wanted: readonly string[],
  opposite: readonly string[],
): boolean {
  const wish = wanted.find((word) => statement(word, target) === "met");
  if (wish === undefined || wanted.some((word) => actual.includes(word))) return false;
  if (opposite.some((word) => target.includes(word))) return false;
  const [before = "", object = ""] = target.split(wish);
  return (
    !PREVENTED.test(before) && opposite.some((word) => isSaidOf(`${target}/${name}`, object, actual, word))
  );
}

/** 成本上升 is said of a target's 成本, 效率提高 and 提高效率 of something else. */
function isSaidOf(subject: string, object: string, actual: string, word: string): boolean {
  const [front, behind] = actual.split(word);
  if (front === undefined || behind === undefined) return false;
  const named = (front.split(/[,;。、!]/).at(-1) ?? "").replace(ASIDE, "");
  const more = behind.replace(/^了/, "");
  return (
    subject.includes(named) && (/^(?:$|[\d,;。、!(]|较|明显|趋)/.test(more) || more.startsWith(object || "§"))
  );
}
