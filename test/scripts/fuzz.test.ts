import { spawnSync } from "node:child_process";

/** More by `npm run fuzz -- --runs 20000 --seed 7`. */
const RUNS = 400;

it("survives altered packages: no crash, no hang, no flood of memory, a refusal by name or a right answer", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/fuzz.ts", "--runs", String(RUNS)],
    { encoding: "utf8", timeout: 170_000 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [, read, damaged] = /read (\d+).*damaged (\d+)/.exec(
    stdout.replace(/(damaged \d+), (read \d+)/, "$2, $1"),
  )!;
  expect(Number(read)).toBeGreaterThan(RUNS / 5);
  expect(Number(damaged)).toBeGreaterThan(RUNS / 5);
}, 180_000);
