import { existsSync, readdirSync, readFileSync } from "node:fs";
import { indexPage } from "../../scripts/rule-docs/rule-page";
import { RULES } from "../../src/core";

describe("the pages of the rules", () => {
  it("have an index that is up to date (npm run docs:rules)", () => {
    expect(readFileSync("docs/rules/README.md", "utf8")).toBe(indexPage());
  });

  it("are those of the rules and no others", () => {
    const pages = readdirSync("docs/rules").filter((name) => name !== "README.md");
    expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
  });
});

describe("every rule", () => {
  it.each(RULES.map(({ id }) => id))("%s has a file and a test of its name", (id) => {
    expect(existsSync(`src/core/rules/${id}.ts`)).toBe(true);
    expect(existsSync(`test/core/rules/${id}.test.ts`)).toBe(true);
  });
});
