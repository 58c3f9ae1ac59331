/** What may stand in a place of a profile. */
export type Allowed =
  | { readonly kind: "one-of"; readonly values: readonly (string | number)[] }
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "text"; readonly longest: number }
  /** An object with these options, or no value at all where `null` may stand. */
  | { readonly kind: "object"; readonly names: readonly string[]; readonly orNull: boolean };

/** A place in a text, as editors count: both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a profile. */
export interface ProfileProblem {
  readonly messageId:
    | "not-json"
    | "too-long"
    | "unknown-option"
    | "unknown-rule"
    | "wrong-value"
    | "missing-value"
    /** The bounds of 优, 良 and 中 do not descend. */
    | "bands-out-of-order"
    /** The name is that of a shipped profile. */
    | "name-taken";
  /** The options on the way to the place, such as `["gradeBands", "优"]`; empty for the whole. */
  readonly path: readonly string[];
  /** Null for a profile that is no text. */
  readonly place: TextPlace | null;
  /** What stands there, as JSON, cut after a few dozen characters. Null for what is missing or unknown. */
  readonly given: string | null;
  /** Null where nothing of the kind is asked for. */
  readonly allowed: Allowed | null;
  /** The known name that an unknown one resembles. */
  readonly nearest: string | null;
}
