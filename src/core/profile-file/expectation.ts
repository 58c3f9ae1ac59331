import type * as v from "valibot";
import type { Allowed } from "./problem";
import { PROFILE_FILE } from "./schema";

type Schema = v.GenericSchema;

/** What may stand at a place, as the schema has it; null where the way leads to nothing known. */
export function allowedAt(path: readonly string[]): Allowed | null {
  let schema: Schema | undefined = PROFILE_FILE;
  for (const name of path) schema = entriesOf(schema)?.get(name);
  return schema ? allowedBy(schema) : null;
}

/** The options of an object's schema; undefined for a schema of anything else. */
export function entriesOf(schema: Schema | undefined): ReadonlyMap<string, Schema> | undefined {
  const inner = schema && unwrapped(schema);
  if (!inner || !("entries" in inner)) return undefined;
  return new Map(Object.entries(inner.entries as Readonly<Record<string, Schema>>));
}

function allowedBy(schema: Schema): Allowed {
  const inner = unwrapped(schema);
  if ("options" in inner) return { kind: "one-of", values: inner.options as readonly (string | number)[] };
  const names = entriesOf(inner);
  if (names) return { kind: "object", names: [...names.keys()], orNull: isNullable(schema) };
  return inner.type === "number"
    ? {
        kind: "number",
        least: requirementOf(inner, "min_value", -Infinity),
        most: requirementOf(inner, "max_value", Infinity),
      }
    : { kind: "text", longest: requirementOf(inner, "max_length", Infinity) };
}

/** The schema inside of those that let a value be missing or null. */
function unwrapped(schema: Schema): Schema {
  return "wrapped" in schema ? unwrapped(schema.wrapped as Schema) : schema;
}

function isNullable(schema: Schema): boolean {
  if (schema.type === "nullable") return true;
  return "wrapped" in schema && isNullable(schema.wrapped as Schema);
}

function requirementOf(schema: Schema, type: string, otherwise: number): number {
  if (!("pipe" in schema)) return otherwise;
  const actions = schema.pipe as readonly { readonly type: string; readonly requirement?: unknown }[];
  const requirement = actions.find((action) => action.type === type)?.requirement;
  return typeof requirement === "number" ? requirement : otherwise;
}
