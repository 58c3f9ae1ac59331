/**
 * Writes a page for each rule and an index of them: `npm run docs:rules`. The rules' tests fail while a page
 * is not what this writes.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../src/core";
import type { RuleCases } from "../test/rule-tester";
import { indexPage, rulePage } from "./rule-docs/rule-page";

const FOLDER = path.resolve("docs/rules");

mkdirSync(FOLDER, { recursive: true });
const pages = new Map([["README.md", indexPage()]]);
for (const rule of RULES) {
  if (!existsSync(`test/core/rules/${rule.id}.test.ts`)) {
    console.error(`docs/rules: no page for ${rule.id}, which has no test`);
    process.exitCode = 1;
    continue;
  }
  const test = (await import(`../test/core/rules/${rule.id}.test`)) as { readonly cases: RuleCases };
  pages.set(`${rule.id}.md`, rulePage(rule, test.cases));
}
for (const [name, page] of pages) writeFileSync(path.join(FOLDER, name), page);
for (const name of readdirSync(FOLDER)) if (!pages.has(name)) rmSync(path.join(FOLDER, name));
console.log(`docs/rules: ${pages.size} pages`);
