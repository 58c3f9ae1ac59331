import { readFileSync } from "node:fs";
import Ajv, { type ValidateFunction } from "ajv";
import { profileSchema } from "../../scripts/profile-docs/profile-schema";
import { valuesTable } from "../../scripts/profile-docs/values-table";
import { PROFILES, readProfile } from "../../src/core";
import { entriesOf } from "../../src/core/profile-file/expectation";
import { PROFILE_FILE } from "../../src/core/profile-file/schema";

const PAGE = readFileSync("docs/profiles.md", "utf8");

describe("the JSON schema of profiles", () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    validate = new Ajv({ strict: true, allErrors: true }).compile(
      JSON.parse(readFileSync("docs/profile.schema.json", "utf8")) as object,
    );
  });

  it("is up to date (scripts/write-profile-schema.ts)", () => {
    const kept = JSON.parse(readFileSync("docs/profile.schema.json", "utf8")) as object;
    expect(kept).toEqual(JSON.parse(JSON.stringify(profileSchema())));
  });

  it("describes every option", () => {
    const { properties } = profileSchema() as { properties: Record<string, { description: string }> };
    for (const { description } of Object.values(properties)) expect(description).toMatch(/[\u4e00-\u9fff]/);
    expect(Object.keys(properties)).toEqual([...entriesOf(PROFILE_FILE)!.keys()]);
  });

  it("lets every shipped profile pass", () => {
    for (const profile of PROFILES) {
      expect(validate(profile)).toBe(true);
      expect(readProfile({ ...profile, name: "another" }).problems).toEqual([]);
    }
  });

  it("lets the examples of the page pass", () => {
    const examples = [...PAGE.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text ?? "");
    expect(examples.length).toBeGreaterThan(1);
    for (const text of examples) {
      expect(validate(JSON.parse(text))).toBe(true);
      expect(readProfile(text).problems).toEqual([]);
    }
  });

  it("refuses what the product refuses", () => {
    const refused: readonly object[] = [
      { extends: "hubei" },
      { executionPoints: 101 },
      { rateDecimals: 3 },
      { gradeBands: { 优: "90" } },
      { weights: [] },
      { implausible: { scoreShare: 95 } },
      { severities: { "no-such-rule": "off" } },
      { severities: { "score-negative": "fatal" } },
      { unknown: 1 },
      { name: "" },
    ];
    for (const file of refused) {
      expect(validate(file)).toBe(false);
      expect(readProfile(file).problems).not.toEqual([]);
    }
  });
});

describe("the page of profiles", () => {
  it("has the values of the shipped profiles (scripts/write-profile-schema.ts)", () => {
    // Columns are padded when the page is written.
    const page = PAGE.replace(/ +/g, " ").replace(/-{3,}/g, "---");
    expect(page).toContain(valuesTable());
  });

  it("explains every option, and names every shipped profile", () => {
    for (const name of entriesOf(PROFILE_FILE)!.keys()) {
      if (name !== "$schema") expect(PAGE).toMatch(new RegExp(`^\\| \`${name}\` .*\\|$`, "m"));
    }
    for (const { name } of PROFILES) expect(PAGE).toContain(`| \`${name}\``);
  });
});
