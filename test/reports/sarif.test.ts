import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { RULES } from "../../src/core";
import type { CheckedFile, FileReport } from "../../src/reports";
import { evaluationTable } from "../evaluation-table-grid";
import { checked, UNREAD, withWaiver, written } from "./written-reports";

const SCHEMA = join(__dirname, "../fixtures/sarif/sarif-2.1.0-rtm.5.json");

/** What the tests read of a log that the schema has accepted. */
interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
    readonly language: string;
    readonly results: readonly Result[];
    readonly invocations: readonly Record<string, unknown>[];
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly unknown[];
}

describe("the SARIF report", () => {
  let isValid: ValidateFunction;
  beforeAll(() => {
    // One of the schema's patterns has a bracket too many, which only the older syntax of patterns takes.
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    // Of draft 4, which the schema names, it uses nothing that later drafts read otherwise but these two names.
    const { $schema, id, ...schema } = JSON.parse(readFileSync(SCHEMA, "utf8")) as Record<string, unknown>;
    expect({ $schema, id }).toEqual({
      $schema: expect.stringContaining("draft-04") as string,
      id: expect.stringContaining("sarif-2.1.0") as string,
    });
    isValid = ajv.compile(schema);
  });

  /** The only run of a log, after the schema of the standard has accepted the log. */
  function runOf(files: readonly (CheckedFile | FileReport)[], locale: "zh-CN" | "en-US" = "en-US") {
    const log = JSON.parse(written(files, { format: "sarif", locale })) as Log;
    expect(isValid(log) ? [] : isValid.errors).toEqual([]);
    expect(log.runs).toHaveLength(1);
    return log.runs[0]!;
  }

  const faulty = (file = "a.xlsx") => checked(file, { alter: { "total.score": 12.5, amount: 1 } });

  it("follows the standard's schema in both languages, with files and without", () => {
    for (const locale of ["zh-CN", "en-US"] as const) {
      expect(runOf([], locale).results).toEqual([]);
      const run = runOf([checked("ok.xlsx"), faulty(), UNREAD, withWaiver(faulty())], locale);
      expect(run.language).toBe(locale);
      expect(run.results).toHaveLength(4);
    }
  });

  it("is checked by a schema that refuses what is wrong", () => {
    const log = JSON.parse(written([faulty()], { format: "sarif" })) as { runs: { results: object[] }[] };
    Object.assign(log.runs[0]!.results[0]!, { level: "fatal" });
    expect(isValid(log)).toBe(false);
  });

  it("describes every rule, and points each result to its own", () => {
    const { tool, results } = runOf([faulty()]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  it("gives a finding with its place in the workbook and a fingerprint that outlives its cell", () => {
    const { results } = runOf([faulty("表 1/a#1.xlsx")]);
    const total = results.find(({ ruleId }) => ruleId === "score-total-mismatch")!;
    const cell = evaluationTable().at("total.score");
    expect(total).toMatchObject({
      level: "error",
      message: { text: expect.stringMatching(/^The total score states 12\.5/) as string },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "%E8%A1%A8%201/a%231.xlsx" } },
          logicalLocations: [{ name: cell, fullyQualifiedName: `自评表!${cell}`, kind: "cell" }],
        },
      ],
    });
    expect(total.partialFingerprints["evalcheckFinding/v1"]).toContain("score-total-mismatch");
    expect(results.find(({ ruleId }) => ruleId === "project-amount-mismatch")!.level).toBe("warning");
  });

  it.each([
    ["/data/表.xlsx", "file:///data/%E8%A1%A8.xlsx"],
    ["C:\\data\\a b.xlsx", "file:///C:/data/a%20b.xlsx"],
    ["\\\\server\\share\\a.xlsx", "file://server/share/a.xlsx"],
    ["a:b/c.xlsx", "a%3Ab/c.xlsx"],
  ])("writes the path %s as %s", (path, uri) => {
    expect(runOf([faulty(path)]).results[0]!.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri } },
    });
  });

  it("tells of a file that could not be read as trouble of the tool", () => {
    const [invocation] = runOf([UNREAD]).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "It has a password.\nRemove it." },
          properties: { problem: "encrypted" },
        },
      ],
    });
    expect(runOf([checked("a.xlsx")]).invocations[0]).toMatchObject({ executionSuccessful: true });
  });

  it("suppresses what a reviewer has waived", () => {
    const [waived, standing] = runOf([withWaiver(faulty())]).results;
    expect(waived!.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "Agreed <with> the office" },
    ]);
    expect(standing!.suppressions).toBeUndefined();
  });

  it("takes no text of a workbook for a link or a placeholder", () => {
    const name = "[登录](http://example.org){0}";
    const { results } = runOf([checked("a.xlsx", { alter: { "1.name": name, "1.score": 99 } })]);
    const texts = results.map(({ message }) => message.text).join("\n");
    expect(texts).toContain("\\[登录\\](http://example.org){{0}}");
    expect(texts).not.toMatch(/(?<!\\)\[登录/);
  });
});
