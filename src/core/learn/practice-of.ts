import type { ExpectedWeights, Profile } from "../profiles";
import { decimalOf, roundHalfUp } from "../scoring";
import { amountsOf, PRACTICE_COLUMNS, type PracticeIndicator, type PracticeTable } from "./practice-table";
import type { PracticeProject, ProjectIndicator } from "./projects";

/** 二级指标 → 一级指标, in the form of 2020. */
const LEVEL1: Readonly<Record<string, string>> = {
  数量指标: "产出指标",
  质量指标: "产出指标",
  时效指标: "产出指标",
  成本指标: "产出指标",
  经济效益指标: "效益指标",
  社会效益指标: "效益指标",
  可持续影响指标: "效益指标",
  服务对象满意度指标: "满意度指标",
};

const KINDS: Readonly<Record<string, keyof ExpectedWeights>> = {
  产出指标: "output",
  效益指标: "outcome",
  满意度指标: "satisfaction",
};

/** How the projects spread their points, of the 90 that the execution leaves. */
const USUAL: ExpectedWeights = { output: 50, outcome: 30, satisfaction: 10 };

/** The correct table of a project: its points spread and its scores given as a profile has it. */
export function practiceOf(project: PracticeProject, profile: Profile): PracticeTable {
  const { name, department, unit, sources, expected, achieved } = project;
  return {
    project: name,
    amount: amountsOf(sources).adjusted,
    department,
    unit,
    funds: { sources, points: profile.executionPoints, total: {} },
    expected,
    achieved,
    columns: PRACTICE_COLUMNS,
    indicators: indicatorsOf(project, weightsOf(profile)),
    total: {},
  };
}

/** The points of the levels, which come to 100 with the execution's whatever a profile asks for. */
export function weightsOf({ weights, executionPoints }: Profile): ExpectedWeights {
  const rest = 100 - executionPoints;
  if (weights && weights.output + weights.outcome + weights.satisfaction === rest) return weights;
  const outcome = Math.round((rest * USUAL.outcome) / 90);
  const satisfaction = Math.round((rest * USUAL.satisfaction) / 90);
  return { output: rest - outcome - satisfaction, outcome, satisfaction };
}

function indicatorsOf({ indicators }: PracticeProject, weights: ExpectedWeights): PracticeIndicator[] {
  const points = spread(indicators, weights);
  return indicators.map(({ level2, name, target, actual, missed }, index) => {
    const own = points[index] ?? 0;
    return {
      level1: LEVEL1[level2] ?? level2,
      level2,
      name,
      target,
      actual,
      points: own,
      score: missed ? shareOf(own, missed.share) : own,
      reason: missed?.reason ?? null,
    };
  });
}

/** Whole points in the proportion of the project's; the largest row of a level takes what is left over. */
function spread(indicators: readonly ProjectIndicator[], weights: ExpectedWeights): number[] {
  const points = indicators.map(({ points }) => points);
  for (const kind of Object.values(KINDS)) {
    const rows = [...indicators.keys()].filter((index) => kindOf(indicators[index]) === kind);
    for (const row of rows) points[row] = Math.round(((points[row] ?? 0) * weights[kind]) / USUAL[kind]);
    const largest = rows.reduce(
      (best, row) => ((points[row] ?? 0) > (points[best] ?? 0) ? row : best),
      rows[0] ?? 0,
    );
    const sum = rows.reduce((total, row) => total + (points[row] ?? 0), 0);
    points[largest] = (points[largest] ?? 0) + weights[kind] - sum;
  }
  return points;
}

function kindOf(indicator: ProjectIndicator | undefined): keyof ExpectedWeights | undefined {
  return KINDS[LEVEL1[indicator?.level2 ?? ""] ?? ""];
}

/** points × actual ÷ target, at one decimal as scores are given. */
function shareOf(points: number, share: number): number {
  const exact = decimalOf(points)?.times(share);
  return exact ? roundHalfUp(exact, 1).toNumber() : points;
}
