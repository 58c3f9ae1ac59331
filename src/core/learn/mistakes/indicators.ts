import {
  eachIndicator,
  isDeducted,
  isFull,
  partOf,
  quantityOf,
  withIndicator,
  type Mistake,
} from "./mistake";

export const INDICATOR_MISTAKES: readonly Mistake[] = [
  {
    rule: "unit-mismatch",
    ways: (table) =>
      eachIndicator(table, "actual", (one) => {
        const quantity = quantityOf(one);
        return quantity && isFull(one) ? { actual: `${quantity.value + 3}份` } : null;
      }),
  },
  {
    rule: "actual-not-comparable",
    ways: (table) =>
      eachIndicator(table, "actual", (one) =>
        quantityOf(one) && isFull(one) ? { actual: "详见工作总结" } : null,
      ),
  },
  {
    rule: "actual-repeats-operator",
    ways: (table) =>
      eachIndicator(table, "actual", (one) =>
        /^≥\d+%$/.test(String(one.target)) && isFull(one) ? { actual: one.target } : null,
      ),
  },
  {
    rule: "target-not-measurable",
    ways: (table) =>
      eachIndicator(table, "target", (one) =>
        one.level2 === "时效指标" ? { target: "及时完成", actual: "及时完成" } : null,
      ),
  },
  {
    rule: "overachieved-unexplained",
    ways: (table) =>
      eachIndicator(table, "reason", (one) => {
        const quantity = quantityOf(one);
        return quantity && isFull(one) ? { actual: `${quantity.value * 2}${quantity.unit}` } : null;
      }),
  },
  {
    rule: "impossible-date",
    ways: (table) =>
      eachIndicator(table, "actual", (one) =>
        one.level2 === "时效指标" ? { actual: "2025年6月31日" } : null,
      ),
  },
  {
    rule: "cost-rate-mismatch",
    ways: (table) =>
      eachIndicator(table, "actual", (one) => (one.name === "成本控制率" ? { actual: "85%" } : null)),
  },
  {
    rule: "deduction-without-reason",
    ways: (table) => eachIndicator(table, "reason", (one) => (isDeducted(one) ? { reason: null } : null)),
  },
  {
    rule: "vague-reason",
    ways: (table) =>
      eachIndicator(table, "reason", (one) => (isDeducted(one) ? { reason: "酌情扣分" } : null)),
  },
  {
    rule: "reason-figure-mismatch",
    ways: (table) =>
      eachIndicator(table, "reason", (one) =>
        isDeducted(one) ? { reason: `完成率为60%，${String(one.reason)}` } : null,
      ),
  },
  {
    rule: "duplicate-indicator",
    ways: ({ indicators }) =>
      indicators.flatMap((one, row) => {
        const earlier = indicators.findIndex((other) => other.level2 === one.level2);
        const name = indicators[earlier]?.name;
        if (earlier >= row || name === undefined) return [];
        return [
          {
            place: { part: "indicator", row, column: "name" },
            parts: [partOf(row), partOf(earlier)],
            plant: (table) => withIndicator(table, row, { name }),
          },
        ];
      }),
  },
  {
    rule: "value-missing",
    ways: (table) => [
      ...eachIndicator(table, "actual", (one) => (isFull(one) ? { actual: null } : null)),
      {
        place: { part: "head", field: "department" },
        parts: ["department"],
        plant: (one) => ({ ...one, department: null }),
      },
    ],
  },
  {
    rule: "number-stored-as-text",
    ways: (table) =>
      eachIndicator(table, "score", (one) => (isFull(one) ? { score: `${String(one.score)}分` } : null)),
  },
  {
    rule: "value-not-numeric",
    // The totals cannot be told any more.
    ways: (table) =>
      eachIndicator(table, "score", (one) => (isFull(one) ? { score: "满分" } : null)).map((way) => ({
        ...way,
        parts: [...way.parts, "total", "grade"],
        plant: (before) => {
          const { grade, total, ...planted } = way.plant(before);
          return { ...planted, total: { ...total, score: null }, grade: grade ?? null };
        },
      })),
  },
  {
    rule: "formula-error",
    exampleOnly: true,
    ways: (table) =>
      eachIndicator(table, "score", (one) => (isFull(one) ? {} : null)).map((way) => ({
        ...way,
        error: "#REF!",
      })),
  },
];
