import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_MEMORY, memoryXml, PROFILE_SETTING } from "../../src/core";
import type { FileJson } from "../../src/reports";
import { evalcheck, useTemporaryFolder } from "./command-line";
import { sampleKeeping } from "./sample-keeping";

const folder = useTemporaryFolder();

/** Puts a sample into the folder that keeps a profile, as the add-in writes it. */
function putSample(profile: string): void {
  const settings = { [PROFILE_SETTING]: profile };
  writeFileSync(join(folder.path, "a.xlsx"), sampleKeeping(memoryXml({ ...EMPTY_MEMORY, settings })));
}

function inFolder(...argv: string[]) {
  return evalcheck(argv, { cwd: folder.path, env: { LANG: "en_US.UTF-8" } });
}

async function checked(...more: string[]) {
  const { stdout, stderr } = await inFolder("check", "a.xlsx", "--format", "json", ...more);
  const { profile, files } = JSON.parse(stdout) as { profile: string; files: FileJson[] };
  const [file] = files;
  return { profile, kept: file!.keptProfile, rules: file!.findings.map(({ rule }) => rule), stderr };
}

const RULE = "execution-score-mismatch";
const OFF = JSON.stringify({ severities: { [RULE]: "off" } });

describe("a profile that a workbook keeps", () => {
  it("is what it is checked by, and the report says so", async () => {
    putSample(OFF);
    const { profile, kept, rules, stderr } = await checked();
    expect({ profile, kept, stderr }).toEqual({ profile: "shenzhen-2020", kept: "workbook", stderr: "" });
    expect(rules).not.toContain(RULE);
    expect((await inFolder("check", "a.xlsx")).stdout).toContain(
      "Checked by the profile that the workbook keeps: workbook.",
    );
  });

  it("gives way to the one that is asked for", async () => {
    putSample(OFF);
    const { kept, rules } = await checked("--profile", "shenzhen-2020");
    expect(kept).toBeUndefined();
    expect(rules).toContain(RULE);
  });

  it("is the same on several threads", async () => {
    putSample(OFF);
    writeFileSync(join(folder.path, "b.xlsx"), sampleKeeping(memoryXml(EMPTY_MEMORY)));
    const reports = await Promise.all(
      ["1", "2"].map((jobs) => inFolder("check", ".", "--format", "json", "--jobs", jobs)),
    );
    expect(reports[1]!.stdout).toBe(reports[0]!.stdout);
    const { files } = JSON.parse(reports[0]!.stdout) as { files: FileJson[] };
    expect(files.map(({ keptProfile }) => keptProfile)).toEqual(["workbook", undefined]);
  });

  it("decides what is corrected", async () => {
    const corrected = async () => {
      const { stdout } = await inFolder("fix", "a.xlsx", "--out", "copies", "--format", "json");
      return stdout;
    };
    putSample("{}");
    expect(await corrected()).toContain(RULE);
    putSample(OFF);
    expect(await corrected()).not.toContain(RULE);
  });

  it("is told of where it cannot be read, and the default one is used", async () => {
    putSample("{");
    const told = /^a\.xlsx: the profile kept in the workbook cannot be read/;
    const { kept, rules, stderr } = await checked();
    expect(kept).toBeUndefined();
    expect(rules).toContain(RULE);
    expect(stderr).toMatch(told);
    expect((await inFolder("fix", "a.xlsx", "--out", "copies")).stderr).toMatch(told);
  });
});
