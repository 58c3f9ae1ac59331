import { evalcheck } from "./command-line";

const ENGLISH = { env: { LANG: "en_US.UTF-8" } };

describe("help and version", () => {
  it("speaks the language of the environment, Chinese where there is none", async () => {
    const chinese = await evalcheck(["--help"]);
    const english = await evalcheck(["--help"], ENGLISH);
    expect(chinese).toMatchObject({ exitCode: 0, stderr: "" });
    expect(chinese.stdout).toContain("用法：");
    expect(chinese.stdout).toContain("校验项目支出绩效自评表");
    expect(english.stdout).toContain("Usage:");
    expect(english.stdout).not.toMatch(/用法|校验/);
  });

  it("explains every option of check", async () => {
    const { stdout } = await evalcheck(["check", "--help"], ENGLISH);
    for (const option of [
      "--format",
      "--output",
      "--profile",
      "--min-severity",
      "--since",
      "--jobs",
      "--quiet",
      "--no-progress",
      "--locale",
    ]) {
      expect(stdout).toMatch(new RegExp(`${option}\\b.* {2}\\w`));
    }
    expect(stdout).toContain("Exit code: 0");
  });

  it("promises no workbook's own profile where there is no workbook", async () => {
    const { stdout } = await evalcheck(["rules", "--help", "--locale", "en-US"]);
    expect(stdout.replace(/\s+/g, " ")).toContain("or a JSON file; shenzhen-2020 by default");
  });

  it("prints the version alone", async () => {
    expect(await evalcheck(["--version"])).toEqual({ exitCode: 0, stdout: "1.2.3\n", stderr: "" });
  });
});

describe("the language", () => {
  it.each<[Record<string, string>, string[], RegExp]>([
    [{ LC_ALL: "en_GB.UTF-8", LANG: "zh_CN.UTF-8" }, [], /Usage/],
    [{ LC_ALL: "", LC_MESSAGES: "zh_TW.UTF-8", LANG: "en_US.UTF-8" }, [], /用法/],
    [{ LANG: "C.UTF-8" }, [], /用法/],
    [{ LANG: "zh_CN.UTF-8" }, ["--locale", "en-US"], /Usage/],
    [{ LANG: "en_US.UTF-8" }, ["--locale=zh-CN"], /用法/],
  ])("of %j with %j", async (env, options, heading) => {
    const { stdout } = await evalcheck([...options, "--help"], { env });
    expect(stdout).toMatch(heading);
  });
});

describe("wrong use ends with 2 and says why on standard error alone", () => {
  it.each<[string[], RegExp]>([
    [[], /check, fix or rules/],
    [["check"], /FILE is missing/],
    [["verify", "a.xlsx"], /no command "verify"/],
    [["check", "a.xlsx", "--nonsense"], /no option --nonsense/],
    [["check", "a.xlsx", "--output"], /--output <FILE> needs a value/],
    [["check", "a.xlsx", "--format", "pdf"], /"pdf".*text, json/],
    [["check", "a.xlsx", "--format", "xlsx"], /xlsx.*--output/],
    [["check", "a.xlsx", "--jobs", "0"], /--jobs.*"0".*1–256/],
    [["check", "a.xlsx", "--jobs", "many"], /--jobs.*"many".*1–256/],
    [["check", "a.xlsx", "--min-severity", "fatal"], /"fatal".*error, warning, advice/],
    [["check", "a.xlsx", "--locale", "fr"], /"fr".*zh-CN, en-US/],
    [["check", "a.xlsx", "--profile", "atlantis-1999"], /"atlantis-1999".*shenzhen-2020/],
    [["rules", "a", "b"], /Too many/],
    [["check", "a.xlsx", "--mark"], /no option --mark/],
    [["fix", "a.xlsx"], /--out DIR.*--in-place/],
    [["fix", "a.xlsx", "--out", "copies", "--in-place"], /either --out or --in-place/],
    [["fix", "a.xlsx", "--out", "copies", "--format", "html"], /"html".*text, json/],
    [["rules", "no-such-rule"], /no rule "no-such-rule"/],
  ])("%j", async (argv, complaint) => {
    const { exitCode, stdout, stderr } = await evalcheck(argv, ENGLISH);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(complaint);
  });

  it("complains in Chinese too", async () => {
    const { stderr } = await evalcheck(["check", "a.xlsx", "--nonsense"]);
    expect(stderr).toContain("没有选项 --nonsense。");
    const { stderr: format } = await evalcheck(["fix", "a.xlsx", "--out", "b", "--format", "html"]);
    expect(format).toContain("可用：text、json。");
  });
});

describe("rules", () => {
  it("lists every rule with its severity and name", async () => {
    const { exitCode, stdout } = await evalcheck(["rules"], ENGLISH);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^score-total-mismatch +\S.* \(error\)$/m);
    expect(stdout.trimEnd().split("\n").length).toBeGreaterThan(20);
  });

  it("explains one rule", async () => {
    const { exitCode, stdout } = await evalcheck(["rules", "score-total-mismatch"], ENGLISH);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^score-total-mismatch {2}\S/);
    for (const heading of ["Severity", "What", "Why", "To do", "Fix"]) {
      expect(stdout).toMatch(new RegExp(`^${heading}\n {2}\\S`, "m"));
    }
    expect(stdout).not.toMatch(/[{}]/);
  });

  it.each([
    ["zh-CN", "示例（有误 → 正确）", /^ {2}总分为 ([\d.]+)，各项得分之和为 ([\d.]+)。$/m],
    [
      "en-US",
      "Example (wrong → right)",
      /^ {2}The total score states ([\d.]+); the scores add up to ([\d.]+)\.$/m,
    ],
  ])("shows one rule at work, in %s", async (locale, heading, said) => {
    const { stdout } = await evalcheck(["rules", "score-total-mismatch", "--locale", locale]);
    const example = stdout.split(`\n${heading}\n`)[1]!;
    const [, wrong, right] = said.exec(example)!;
    expect(example).toMatch(new RegExp(`^ {2}H\\d+.* = ${right}$`, "m"));
    expect(example).toMatch(new RegExp(`^ {2}总分：得分  ${wrong} → ${right}$`, "m"));
    // What is the same stands once, its text in line with the others.
    expect(example).toMatch(/^ {2}执行率 {6}\d\S*$/m);
  });

  it("shows every rule at work", async () => {
    const ids = (await evalcheck(["rules"], ENGLISH)).stdout.match(/^[a-z\d-]+/gm)!;
    for (const id of ids) {
      const { stdout } = await evalcheck(["rules", id], ENGLISH);
      expect(stdout).toMatch(/\nExample \(wrong → right\)\n(?: {2}\S.*\n){2,}$/);
    }
  });
});
