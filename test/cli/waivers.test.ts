import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_MEMORY, memoryXml, validate, waiverOf, type Waiver } from "../../src/core";
import type { FileJson } from "../../src/reports";
import { readGrids } from "../../src/xlsx";
import { evalcheck, useTemporaryFolder } from "./command-line";
import { SAMPLE, sampleKeeping } from "./sample-keeping";

const DECISION = { reason: "已报主管部门核准", by: "王敏", on: "2020-12-31", until: null };

const folder = useTemporaryFolder();

/** Puts the sample into the folder as a workbook that keeps a custom XML part. */
function putSample(part: string): void {
  writeFileSync(join(folder.path, "a.xlsx"), sampleKeeping(part));
}

/** A waiver of every finding of the sample. */
function waivers(until: string | null): Waiver[] {
  const grids = readGrids(SAMPLE);
  return validate(grids).findings.map((finding) =>
    waiverOf(
      finding,
      grids.find(({ name }) => name === finding.sheet),
      { ...DECISION, until },
    ),
  );
}

async function checked() {
  const { exitCode, stdout, stderr } = await evalcheck(["check", "a.xlsx", "--format", "json"], {
    cwd: folder.path,
    env: { LANG: "en_US.UTF-8" },
  });
  const { files } = JSON.parse(stdout) as { files: FileJson[] };
  return { exitCode, stderr, waived: files.flatMap(({ findings }) => findings.map(({ waived }) => waived)) };
}

describe("waivers that a workbook keeps", () => {
  it("count: their findings are reported as waived, and none of them is an error any more", async () => {
    putSample(memoryXml({ ...EMPTY_MEMORY, waivers: waivers(null) }));
    const { exitCode, stderr, waived } = await checked();
    expect(waived.length).toBeGreaterThan(0);
    expect(new Set(waived.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ reason: DECISION.reason, by: DECISION.by, until: null })]),
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  it("do not count after their last day", async () => {
    putSample(memoryXml({ ...EMPTY_MEMORY, waivers: waivers("2021-12-31") }));
    const { exitCode, waived } = await checked();
    expect(new Set(waived)).toEqual(new Set([null]));
    expect(exitCode).toBe(1);
  });

  it("do not count where they cannot be read, which is said", async () => {
    putSample(memoryXml({ ...EMPTY_MEMORY, waivers: waivers(null) }).replace("</evalcheck>", ""));
    const { exitCode, stderr, waived } = await checked();
    expect(new Set(waived)).toEqual(new Set([null]));
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      "a.xlsx: the waivers and settings kept in the workbook cannot be read and do not count.\n",
    );
  });
});
