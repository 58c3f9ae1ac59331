import { DEFAULT_PROFILE, ruleNamed, type Profile } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

/** 1,034,400 of 1,200,000 is 0.862: rounded to two decimals 0.86, a score of 8.60; exact 8.62. */
const ROUNDED = { "whole.executed": 1_034_400, "source1.executed": 934_400, "source1.rate": 0.85 };

const SCORE_ONLY: Profile = { ...DEFAULT_PROFILE, roundingOrder: "score-only" };
const FOUR_DECIMALS: Profile = { ...DEFAULT_PROFILE, rateDecimals: 4 };

export const cases = testRule(ruleNamed("execution-score-mismatch")!, {
  valid: [
    { name: "points × rate", table: evaluationTable() },
    {
      name: "points × rate at two decimals",
      table: evaluationTable({ alter: { ...ROUNDED, "whole.rate": 0.86, "whole.score": 8.6 } }),
    },
    {
      name: "points × exact ratio",
      table: evaluationTable({ alter: { ...ROUNDED, "whole.rate": 0.86, "whole.score": 8.62 } }),
    },
    {
      name: "points × the rate as it is stated",
      table: evaluationTable({ alter: { ...ROUNDED, "whole.rate": 0.862, "whole.score": 8.62 } }),
    },
    {
      name: "points × rate at two decimals, whatever order the profile writes",
      table: evaluationTable({ alter: { ...ROUNDED, "whole.rate": 0.86, "whole.score": 8.6 } }),
      profile: SCORE_ONLY,
    },
    { name: "a score half a hundredth off", table: evaluationTable({ alter: { "whole.score": 9.895 } }) },
    {
      name: "points of the table, not of the profile",
      table: evaluationTable({ alter: { "whole.points": 20, "whole.score": 19.8 } }),
    },
    {
      name: "full marks where more was executed than budgeted",
      table: evaluationTable({ alter: { "whole.executed": 1_300_000, "whole.score": 10 } }),
    },
    {
      name: "a dash where nothing is budgeted, which is 0",
      table: evaluationTable({ alter: { "whole.adjusted": 0, "whole.executed": 0, "whole.score": "-" } }),
    },
    {
      name: "a dash that says that nothing applies where nothing is budgeted",
      table: evaluationTable({ alter: { "whole.adjusted": 0, "whole.executed": 0, "whole.score": "—" } }),
    },
    {
      name: "nothing while the points are below 0",
      table: evaluationTable({ alter: { "whole.points": -10, "whole.score": -9.9 } }),
    },
    {
      name: "nothing while the points are missing",
      table: evaluationTable({ alter: { "whole.points": null, "whole.score": 5 } }),
    },
    {
      name: "nothing while an amount does not apply",
      table: evaluationTable({ alter: { "whole.executed": "—", "whole.score": 5 } }),
    },
    {
      name: "a score that is no number, which another rule reports",
      table: evaluationTable({ alter: { "whole.score": "满分" } }),
    },
  ],
  invalid: [
    {
      name: "a score that follows from no rounding",
      table: evaluationTable({ alter: { "whole.score": 9.5 } }),
      findings: [
        {
          at: "whole.score",
          messageId: "differs",
          severity: "error",
          found: "9.5",
          expected: "9.9",
          fix: "safe",
          writes: 9.9,
        },
      ],
    },
    {
      name: "a blank score",
      table: evaluationTable({ alter: { "whole.score": null } }),
      findings: [{ at: "whole.score", messageId: "blank", fix: "safe", writes: 9.9 }],
    },
    {
      name: "a dash for the score",
      table: evaluationTable({ alter: { "whole.score": "—" } }),
      findings: [{ at: "whole.score", messageId: "blank" }],
    },
    {
      name: "a score of a rate that is itself wrong",
      table: evaluationTable({ alter: { "whole.rate": 0.89, "whole.score": 8.9 } }),
      findings: [{ at: "whole.score", messageId: "differs", expected: "9.9", fix: "review" }],
    },
    {
      name: "a score above the points",
      table: evaluationTable({
        alter: {
          "whole.executed": 1_200_000,
          "source1.executed": 1_100_000,
          "source1.rate": 1,
          "whole.rate": 1,
          "whole.score": 10.004,
        },
      }),
      findings: [{ at: "whole.score", messageId: "differs", expected: "10" }],
    },
    {
      name: "the points in full beside a rate below 1",
      table: evaluationTable({ alter: { "whole.score": 10 } }),
      findings: [{ at: "whole.score", messageId: "differs", expected: "9.9" }],
    },
    {
      name: "a formula, corrected by one that reads the rate",
      table: evaluationTable({ alter: { "whole.score": { value: 9.5, formula: "=9.5" } } }),
      findings: [{ at: "whole.score", messageId: "differs", fix: "safe", writes: "=ROUND(F5*G5,2)" }],
    },
    {
      name: "a formula that rounds the ratio anew where the rate is stated with more decimals",
      table: evaluationTable({
        alter: { ...ROUNDED, "whole.rate": 0.862, "whole.score": { value: 9, formula: "=9" } },
      }),
      findings: [
        {
          at: "whole.score",
          messageId: "differs",
          expected: "8.6",
          fix: "safe",
          writes: "=ROUND(F5*IF(N(D5)=0,0,ROUND(E5/D5,2)),2)",
        },
      ],
    },
    {
      name: "an order of the profile that rounds the score alone",
      table: evaluationTable({ alter: { ...ROUNDED, "whole.rate": 0.86, "whole.score": 9 } }),
      profile: SCORE_ONLY,
      findings: [{ at: "whole.score", messageId: "differs", expected: "8.62", fix: "safe", writes: 8.62 }],
    },
    {
      name: "the same by formula, which reads no rounded rate",
      table: evaluationTable({
        alter: { ...ROUNDED, "whole.rate": 0.86, "whole.score": { value: 9, formula: "=9" } },
      }),
      profile: SCORE_ONLY,
      findings: [
        {
          at: "whole.score",
          messageId: "differs",
          fix: "safe",
          writes: "=ROUND(F5*IF(N(D5)=0,0,E5/D5),2)",
        },
      ],
    },
    {
      name: "a rate of four decimals where the profile writes such",
      table: evaluationTable({ alter: { ...ROUNDED, "whole.rate": 0.862, "whole.score": 9 } }),
      profile: FOUR_DECIMALS,
      findings: [{ at: "whole.score", messageId: "differs", expected: "8.62", fix: "safe", writes: 8.62 }],
    },
    {
      name: "a formula that keeps to the points where more was executed than budgeted",
      table: evaluationTable({
        alter: {
          "whole.executed": 1_300_000,
          "whole.rate": 1.08,
          "whole.score": { value: 9, formula: "=9" },
        },
      }),
      findings: [
        { at: "whole.score", messageId: "differs", fix: "review", writes: "=MIN(F5,ROUND(F5*G5,2))" },
      ],
    },
    {
      name: "the rate in place of the points, whose cell shows percentages no more",
      table: evaluationTable({ alter: { "whole.score": { value: 0.99, format: "0%" } } }),
      findings: [
        { at: "whole.score", messageId: "differs", found: "99%", fix: "safe", writes: 9.9, format: "0.00" },
      ],
    },
    {
      name: "no safe score below zero",
      table: evaluationTable({ alter: { "whole.executed": -20_000 } }),
      findings: [{ at: "whole.score", messageId: "differs", fix: "review" }],
    },
    {
      name: "no safe score from points that keep the sum from 100",
      table: evaluationTable({ alter: { "whole.points": 20 } }),
      findings: [{ at: "whole.score", messageId: "differs", expected: "19.8", fix: "review" }],
    },
    {
      name: "no safe score from an execution above its budget",
      table: evaluationTable({ alter: { "whole.executed": 1_300_000, "whole.score": 9 } }),
      findings: [{ at: "whole.score", messageId: "differs", expected: "10", fix: "review" }],
    },
  ],
});
