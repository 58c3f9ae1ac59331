/** A project as the samples tell it: what stands in its self-evaluation table, before anything is laid out. */
export interface Project {
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly funds: Funds;
  readonly expected: string;
  readonly achieved: string;
  readonly indicators: readonly Indicator[];
}

/** The figures of 项目资金, in 元, and what was derived of them. */
export interface Funds {
  readonly initial: number;
  readonly adjusted: number;
  readonly executed: number;
  /** 上年结转资金: the part of each of the three that was carried over. */
  readonly carriedOver: number;
  /** 执行率 as a ratio, at two decimals. */
  readonly rate: number;
  /** 得分 of the execution, of 10 points. */
  readonly score: number;
}

/** One row of 年度绩效指标. */
export interface Indicator {
  /** 一级指标. */
  readonly level1: string;
  /** 二级指标. */
  readonly level2: string;
  /** 三级指标. */
  readonly name: string;
  /** 年度指标值. */
  readonly target: string;
  /** 实际完成值. */
  readonly actual: string;
  /** 分值. */
  readonly points: number;
  /** 得分. */
  readonly score: number;
  /** 偏差原因分析及改进措施; absent where nothing was deducted. */
  readonly reason?: string;
}

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

type IndicatorRow = readonly [
  level2: string,
  name: string,
  target: string,
  actual: string,
  points: number,
  score?: number,
  reason?: string,
];

/** Indicators written as rows; a score that is left out is the full one. */
export function indicators(rows: readonly IndicatorRow[]): Indicator[] {
  return rows.map(([level2, name, target, actual, points, score = points, reason]) => ({
    level1: LEVEL1[level2] ?? level2,
    level2,
    name,
    target,
    actual,
    points,
    score,
    ...(reason === undefined ? {} : { reason }),
  }));
}
