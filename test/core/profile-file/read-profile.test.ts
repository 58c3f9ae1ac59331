import fc from "fast-check";
import {
  DEFAULT_PROFILE,
  profileNamed,
  readProfile,
  validate,
  type Profile,
  type ProfileProblem,
} from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";

function profileOf(input: unknown): Profile {
  const { profile, problems } = readProfile(input);
  expect(problems).toEqual([]);
  return profile!;
}

function problemsOf(input: unknown): readonly ProfileProblem[] {
  const { profile, problems } = readProfile(input);
  expect(profile).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  return problems;
}

/** Message and path of each problem, as in a list of errors. */
function listed(input: unknown): string[] {
  return problemsOf(input).map(({ messageId, path }) => `${path.join(".")}: ${messageId}`);
}

describe("a profile that is read", () => {
  it("is the default one where it says nothing, under a name of its own", () => {
    expect(profileOf({})).toEqual({ ...DEFAULT_PROFILE, name: "custom", basedOn: "shenzhen-2020" });
    expect(readProfile("{}", { defaultName: "市局" }).profile?.name).toBe("市局");
  });

  it("takes what it does not say from the profile it extends", () => {
    const profile = profileOf('{ "extends": "hubei-2020", "name": " 市局 ", "lowExecutionRate": 0.8 }');
    expect(profile).toEqual({
      ...profileNamed("hubei-2020"),
      name: "市局",
      basedOn: "hubei-2020",
      lowExecutionRate: 0.8,
    });
  });

  it("overrides single options inside of groups", () => {
    const profile = profileOf({
      extends: "sichuan-2023",
      severities: { "all-full-marks": "off" },
      gradeBands: { 优: 95 },
      implausible: { executionRate: 0.5 },
    });
    expect(profile.severities).toEqual({
      "low-execution-unexplained": "warning",
      "all-full-marks": "off",
    });
    expect(profile.gradeBands).toEqual({ 优: 95, 良: 80, 中: 60 });
    expect(profile.implausible).toEqual({ scoreShare: 0.95, executionRate: 0.5 });
  });

  it("may take weights away, change one, or give them to a profile that has none", () => {
    expect(profileOf({ weights: null }).weights).toBeNull();
    expect(profileOf({ weights: { outcome: 20 } }).weights).toEqual({
      output: 50,
      outcome: 20,
      satisfaction: 10,
    });
    const weights = { output: 40, outcome: 30, satisfaction: 10 };
    expect(profileOf({ extends: "hubei-2020", weights }).weights).toEqual(weights);
    expect(listed({ extends: "hubei-2020", weights: { output: 40 } })).toEqual([
      "weights.outcome: missing-value",
      "weights.satisfaction: missing-value",
    ]);
  });

  it("leaves the shipped profiles as they are", () => {
    const before = JSON.stringify(DEFAULT_PROFILE);
    profileOf({ gradeBands: { 优: 95 }, severities: { "all-full-marks": "off" }, weights: { output: 40 } });
    expect(JSON.stringify(DEFAULT_PROFILE)).toBe(before);
  });

  it("decides what a table is checked by", () => {
    const { grid } = evaluationTable({ alter: { "5.score": 27.9, "total.score": 96.9 } });
    const rules = (input: unknown) =>
      validate([grid], { profile: profileOf(input) }).findings.map(
        ({ rule, severity }) => `${rule} ${severity}`,
      );
    expect(rules({})).toEqual(["score-total-mismatch error"]);
    expect(rules({ severities: { "score-total-mismatch": "advice" } })).toEqual([
      "score-total-mismatch advice",
    ]);
    expect(rules({ severities: { "score-total-mismatch": "off" } })).toEqual([]);
  });

  it("may begin with the mark that Windows puts before UTF-8", () => {
    expect(profileOf('\uFEFF{"executionPoints": 15}').executionPoints).toBe(15);
  });
});

describe("what is wrong", () => {
  it("is told all at once, each with its place, what stands there and what may", () => {
    const text = [
      "{",
      '  "extends": "hubei",',
      '  "rateDecimals": 3,',
      '  "lowExecutionRate": 60,',
      '  "gradeBands": { "优": "90" },',
      '  "executonPoints": 15',
      "}",
    ].join("\n");
    expect(problemsOf(text)).toEqual([
      {
        messageId: "unknown-option",
        path: ["executonPoints"],
        place: { line: 6, column: 3 },
        given: null,
        allowed: {
          kind: "one-of",
          values: expect.arrayContaining(["extends", "executionPoints"]) as unknown,
        },
        nearest: "executionPoints",
      },
      {
        messageId: "wrong-value",
        path: ["extends"],
        place: { line: 2, column: 3 },
        given: '"hubei"',
        allowed: {
          kind: "one-of",
          values: ["shenzhen-2020", "national-2020", "hubei-2020", "sichuan-2023"],
        },
        nearest: "hubei-2020",
      },
      {
        messageId: "wrong-value",
        path: ["rateDecimals"],
        place: { line: 3, column: 3 },
        given: "3",
        allowed: { kind: "one-of", values: [2, 4] },
        nearest: null,
      },
      {
        messageId: "wrong-value",
        path: ["lowExecutionRate"],
        place: { line: 4, column: 3 },
        given: "60",
        allowed: { kind: "number", least: 0, most: 1 },
        nearest: null,
      },
      {
        messageId: "wrong-value",
        path: ["gradeBands", "优"],
        place: { line: 5, column: 19 },
        given: '"90"',
        allowed: { kind: "number", least: 0, most: 100 },
        nearest: null,
      },
    ]);
  });

  it("is a rule that there is not, with the one that may be meant", () => {
    expect(problemsOf({ severities: { "score-total-mismach": "off", nonsense: "off" } })).toMatchObject([
      {
        messageId: "unknown-rule",
        path: ["severities", "score-total-mismach"],
        nearest: "score-total-mismatch",
      },
      { messageId: "unknown-rule", path: ["severities", "nonsense"], nearest: null },
    ]);
  });

  it("has the name that may be meant: begun, misspelt, or written otherwise", () => {
    const nearest = (name: string) => problemsOf({ [name]: 1 })[0]?.nearest;
    expect(nearest("ratedecimals")).toBe("rateDecimals");
    expect(nearest("exectionPoints")).toBe("executionPoints");
    expect(nearest("grade_bands")).toBe("gradeBands");
    expect(nearest("low")).toBe("lowExecutionRate");
    for (const name of ["", "优", "rate points", "r".repeat(5000)]) expect(nearest(name)).toBeNull();
  });

  it("is a severity that there is not", () => {
    expect(problemsOf({ severities: { "score-negative": "warn" } })).toMatchObject([
      { given: '"warn"', allowed: { values: ["error", "warning", "advice", "off"] }, nearest: "warning" },
    ]);
  });

  it("is a null, a list or a number where a profile or a group belongs", () => {
    for (const input of [null, [], 5, "[]", "7", '"hubei-2020"']) {
      expect(problemsOf(input)).toMatchObject([{ path: [], allowed: { kind: "object" } }]);
    }
    expect(listed({ gradeBands: null, severities: [], implausible: 1 })).toEqual([
      "severities: wrong-value",
      "gradeBands: wrong-value",
      "implausible: wrong-value",
    ]);
  });

  it("is a figure that JSON reads as infinite, or a negative one", () => {
    expect(listed('{"executionPoints": 1e999}')).toEqual(["executionPoints: wrong-value"]);
    expect(listed({ executionPoints: -1, overachievement: 0.5 })).toEqual([
      "executionPoints: wrong-value",
      "overachievement: wrong-value",
    ]);
  });

  it("is an order of grades that does not descend, also against the base", () => {
    expect(problemsOf({ gradeBands: { 良: 95 } })).toMatchObject([
      { messageId: "bands-out-of-order", path: ["gradeBands"], given: "90/95/60" },
    ]);
    expect(listed({ gradeBands: { 优: 80 } })).toEqual(["gradeBands: bands-out-of-order"]);
  });

  it("is the name of a shipped profile, or a blank one", () => {
    expect(listed({ name: "hubei-2020", executionPoints: 15 })).toEqual(["name: name-taken"]);
    expect(listed({ name: "  " })).toEqual(["name: wrong-value"]);
  });

  it("is text that is no JSON, told where it stops being it", () => {
    const place = (text: string) => problemsOf(text)[0]?.place;
    expect(place('{\n  "extends": hubei\n}')).toEqual({ line: 2, column: 14 });
    expect(place('{\n  "name": "a",\n}')).toEqual({ line: 3, column: 1 });
    expect(place('{ "name": "a" } x')).toEqual({ line: 1, column: 17 });
    expect(place('{ "name": "a"')).toEqual({ line: 1, column: 14 });
    expect(place("{ 'name': 1 }")).toEqual({ line: 1, column: 3 });
    expect(place("")).toEqual({ line: 1, column: 1 });
    expect(listed("{,}")).toEqual([": not-json"]);
  });

  it("is anything that JSON cannot hold, and text beyond all measure", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const input of [undefined, () => 1, 1n, circle]) expect(listed(input)).toEqual([": not-json"]);
    expect(listed(`{"name": "${"a".repeat(200_000)}"}`)).toEqual([": too-long"]);
    expect(listed("[".repeat(90_000))).toEqual([": not-json"]);
  });
});

describe("tricks with prototypes", () => {
  it("are unknown options", () => {
    expect(
      listed('{"__proto__": {"executionPoints": 1}, "constructor": {}, "gradeBands": {"__proto__": {}}}'),
    ).toEqual([
      "__proto__: unknown-option",
      "constructor: unknown-option",
      "gradeBands.__proto__: unknown-option",
    ]);
    expect(listed({ severities: { toString: "off" } })).toEqual(["severities.toString: unknown-rule"]);
    expect(({} as Record<string, unknown>).executionPoints).toBeUndefined();
  });

  it("bring in nothing that is inherited or computed", () => {
    expect(profileOf(Object.create({ executionPoints: 1 })).executionPoints).toBe(10);
    const trap = {
      get executionPoints() {
        throw new Error("read");
      },
    };
    expect(listed(trap)).toEqual([": not-json"]);
  });
});

describe("any input at all", () => {
  it("is read or refused, never thrown over", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything({ withBigInt: true })), (input) => {
        const { profile, problems } = readProfile(input);
        return (profile === null) === problems.length > 0;
      }),
    );
  });

  it("gets the places of its values right where it is JSON", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.boolean(), (input, wide) => {
        const text = JSON.stringify(input, null, wide ? 2 : 0);
        for (const { path, place } of readProfile(text).problems) {
          const line = text.split("\n")[(place?.line ?? 0) - 1] ?? "";
          const name = JSON.stringify(path.at(-1) ?? "");
          if (path.length > 0) expect(line.slice((place?.column ?? 0) - 1).startsWith(name)).toBe(true);
        }
      }),
    );
  });
});
