import { anyOf } from "./pattern";
import type { Stance } from "./reading";
import {
  ABSENCES,
  ABSENT,
  ADVERBS,
  CALLED_OFF,
  DASHES,
  DEEDS,
  DONE,
  FALLEN_SHORT,
  IN_PART,
  LATE,
  NEGATIONS,
  NOTHING,
  NOT_APPLICABLE,
  NOT_NEEDED,
  ON_TIME,
  PLANNED,
  REACHED,
  SURVEYS,
  UNWANTED,
} from "./vocabulary/stances";

const NONE_HAPPENED = new RegExp(
  `(?:${anyOf(ABSENCES)})[^未无没]{0,10}?(?:${anyOf(UNWANTED)})[^未无没]{0,6}$`,
);
const SHORT = new RegExp(anyOf(FALLEN_SHORT));
const TOO_LATE = new RegExp(`(?<![无未没不](?:有|出现|发生|存在)?)(?:${anyOf(LATE)})`);
// As many adverbs as there are: a number of times would be compiled as so many alternations within each other.
const NOT_DONE = new RegExp(
  `(?:${anyOf(NEGATIONS)})(?:${anyOf(ADVERBS)})*(?:${anyOf(DEEDS)})|^(?:无|零)(?:${anyOf(DEEDS)})$|${anyOf(CALLED_OFF)}`,
);
const NEEDLESS = new RegExp(`^(?:${anyOf(NOT_NEEDED)})`);
const IN_TIME = new RegExp(anyOf(ON_TIME), "g");
const UNSURE = new RegExp(`${anyOf(IN_PART)}|${anyOf(PLANNED)}`);
const GOAL_REACHED = new RegExp(`(?<![未不])(?:${anyOf(REACHED)})`);
const SIMPLY_DONE = new RegExp(anyOf(DONE));
const SURVEY = new RegExp(anyOf(SURVEYS));

/** In a longer clause 未完成 may belong to a part of it only (对未完成的项目…). */
const LONGEST_PLAIN_CLAUSE = 24;

/** What a folded text admits about the work, judged clause by clause. */
export function stanceOf(folded: string): Stance {
  const whole = folded.replace(/[。.;!、,]+$/, "");
  if (isOneOf(DASHES, whole)) return "blank";
  if (isOneOf(NOTHING, whole)) return "nothing";
  if (isOneOf(NOT_APPLICABLE, whole)) return "notApplicable";
  const stances = new Set(whole.split(/[,;:。、!()\n]/).map(stanceOfClause));
  return combined(stances);
}

function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text);
}

function stanceOfClause(clause: string): Stance {
  if (clause === "") return "plain";
  if (NONE_HAPPENED.test(clause) || isOneOf(ABSENT, clause)) return "none";
  if (SHORT.test(clause)) return "notReached";
  if (TOO_LATE.test(clause)) return "late";
  const notDone = NOT_DONE.exec(clause);
  if (notDone !== null) return stanceOfNegation(clause, notDone.index);
  if (NEEDLESS.test(clause)) return "notApplicable";
  if (UNSURE.test(clause.replace(IN_TIME, ""))) return "unsure";
  if (GOAL_REACHED.test(clause)) return "reached";
  if (clause.search(IN_TIME) >= 0) return "onTime";
  return SIMPLY_DONE.test(clause) ? "done" : "plain";
}

function stanceOfNegation(clause: string, start: number): Stance {
  const isDenied = /[无没不]有?$/.test(clause.slice(Math.max(0, start - 2), start));
  const isUnclear = isDenied || SURVEY.test(clause) || clause.length > LONGEST_PLAIN_CLAUSE;
  return isUnclear ? "unsure" : "notDone";
}

/** Later ones give way to earlier ones where clauses agree in direction. */
const ADVERSE = ["notDone", "notReached", "late"] as const;
const FAVOURABLE = ["reached", "onTime", "done", "none"] as const;

function combined(stances: ReadonlySet<Stance>): Stance {
  if (stances.has("unsure")) return "unsure";
  if (stances.has("notApplicable")) return "notApplicable";
  const adverse = ADVERSE.find((stance) => stances.has(stance));
  const favourable = FAVOURABLE.find((stance) => stances.has(stance));
  if (adverse !== undefined && favourable !== undefined) return "unsure";
  return adverse ?? favourable ?? "plain";
}
