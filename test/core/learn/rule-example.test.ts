import { DEFAULT_PROFILE, profileNamed, PROFILES, ruleExample, RULES } from "../../../src/core";
import { createMessages, findingText } from "../../../src/messages";
import zhCN from "../../../src/messages/zh-CN";

const CHINESE = createMessages("zh-CN", zhCN);

describe("the example of a rule", () => {
  it.each(RULES.map(({ id }) => [id]))("%s is what the rule finds", (id) => {
    const example = ruleExample(id, DEFAULT_PROFILE)!;
    expect(example.finding.rule).toBe(id);
    expect(findingText(CHINESE, example.finding).what).not.toBe("");
    expect(example.lines.some(({ reported }) => reported)).toBe(true);
    expect(example.lines.filter(({ wrong, right }) => wrong !== right)).not.toEqual([]);
  });

  it.each(PROFILES.map((profile) => [profile.name, profile] as const))(
    "is there by %s for each rule",
    (_, profile) => {
      expect(RULES.filter(({ id }) => !ruleExample(id, profile)).map(({ id }) => id)).toEqual([]);
    },
  );

  it("shows what is wrong beside what is right", () => {
    const { lines } = ruleExample("score-exceeds-points", DEFAULT_PROFILE)!;
    expect(lines.find(({ reported }) => reported)).toEqual({
      label: "得分",
      wrong: "9",
      right: "8",
      reported: true,
    });
    expect(lines.map(({ label }) => label)).toEqual([
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ]);
  });

  it("is that of the default profile where another never reports it", () => {
    const hubei = profileNamed("hubei-2020");
    expect(ruleExample("weights-off-profile", hubei)!.profile).toBe(DEFAULT_PROFILE);
    expect(ruleExample("score-exceeds-points", hubei)!.profile).toBe(hubei);
  });

  it("is there for a rule that is switched off", () => {
    const silent = { ...DEFAULT_PROFILE, severities: { "vague-reason": "off" } as const };
    expect(ruleExample("vague-reason", silent)!.profile).toBe(silent);
  });

  it("is there for no other id", () => expect(ruleExample("no-such-rule", DEFAULT_PROFILE)).toBeUndefined());
});
