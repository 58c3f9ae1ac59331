import { readProfile } from "../../src/core";
import { createMessages, profileProblemText } from "../../src/messages";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";

const CHINESE = createMessages("zh-CN", zhCN);
const ENGLISH = createMessages("en-US", enUS);

function said(input: unknown, messages = ENGLISH): string[] {
  return readProfile(input).problems.map((problem) => profileProblemText(messages, problem));
}

describe("what is wrong with a profile", () => {
  it("is said with what stands there, what may, and what may be meant", () => {
    expect(said({ extends: "hubei", lowExecutionRate: 60, gradeBands: { 优: "90" } })).toEqual([
      '"extends" cannot be "hubei"; it has to be one of shenzhen-2020, national-2020, hubei-2020, sichuan-2023. ' +
        'Did you mean "hubei-2020"?',
      '"lowExecutionRate" cannot be 60; it has to be a number from 0 to 1.',
      '"gradeBands.优" cannot be "90"; it has to be a number from 0 to 100.',
    ]);
    expect(said({ gradeBands: { 优: "90" }, weights: 5, name: "" }, CHINESE)).toEqual([
      '“name”不能是 ""，应为：不超过 60 字的文本。',
      '“gradeBands.优”不能是 "90"，应为：0 到 100 的数。',
      "“weights”不能是 5，应为：含有 output、outcome、satisfaction 的对象，或 null。",
    ]);
  });

  it("names the known options, but not every rule", () => {
    expect(said({ executonPoints: 15 })[0]).toMatch(
      /^There is no option "executonPoints"\. Did you mean "executionPoints"\? Possible: .*gradeBands/,
    );
    expect(said({ severities: { "score-negativ": "off" } })).toEqual([
      'There is no rule "score-negativ". Did you mean "score-negative"?',
    ]);
  });

  it("is said in full in both languages, whatever it is", () => {
    const inputs: readonly unknown[] = [
      "{",
      "x".repeat(200_000),
      [],
      { extends: "hubei-2020", weights: {} },
      { gradeBands: { 优: 10 } },
      { name: "hubei-2020" },
      { unknown: 1, severities: { unknown: 1 }, implausible: null },
    ];
    for (const messages of [CHINESE, ENGLISH]) {
      for (const text of inputs.flatMap((input) => said(input, messages))) {
        expect(text).not.toMatch(/\{\{|undefined|profiles:/);
        expect(text).toMatch(messages === CHINESE ? /[\u4e00-\u9fff]/ : /[a-z]{3}/);
      }
    }
  });
});
