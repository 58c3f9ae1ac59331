import {
  DEFAULT_PROFILE,
  profileNamed,
  PROFILES,
  RULES,
  UnknownProfileError,
  validate,
  type Finding,
} from "../../../src/core";
import { evaluationTable, type TableOptions } from "../../evaluation-table-grid";

/** What a rule finds under a profile. */
function findings(rule: string, profile: string, options: TableOptions): Finding[] {
  const { grid } = evaluationTable(options);
  return validate([grid], { profile: profileNamed(profile) }).findings.filter(
    (finding) => finding.rule === rule,
  );
}

describe("the shipped profiles", () => {
  it("are four, the default first, each with its source", () => {
    expect(PROFILES.map(({ name }) => name)).toEqual([
      "shenzhen-2020",
      "national-2020",
      "hubei-2020",
      "sichuan-2023",
    ]);
    expect(DEFAULT_PROFILE).toBe(PROFILES[0]);
    for (const { source } of PROFILES) expect(source).toMatch(/\.html?\b/);
  });

  it("set severities of rules that there are", () => {
    const rules = new Set(RULES.map(({ id }) => id));
    for (const { severities } of PROFILES) {
      expect(Object.keys(severities).filter((id) => !rules.has(id))).toEqual([]);
    }
  });

  it("are found by their names, and another name is answered with those that there are", () => {
    expect(profileNamed("hubei-2020").executionPoints).toBe(20);
    expect(() => profileNamed("hubei")).toThrow(UnknownProfileError);
    expect(() => profileNamed("toString")).toThrow(/shenzhen-2020, national-2020, hubei-2020, sichuan-2023/);
  });

  it("say nothing of a table in order", () => {
    for (const { name } of PROFILES) {
      const { grid } = evaluationTable();
      const found = validate([grid], { profile: profileNamed(name) }).findings;
      expect(found.map(({ rule }) => rule)).toEqual([]);
    }
  });
});

describe("what the regions differ in", () => {
  it("Sichuan asks for an explanation below 90 %, the others below 60 %", () => {
    // 1,020,000 ÷ 1,200,000 = 0.85
    const at85: TableOptions = {
      alter: {
        "whole.executed": 1_020_000,
        "source1.executed": 920_000,
        "source1.rate": 0.84,
        "whole.rate": 0.85,
        "whole.score": 8.5,
        "5.actual": "200笔",
        "5.score": 30,
        "5.reason": null,
      },
    };
    const rule = "low-execution-unexplained";
    expect(findings(rule, "sichuan-2023", at85)).toMatchObject([{ severity: "warning" }]);
    expect(findings(rule, "shenzhen-2020", at85)).toEqual([]);
    expect(findings(rule, "national-2020", at85)).toEqual([]);
  });

  it("Shenzhen writes a rate of two decimals, the others one of four", () => {
    // 1,034,444 ÷ 1,200,000 = 0.86203666…
    const wrong: TableOptions = { alter: { "whole.executed": 1_034_444, "whole.rate": 0.5 } };
    const rate = (profile: string) => findings("execution-rate-mismatch", profile, wrong)[0]?.expected;
    expect(rate("shenzhen-2020")).toBe("0.86");
    for (const profile of ["national-2020", "hubei-2020", "sichuan-2023"])
      expect(rate(profile)).toBe("0.862");
  });

  it("only the forms of Shenzhen and of the nation have usual weights", () => {
    const heavy: TableOptions = { alter: { "5.points": 20, "6.points": 20 } };
    const count = (profile: string) => findings("weights-off-profile", profile, heavy).length;
    expect(["shenzhen-2020", "national-2020", "hubei-2020", "sichuan-2023"].map(count)).toEqual([1, 1, 0, 0]);
  });
});
