import { PRACTICE_COLUMNS } from "../practice-table";
import type { Mistake } from "./mistake";

export const FORM_MISTAKES: readonly Mistake[] = [
  {
    rule: "section-missing",
    exampleOnly: true,
    ways: () => [
      { place: { part: "sections" }, parts: ["form"], plant: (table) => ({ ...table, total: null }) },
    ],
  },
  {
    rule: "column-missing",
    exampleOnly: true,
    ways: () => [
      {
        place: { part: "header" },
        parts: ["form"],
        plant: (table) => ({ ...table, columns: PRACTICE_COLUMNS.filter((column) => column !== "actual") }),
      },
    ],
  },
  {
    rule: "level-missing",
    exampleOnly: true,
    // Who is left out gives the points to the row above.
    ways: () => [
      {
        place: { part: "levels" },
        parts: ["form"],
        plant: (table) => {
          const kept = table.indicators.filter(({ level1 }) => level1 !== "满意度指标");
          const points = table.indicators
            .filter(({ level1 }) => level1 === "满意度指标")
            .reduce((sum, one) => sum + Number(one.points), 0);
          const last = kept.length - 1;
          return {
            ...table,
            indicators: kept.map((one, row) =>
              row === last
                ? { ...one, points: Number(one.points) + points, score: Number(one.score) + points }
                : one,
            ),
          };
        },
      },
    ],
  },
  {
    rule: "markup-in-text",
    ways: ({ achieved }) => [
      {
        place: { part: "goals", side: "achieved" },
        parts: ["achieved"],
        plant: (table) => ({ ...table, achieved: `<p>${achieved.replaceAll("\n", "</p><p>")}</p>` }),
      },
    ],
  },
  {
    rule: "placeholder-text",
    ways: () => [
      {
        place: { part: "goals", side: "expected" },
        parts: ["expected"],
        plant: (table) => ({ ...table, expected: "（请填写）" }),
      },
      {
        place: { part: "head", field: "unit" },
        parts: ["unit"],
        plant: (table) => ({ ...table, unit: "XXX" }),
      },
    ],
  },
];
