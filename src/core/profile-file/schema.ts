import * as v from "valibot";
import { PROFILES, type Profile } from "../profiles";
import { RULES } from "../rules";

const SEVERITIES = ["error", "warning", "advice", "off"] as const;

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const ratio = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const severity = v.picklist(SEVERITIES);

const severities: Record<string, v.ExactOptionalSchema<typeof severity, undefined>> = Object.fromEntries(
  RULES.map(({ id }) => [id, v.exactOptional(severity)]),
);

const options = {
  /** Where an editor finds the JSON schema. */
  $schema: v.exactOptional(v.string()),
  extends: v.exactOptional(v.picklist(PROFILES.map(({ name }) => name))),
  name: v.exactOptional(v.pipe(v.string(), v.regex(/\S/), v.maxLength(60))),
  source: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  severities: v.exactOptional(v.strictObject(severities)),
  executionPoints: v.exactOptional(points),
  rateDecimals: v.exactOptional(v.picklist([2, 4])),
  roundingOrder: v.exactOptional(v.picklist(["rate-then-score", "score-only"])),
  reverseFormula: v.exactOptional(v.picklist(["ratio", "linear"])),
  equalExceeded: v.exactOptional(v.picklist(["met", "unmet", "undetermined"])),
  overachievement: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
  lowExecutionRate: v.exactOptional(ratio),
  gradeBands: v.exactOptional(
    v.strictObject({
      优: v.exactOptional(points),
      良: v.exactOptional(points),
      中: v.exactOptional(points),
    }),
  ),
  weights: v.exactOptional(
    v.nullable(
      v.strictObject({
        output: v.exactOptional(points),
        outcome: v.exactOptional(points),
        satisfaction: v.exactOptional(points),
      }),
    ),
  ),
  implausible: v.exactOptional(
    v.strictObject({ scoreShare: v.exactOptional(ratio), executionRate: v.exactOptional(ratio) }),
  ),
} satisfies Record<Exclude<keyof Profile, "basedOn"> | "extends" | "$schema", v.GenericSchema>;

/** A profile as a file states it: every option may be left out, and is then that of the profile it extends. */
export const PROFILE_FILE = v.strictObject(options);

export type ProfileFile = v.InferOutput<typeof PROFILE_FILE>;
