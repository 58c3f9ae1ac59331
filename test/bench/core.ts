/**
 * How long it takes to recognise one table, check it and plan its corrections, warm: `npx tsx test/bench/core.ts`.
 * Each table is read once, as in use: nothing of it is remembered from another run. Ends with 1 where the
 * median over the tables is above the budget.
 */
import { planCorrections, validate } from "../../src/core";
import { evaluationTable, INDICATORS, type IndicatorRow, type TableOptions } from "../evaluation-table-grid";

const BUDGET_MS = 1;
const WARM_UP = 600;
const RUNS = 400;

/** Nine indicators: half of the published tables have no more. */
const USUAL: readonly IndicatorRow[] = Array.from({ length: 9 }, (_, index) => {
  const row = INDICATORS[Math.floor((index * INDICATORS.length) / 9)] ?? fail();
  const points = 10;
  return { ...row, name: `指标名称${index + 1}`, points, score: points };
});
const SCORE = { "total.score": 99.9 };

/** Most tables are right; those that are not have a fault or two, of which others follow. */
const TABLES: Readonly<Record<string, TableOptions>> = {
  clean: { indicators: USUAL, alter: SCORE },
  "clean, page-broken": { layout: "page-broken", indicators: USUAL, alter: SCORE },
  "wrong total": { indicators: USUAL, alter: { "total.score": 90 } },
  "text numbers": { indicators: USUAL, alter: { ...SCORE, "1.points": "10", "2.points": "10分" } },
  "rate, score, total and grade": {
    indicators: USUAL,
    grade: "良",
    alter: { "whole.rate": 0.79, "whole.score": 7.9, "total.score": 85 },
  },
};

const medians = Object.entries(TABLES).map(([name, options]) => {
  const times = Array.from({ length: WARM_UP + RUNS }, () => evaluationTable(options).grid)
    .map((grid) => {
      const start = performance.now();
      planCorrections(validate([grid]));
      return performance.now() - start;
    })
    .slice(WARM_UP);
  const median = medianOf(times);
  console.log(`${name.padEnd(30)} ${median.toFixed(3)} ms`);
  return median;
});
const overall = medianOf(medians);
console.log(`median ${overall.toFixed(3)} ms, budget ${BUDGET_MS} ms`);
process.exitCode = overall <= BUDGET_MS ? 0 : 1;

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? fail();
}

function fail(): never {
  throw new Error("unreachable");
}
