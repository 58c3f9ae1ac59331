import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evalcheck } from "./command-line";

const PAGE = readFileSync(join(__dirname, "../../docs/command-line.md"), "utf8");

/** The options in the page's table for a command, sorted. */
function documentedOptions(command: string): string[] {
  const table = PAGE.slice(PAGE.indexOf(`| option of \`${command}\``)).split("\n\n")[0] ?? "";
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

  it("names every format of the report", async () => {
    const { stderr } = await evalcheck(["check", "a", "--format", "none"], { env: { LANG: "en_US.UTF-8" } });
    const formats = /Possible: (.*)\./.exec(stderr)?.[1]?.split(", ") ?? [];
    expect(formats.length).toBeGreaterThan(1);
    const row = PAGE.split("\n").find((line) => line.startsWith("| `--format FORMAT`")) ?? "";
    for (const format of formats) expect(row).toContain(`\`${format}\``);
  });
});
