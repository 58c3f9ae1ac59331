import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evalcheck } from "./command-line";

const PAGE = readFileSync(join(__dirname, "../../docs/command-line.md"), "utf8");

/** The page's table of this beginning. */
function tableOf(beginning: string): string {
  return PAGE.slice(PAGE.indexOf(`| ${beginning}`)).split("\n\n")[0] ?? "";
}

const LIMITS = tableOf("limit of `check` and `fix`");

/** The options in the page's tables for a command, sorted. */
function documentedOptions(command: string): string[] {
  const table = tableOf(`option of \`${command}\``) + (command === "rules" ? "" : LIMITS);
  return Array.from(table.matchAll(/^\| `(--[\w-]+)/gm), ([, option = ""]) => option).sort();
}

/** The options that the program's own help names, itself left out, sorted. */
async function offeredOptions(command: string): Promise<string[]> {
  const { stdout } = await evalcheck([command, "--help"], { env: { LANG: "en_US.UTF-8" } });
  const options = Array.from(stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm), ([, option = ""]) => option);
  return options.filter((option) => option !== "--help").sort();
}

describe("the page of the command line", () => {
  it.each(["check", "fix", "rules"])("names the options of %s, and no others", async (command) => {
    const offered = await offeredOptions(command);
    expect(offered).toContain("--profile");
    expect(documentedOptions(command)).toEqual(offered);
  });

  it("has the usual limits as the help has them", async () => {
    const { stdout } = await evalcheck(["fix", "--help"], { env: { LANG: "en_US.UTF-8" } });
    const help = stdout.replace(/\n {10,}/g, " ");
    const rows = [...LIMITS.matchAll(/^\| `(--max-[\w-]+) \w+` +\| ([\w, ]+?) +\|/gm)];
    expect(rows).toHaveLength(11);
    for (const [, option, usual] of rows)
      expect(help).toMatch(new RegExp(`^ {2}${option} .*by default ${usual}$`, "m"));
  });

  it("names every format of the report", async () => {
    const { stderr } = await evalcheck(["check", "a", "--format", "none"], { env: { LANG: "en_US.UTF-8" } });
    const formats = /Possible: (.*)\./.exec(stderr)?.[1]?.split(", ") ?? [];
    expect(formats.length).toBeGreaterThan(1);
    const row = PAGE.split("\n").find((line) => line.startsWith("| `--format FORMAT`")) ?? "";
    for (const format of formats) expect(row).toContain(`\`${format}\``);
  });
});
