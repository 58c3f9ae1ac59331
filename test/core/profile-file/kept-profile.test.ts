import { DEFAULT_PROFILE, profileInForce, profileNamed } from "../../../src/core";

const kept = (profile: string) => ({ profile });

describe("the profile in force", () => {
  it("is the default one where nobody has chosen", () => {
    expect(profileInForce({})).toEqual({ profile: DEFAULT_PROFILE, keptIn: null, unread: false });
  });

  it("is a shipped one by its own name where the settings change nothing of it", () => {
    const { profile, keptIn } = profileInForce(kept('{ "extends": "hubei-2020" }'));
    expect(profile).toBe(profileNamed("hubei-2020"));
    expect(keptIn).toBe("workbook");
  });

  it("is that of the workbook before that of the person", () => {
    const person = kept('{ "extends": "sichuan-2023" }');
    expect(profileInForce(kept('{ "executionPoints": 20 }'), person)).toMatchObject({
      keptIn: "workbook",
      profile: { name: "workbook", basedOn: "shenzhen-2020", executionPoints: 20 },
    });
    expect(profileInForce({}, person)).toMatchObject({ keptIn: "person", profile: { name: "sichuan-2023" } });
  });

  it.each(["", "no JSON", '{ "severities": { "a-rule-of-tomorrow": "off" } }'])(
    "is the default one, and said to be, where the workbook keeps %j",
    (text) => {
      const person = kept('{ "extends": "sichuan-2023" }');
      expect(profileInForce(kept(text), person)).toEqual({
        profile: DEFAULT_PROFILE,
        keptIn: "workbook",
        unread: true,
      });
    },
  );
});
