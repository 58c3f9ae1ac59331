import type { GenericSchema } from "valibot";
import { entriesOf } from "./expectation";
import { nearestTo } from "./nearest";
import { PROFILE_FILE } from "./schema";

/** What does not fit the form of a profile and the schema lets pass or reports only in part. */
export type Misfit =
  /** A name that no option has; `known` are those that may stand there. */
  | {
      readonly kind: "unknown";
      readonly path: readonly string[];
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  /** A list where an object of options belongs. */
  | { readonly kind: "list"; readonly path: readonly string[]; readonly value: unknown };

/**
 * Every misfit of a profile. Of unknown names the schema reports the first alone, and none that is dear to
 * objects (`__proto__`); a list is an object to it.
 */
export function misfitsOf(file: unknown): Misfit[] {
  return misfitsIn(file, PROFILE_FILE, []);
}

function misfitsIn(value: unknown, schema: GenericSchema, path: readonly string[]): Misfit[] {
  const entries = entriesOf(schema);
  if (!entries || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return [{ kind: "list", path, value }];
  const known = [...entries.keys()];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, inner]): Misfit[] => {
    const option = entries.get(name);
    const inside = [...path, name];
    if (option) return misfitsIn(inner, option, inside);
    return [{ kind: "unknown", path: inside, known, nearest: nearestTo(name, known) }];
  });
}
