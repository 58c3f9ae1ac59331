import { ruleNamed, RULES } from "../../src/core";
import { createMessages, ruleText } from "../../src/messages";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";

const LANGUAGES = [createMessages("zh-CN", zhCN), createMessages("en-US", enUS)] as const;

describe.each(LANGUAGES)("the text of a rule in $locale", (messages) => {
  it("is there for each: what, why and what to do", () => {
    const odd = RULES.filter((rule) => {
      const { name, what, why, todo } = ruleText(messages, rule);
      return [what, why, todo].some((texts) => texts.length === 0) || name === rule.id;
    });
    expect(odd).toEqual([]);
  });

  it("is one for the rule, or one for each of its messages", () => {
    const { why, todo } = ruleText(messages, ruleNamed("duplicate-project")!);
    expect([...why, ...todo].join()).not.toMatch(/returned an object/);
    expect(todo.length).toBeGreaterThan(1);
    expect(ruleText(messages, ruleNamed("score-exceeds-points")!).todo).toHaveLength(1);
  });

  it("says once what several messages share", () => {
    const { what, why, todo } = ruleText(messages, ruleNamed("value-missing")!);
    expect([what.length, why.length, todo.length]).toEqual([8, 2, 2]);
  });
});
