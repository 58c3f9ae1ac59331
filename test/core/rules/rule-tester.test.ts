import { ruleNamed } from "../../../src/core";
import { createMessages } from "../../../src/messages";
import enUS from "../../../src/messages/en-US";
import { evaluationTable } from "../../evaluation-table-grid";
import { faultsOfInvalid, faultsOfValid, gapsOf, type InvalidCase } from "../../rule-tester";

const rule = ruleNamed("score-total-mismatch")!;
const clean = { name: "clean", table: evaluationTable() };
const faulty: InvalidCase = {
  name: "faulty",
  table: evaluationTable({ alter: { "total.score": 97.4 } }),
  findings: [{ at: "total.score", messageId: "differs" }],
};
const blank: InvalidCase = {
  name: "blank",
  table: evaluationTable({ alter: { "total.score": null } }),
  findings: [{ at: "total.score", messageId: "blank" }],
};

describe("the rule tester", () => {
  it("passes cases that leave nothing untested", () => {
    expect(gapsOf(rule, { valid: [clean], invalid: [faulty, blank] })).toEqual([]);
    expect(faultsOfValid(rule, clean)).toEqual([]);
    expect(faultsOfInvalid(rule, faulty)).toEqual([]);
  });

  it("asks for cases of both kinds, for every message and for the declared fix", () => {
    expect(gapsOf(rule, { valid: [], invalid: [] })).toEqual([
      "no valid case",
      "no invalid case",
      "message differs never shown",
      "message blank never shown",
      "declared safe fix never shown",
    ]);
  });

  it("asks for names of their own", () => {
    const gaps = gapsOf(rule, { valid: [clean], invalid: [faulty, { ...blank, name: "faulty" }] });
    expect(gaps).toEqual(['two cases named "faulty"']);
  });

  it("refuses a fix that the rule does not declare", () => {
    const cases = { valid: [clean], invalid: [faulty, blank] };
    expect(gapsOf({ ...rule, fixable: null }, cases)).toEqual(["shows a fix that it does not declare"]);
    expect(gapsOf({ ...rule, fixable: "review" }, cases)).toContain("shows a safe fix and declares review");
  });

  it("refuses a valid case that is none", () => {
    expect(faultsOfValid(rule, faulty)).toHaveLength(1);
  });

  it("refuses an expectation of the wrong place, message, figure or fix", () => {
    const expecting = (findings: InvalidCase["findings"]) => faultsOfInvalid(rule, { ...faulty, findings });
    expect(expecting([])).toEqual(["expects no finding", "unexpected 自评表!H18 differs"]);
    expect(expecting([{ at: "total.points", messageId: "differs" }])).toContain("missing 自评表!G18 differs");
    expect(expecting([{ at: "total.score", messageId: "blank" }])).toContain("missing 自评表!H18 blank");
    expect(expecting([{ at: "total.score", messageId: "differs", expected: "98", writes: 98 }])).toEqual([
      '自评表!H18 differs: expected is "97.9", not "98"',
      "自评表!H18 differs: writes is 97.9, not 98",
    ]);
  });

  it("counts findings that are alike", () => {
    const twice = [...faulty.findings, ...faulty.findings];
    expect(faultsOfInvalid(rule, { ...faulty, findings: twice })).toEqual(["1 of 2 findings"]);
  });

  it("refuses a text that a language lacks or leaves unfilled", () => {
    const texts = {
      ...enUS.rules["score-total-mismatch"],
      why: "",
      what: { differs: "{{total}}", blank: "" },
    };
    const catalogue = { ...enUS, rules: { ...enUS.rules, "score-total-mismatch": texts } };
    expect(faultsOfInvalid(rule, faulty, [createMessages("en-US", catalogue)])).toEqual([
      "en-US score-total-mismatch differs: what is unfilled: {{total}}",
      "en-US score-total-mismatch differs: why is missing",
    ]);
  });

  it("names places that a table does not have", () => {
    expect(() => evaluationTable().at("9.score")).toThrow("The table has no place 9.score");
  });
});
