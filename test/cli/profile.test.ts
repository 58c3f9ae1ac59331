import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evalcheck, useTemporaryFolder } from "./command-line";

const SAMPLES = join(__dirname, "../../src/workbench/samples");
const ENGLISH = { LANG: "en_US.UTF-8" };

const folder = useTemporaryFolder();

beforeEach(() => copyFileSync(join(SAMPLES, "figures.xlsx"), join(folder.path, "a.xlsx")));

function inFolder(argv: readonly string[], env = ENGLISH) {
  return evalcheck(argv, { cwd: folder.path, env });
}

function putProfile(name: string, content: string | object): void {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  writeFileSync(join(folder.path, name), text);
}

/** Severities of the findings of a rule, as the JSON report has them under a profile. */
async function reported(profile: string): Promise<{ profile: string; severities: string[] }> {
  const { stdout } = await inFolder(["check", "a.xlsx", "--format", "json", "--profile", profile]);
  const report = JSON.parse(stdout) as {
    profile: string;
    files: { findings: { rule: string; severity: string }[] }[];
  };
  const findings = report.files.flatMap((file) => file.findings);
  return { profile: report.profile, severities: [...new Set(findings.map(({ severity }) => severity))] };
}

describe("a profile by name", () => {
  it("is what the tables are checked by, and stands in the report", async () => {
    for (const name of ["shenzhen-2020", "national-2020", "hubei-2020", "sichuan-2023"]) {
      expect((await reported(name)).profile).toBe(name);
    }
  });

  it("goes before a file of that name, which a path names", async () => {
    putProfile("hubei-2020", { name: "mine" });
    expect((await reported("hubei-2020")).profile).toBe("hubei-2020");
    expect((await reported("./hubei-2020")).profile).toBe("mine");
  });
});

describe("a profile from a file", () => {
  const QUIET = { "score-total-mismatch": "off", "points-total-mismatch": "advice" };

  it("is checked by, under its own name or the file's", async () => {
    putProfile("district.json", { extends: "hubei-2020", severities: QUIET });
    expect((await reported("district.json")).profile).toBe("district");
    putProfile("district.json", { name: "某区 2024" });
    expect((await reported("district.json")).profile).toBe("某区 2024");
  });

  it("changes what is found, and by that the exit code", async () => {
    const everything = await reported("shenzhen-2020");
    expect(everything.severities).toContain("error");
    const rules = (await inFolder(["rules"])).stdout.match(/^[a-z\d-]+/gm)!;
    putProfile("silent.json", { severities: Object.fromEntries(rules.map((rule) => [rule, "off"])) });
    expect((await reported("silent.json")).severities).toEqual([]);
    expect((await inFolder(["check", "a.xlsx", "--profile", "silent.json"])).exitCode).toBe(0);
  });

  it("may stand in another folder, with the mark of Windows in front", async () => {
    mkdirSync(join(folder.path, "方案"));
    putProfile("方案/区.JSON", '\uFEFF{ "executionPoints": 20 }');
    expect((await reported("方案/区.JSON")).profile).toBe("区");
  });

  it("corrects by it as well", async () => {
    putProfile("bad.json", "{}}");
    const { exitCode, stderr } = await inFolder(["fix", "a.xlsx", "--out", "o", "--profile", "bad.json"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("bad.json:1:3");
  });
});

describe("a profile that cannot be used", () => {
  async function refusal(profile: string, env = ENGLISH): Promise<string> {
    const { exitCode, stdout, stderr } = await inFolder(["check", "a.xlsx", "--profile", profile], env);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    return stderr;
  }

  it("is refused with all that is wrong, each with the file's name and place", async () => {
    putProfile(
      "bad.json",
      '{\n  "extends": "hubei-2020",\n  "rateDecimals": 3,\n  "weights": { "output": 40 },\n  "severitys": {}\n}',
    );
    expect(await refusal("bad.json")).toBe(
      [
        "evalcheck: The profile bad.json cannot be used:",
        '  bad.json:5:3  There is no option "severitys". Did you mean "severities"? Possible: $schema, extends, ' +
          "name, source, severities, executionPoints, rateDecimals, roundingOrder, reverseFormula, " +
          "equalExceeded, overachievement, lowExecutionRate, gradeBands, weights, implausible.",
        '  bad.json:3:3  "rateDecimals" cannot be 3; it has to be one of 2, 4.',
        "Run evalcheck --help to see how it is used.",
        "",
      ].join("\n"),
    );
    putProfile("bad.json", '{\n  "extends": "hubei-2020",\n  "weights": { "output": 40 }\n}');
    expect(await refusal("bad.json", { LANG: "zh_CN.UTF-8" })).toContain(
      "bad.json:3:3  缺少“weights.outcome”，应为：0 到 100 的数。\n  bad.json:3:3  缺少“weights.satisfaction”",
    );
  });

  it("is no JSON, no UTF-8, or beyond all size", async () => {
    putProfile("bad.json", '{\n  "extends": hubei\n}');
    expect(await refusal("bad.json")).toContain("bad.json:2:14  This is not valid JSON.");
    writeFileSync(join(folder.path, "bad.json"), Buffer.from("7b22c3fb22b3fb7d", "hex"));
    expect(await refusal("bad.json")).toContain("bad.json is not written in UTF-8");
    putProfile("bad.json", " ".repeat(1_000_001));
    expect(await refusal("bad.json")).toContain("bad.json  This is too long for a profile.");
  });

  it("is not there, or is a folder", async () => {
    expect(await refusal("absent.json")).toContain("absent.json cannot be read. There is no such file.");
    mkdirSync(join(folder.path, "in"));
    expect(await refusal("in")).toContain("in cannot be read. ");
    expect(await refusal("atlantis-1999")).toMatch(
      /no profile "atlantis-1999"\. Possible: shenzhen-2020, national-2020, hubei-2020, sichuan-2023, or a JSON file/,
    );
  });
});

describe("the catalogue of rules", () => {
  it("has the severities of a profile, and each rule's own where they differ", async () => {
    putProfile("p.json", { severities: { "score-negative": "off", "vague-reason": "warning" }, name: "p" });
    const lines = (await inFolder(["rules", "--profile", "p.json"])).stdout.split("\n");
    const line = (rule: string) => lines.find((each) => each.startsWith(`${rule} `));
    expect(line("score-negative")).toMatch(/\(off, by p; its own: error\)$/);
    expect(line("vague-reason")).toMatch(/\(warning, by p; its own: advice\)$/);
    expect(line("points-negative")).toMatch(/\(error\)$/);
    expect((await inFolder(["rules", "vague-reason", "--profile", "p.json"])).stdout).toContain(
      "warning, by p; its own: advice",
    );
    expect((await inFolder(["rules", "--profile", "absent.json"])).exitCode).toBe(2);
  });
});
