/**
 * Writes the JSON schema of profiles, `docs/profile.schema.json`, and the values of the shipped ones in
 * `docs/profiles.md`. A test fails while either is not what this writes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { profileSchema } from "./profile-docs/profile-schema";
import { valuesTable } from "./profile-docs/values-table";

const PAGE = "docs/profiles.md";
const SCHEMA = "docs/profile.schema.json";
/** Between these, the page holds the values. */
const BEGIN = "<!-- values: written by scripts/write-profile-schema.ts -->";
const END = "<!-- /values -->";

const page = readFileSync(PAGE, "utf8");
const begin = page.indexOf(BEGIN);
const end = page.indexOf(END);
if (begin < 0 || end < begin) throw new Error(`${PAGE} has no ${BEGIN} … ${END}`);
const table = await format(valuesTable(), { parser: "markdown", printWidth: 110 });

writeFileSync(PAGE, `${page.slice(0, begin)}${BEGIN}\n\n${table.trim()}\n\n${page.slice(end)}`);
writeFileSync(SCHEMA, await format(JSON.stringify(profileSchema()), { parser: "json", printWidth: 110 }));
console.log(`${SCHEMA}, ${PAGE}`);
