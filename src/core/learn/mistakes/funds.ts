import {
  amountsOf,
  executionScoreOf,
  rateOf,
  type PracticeFunds,
  type PracticeTable,
} from "../practice-table";
import { allFull, type Mistake, type Way } from "./mistake";

type FundColumn = Extract<Way["place"], { part: "funds" }>["column"];

/** A way in the funds block; one mistake there is enough. */
function inFunds(
  { funds }: PracticeTable,
  column: FundColumn,
  change: (funds: PracticeFunds) => PracticeFunds,
  row = 0,
): Way[] {
  if (!funds) return [];
  return [
    {
      place: { part: "funds", row, column },
      parts: ["funds"],
      plant: (table) => ({ ...table, funds: change(funds) }),
    },
  ];
}

export const FUND_MISTAKES: readonly Mistake[] = [
  {
    rule: "fund-total-mismatch",
    ways: (table) =>
      inFunds(table, "initial", (funds) => ({
        ...funds,
        total: { initial: amountsOf(funds.sources).initial + 100_000 },
      })),
  },
  {
    rule: "execution-rate-mismatch",
    ways: (table, profile) =>
      inFunds(table, "rate", (funds) => ({
        ...funds,
        total: { rate: rateOf(amountsOf(funds.sources), profile).minus("0.04").toNumber() },
      })),
  },
  {
    rule: "execution-score-mismatch",
    ways: (table, profile) =>
      inFunds(table, "score", (funds) => {
        const right = executionScoreOf(funds.points, amountsOf(funds.sources), profile);
        return { ...funds, total: { score: right.minus("0.5").toNumber() } };
      }),
  },
  {
    rule: "execution-over-budget",
    // The last source spends what the first has left over: the total stays as it is.
    ways: (table) => {
      const last = (table.funds?.sources.length ?? 0) - 1;
      return inFunds(
        table,
        "executed",
        (funds) => {
          const over = funds.sources.map((source, index) => {
            const spent = (funds.sources[last]?.adjusted ?? 0) + OVER - (funds.sources[last]?.executed ?? 0);
            if (index === last) return { ...source, executed: source.adjusted + OVER };
            return index === 0 ? { ...source, executed: source.executed - spent } : source;
          });
          return { ...funds, sources: over };
        },
        last + 1,
      );
    },
  },
  {
    rule: "low-execution-unexplained",
    exampleOnly: true,
    ways: (table) =>
      inFunds(table, "rate", halfSpent).map((way) => ({ ...way, plant: (one) => allFull(way.plant(one)) })),
  },
  {
    rule: "score-implausible",
    exampleOnly: true,
    ways: (table) => {
      const { funds } = table;
      if (!funds) return [];
      return [
        {
          place: { part: "total", column: "score" },
          parts: ["funds", "total"],
          plant: (one) => ({ ...allFull(one), funds: halfSpent(funds) }),
        },
      ];
    },
  },
  {
    rule: "project-amount-mismatch",
    // One digit too few.
    ways: ({ amount }) =>
      typeof amount === "number"
        ? [
            {
              place: { part: "head", field: "amount" },
              parts: ["amount"],
              plant: (table) => ({ ...table, amount: amount / 10 }),
            },
          ]
        : [],
  },
];

/** In 元. */
const OVER = 50_000;

function halfSpent(funds: PracticeFunds): PracticeFunds {
  return {
    ...funds,
    sources: funds.sources.map((source) => ({ ...source, executed: Math.round(source.adjusted * 0.5) })),
  };
}
