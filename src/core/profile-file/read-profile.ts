import { safeParse, type BaseIssue } from "valibot";
import { PROFILES, type Profile } from "../profiles";
import { allowedAt } from "./expectation";
import { jsonPlaces } from "./json-places";
import { merge, missingWeights } from "./merge";
import { misfitsOf, type Misfit } from "./misfits";
import { nearestTo } from "./nearest";
import type { ProfileProblem } from "./problem";
import { PROFILE_FILE, type ProfileFile } from "./schema";

/** A profile, or all that is wrong with it. */
export type ProfileReading =
  | { readonly profile: Profile; readonly problems: readonly [] }
  | { readonly profile: null; readonly problems: readonly ProfileProblem[] };

export interface ProfileReadOptions {
  /** The profile's name where it states none itself. */
  readonly defaultName?: string;
}

/** More text than this is no profile. */
const LONGEST_TEXT = 100_000;
const LONGEST_QUOTE = 40;

/**
 * Reads a profile: `{ "extends": "hubei-2020", "name": "…", … }` with any option of `Profile`. An option that is
 * left out is that of the profile it extends, the default one where it extends none; groups (`severities`,
 * `gradeBands`, `weights`, `implausible`) are overridden option by option. Never throws.
 *
 * @param input JSON text, or a value as JSON would give it: of an object only what JSON would keep counts.
 */
export function readProfile(
  input: unknown,
  { defaultName = "custom" }: ProfileReadOptions = {},
): ProfileReading {
  const text = typeof input === "string" ? input.replace(/^\uFEFF/, "") : jsonText(input);
  if (text === undefined) return failed([{ ...NOTHING, messageId: "not-json" }]);
  if (text.length > LONGEST_TEXT) return failed([{ ...NOTHING, messageId: "too-long" }]);
  const parsed = parse(text);
  const places = typeof input === "string" ? jsonPlaces(text) : undefined;
  if (!parsed) {
    return failed([{ ...NOTHING, messageId: "not-json", place: places?.failure ?? null }]);
  }
  const { file, problems } = fileOf(parsed.value);
  const found = [...problems, ...(file ? contradictions(file) : [])];
  if (file && found.length === 0) return { profile: merge(file, defaultName), problems: [] };
  return failed(found.map((problem) => ({ ...problem, place: places?.placeOf(problem.path) ?? null })));
}

const NOTHING = { path: [], place: null, given: null, allowed: null, nearest: null } as const;

function failed(problems: readonly ProfileProblem[]): ProfileReading {
  return { profile: null, problems };
}

/** A value goes through JSON, so that neither a prototype nor a getter has a say in it. */
function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The file where its options are what they may be; what is wrong with each where they are not. */
function fileOf(value: unknown): { file?: ProfileFile; problems: ProfileProblem[] } {
  const misfits = misfitsOf(value).map(misfitProblem);
  const result = safeParse(PROFILE_FILE, value);
  if (result.success) return { problems: misfits, ...(misfits.length === 0 && { file: result.output }) };
  const wrong = result.issues
    .filter((issue) => !isAboutName(issue))
    .map(({ path, input }) => wrongValue(path?.map(({ key }) => String(key)) ?? [], input));
  return { problems: [...misfits, ...wrong] };
}

function misfitProblem(misfit: Misfit): ProfileProblem {
  const { path } = misfit;
  if (misfit.kind === "list") return wrongValue(path, misfit.value);
  return {
    ...NOTHING,
    messageId: path[0] === "severities" && path.length === 2 ? "unknown-rule" : "unknown-option",
    path,
    allowed: { kind: "one-of", values: misfit.known },
    nearest: misfit.nearest,
  };
}

/** The schema's own complaint about an unknown name, which is made better elsewhere. */
function isAboutName({ type, expected }: BaseIssue<unknown>): boolean {
  return type === "strict_object" && expected === "never";
}

function wrongValue(path: readonly string[], value: unknown): ProfileProblem {
  const allowed = allowedAt(path);
  const names = allowed?.kind === "one-of" ? allowed.values.map(String) : [];
  return {
    ...NOTHING,
    messageId: "wrong-value",
    path,
    given: quote(value),
    allowed,
    nearest: typeof value === "string" ? nearestTo(value, names) : null,
  };
}

function quote(value: unknown): string {
  const text = jsonText(value) ?? String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** What is wrong though every option by itself is right. */
function contradictions(file: ProfileFile): ProfileProblem[] {
  const { 优, 良, 中 } = merge(file, "").gradeBands;
  const isTaken = PROFILES.some(({ name }) => name === file.name?.trim());
  return [
    ...missingWeights(file).map((part) => ({
      ...NOTHING,
      messageId: "missing-value" as const,
      path: ["weights", part],
      allowed: allowedAt(["weights", part]),
    })),
    ...(优 > 良 && 良 > 中
      ? []
      : [
          {
            ...NOTHING,
            messageId: "bands-out-of-order" as const,
            path: ["gradeBands"],
            given: [优, 良, 中].join("/"),
          },
        ]),
    ...(isTaken
      ? [{ ...NOTHING, messageId: "name-taken" as const, path: ["name"], given: quote(file.name) }]
      : []),
  ];
}
