import fc from "fast-check";

/**
 * A table as figures alone, every one following from the others by integer arithmetic of its own: amounts,
 * points and scores in hundredths. How it is laid out is another matter (see `layout.ts`).
 */
export interface Model {
  readonly unit: "元" | "万元";
  readonly sources: readonly Source[];
  readonly executionPoints: number;
  readonly rateStyle: RateStyle;
  /** In which order the execution score is rounded. */
  readonly scoreOrder: "rounded-rate" | "exact";
  readonly indicators: readonly ModelIndicator[];
  readonly stateGrade: boolean;
}

/** How a rate is written: as a ratio, a percentage or a figure under 执行率(%). */
export type RateStyle =
  "ratio" | "ratio-4" | "unrounded" | "percent-format" | "percent-text" | "percent-header";

export interface Source {
  readonly label: string;
  readonly initial: number;
  readonly adjusted: number;
  readonly executed: number;
  /** A part (其中) of the source above it. */
  readonly isPart: boolean;
}

export interface ModelIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly points: number;
  readonly score: number;
  readonly inapplicable: boolean;
}

/** What the funds come to: parts are counted with the source they belong to. */
export function wholeOf(
  { sources }: Pick<Model, "sources">,
  column: "initial" | "adjusted" | "executed",
): number {
  return sources.reduce((total, source) => total + (source.isPart ? 0 : source[column]), 0);
}

/** executed ÷ adjusted to a number of decimals, half up, in units of the last of them. */
export function rateOf(executed: number, adjusted: number, decimals: number): number {
  if (adjusted === 0) return 0;
  const [e, a] = [BigInt(executed), BigInt(adjusted)];
  return Number((2n * e * 10n ** BigInt(decimals) + a) / (2n * a));
}

/** The execution score in hundredths. */
export function executionScoreOf(model: Model): number {
  const { executionPoints, scoreOrder } = model;
  const [executed, adjusted] = [wholeOf(model, "executed"), wholeOf(model, "adjusted")];
  if (scoreOrder === "exact") return rateOf(executed * executionPoints, adjusted * 1, 0);
  return Math.floor((executionPoints * rateOf(executed, adjusted, 2) + 50) / 100);
}

export function totalScoreOf(model: Model): number {
  return model.indicators.reduce((total, { score }) => total + score, executionScoreOf(model));
}

const LEVELS = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;

const SIDE_SOURCES = ["上年结转资金", "单位资金", "其他资金"];
const cents = fc.integer({ min: 0, max: 900_000_000 });

/** Amounts of which no more is spent than is budgeted. */
const amounts = fc
  .record({
    initial: cents,
    adjusted: fc.oneof(fc.constant(0), cents),
    share: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ initial, adjusted, share }) => ({
    initial,
    adjusted,
    executed: Math.floor((adjusted * share) / 1000),
  }));

const sources: fc.Arbitrary<readonly Source[]> = fc
  .record({
    main: amounts,
    split: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
    side: fc.array(amounts, { maxLength: 3 }),
  })
  .map(({ main, split, side }) => [
    { label: "当年财政拨款", ...main, isPart: false },
    ...(split === null ? [] : partsOf(main, split)),
    ...side.map((source, index) => ({ label: SIDE_SOURCES[index]!, ...source, isPart: false })),
  ]);

/** Two parts that come to the source, figure by figure. */
function partsOf(whole: Pick<Source, "initial" | "adjusted" | "executed">, percent: number): Source[] {
  const share = (amount: number) => Math.floor((amount * percent) / 100);
  const adjusted = share(whole.adjusted);
  const first = {
    initial: share(whole.initial),
    adjusted,
    executed: Math.min(share(whole.executed), adjusted),
  };
  const rest = {
    initial: whole.initial - first.initial,
    adjusted: whole.adjusted - first.adjusted,
    executed: whole.executed - first.executed,
  };
  return [
    { label: "一般公共预算", ...first, isPart: true },
    { label: "政府性基金", ...rest, isPart: true },
  ];
}

/** Points in hundredths that come to what the execution leaves of 100. */
function pointsArbitrary(total: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 14 }).map((weights) => {
    const whole = weights.reduce((a, b) => a + b, 0);
    const points = weights.map((weight) => Math.max(10, Math.floor((weight * total) / whole / 10) * 10));
    const rest = total - points.reduce((a, b) => a + b, 0);
    const at = points.indexOf(Math.max(...points));
    return points.map((value, index) => (index === at ? value + rest : value));
  });
}

function indicatorsArbitrary(total: number): fc.Arbitrary<readonly ModelIndicator[]> {
  return pointsArbitrary(total).chain((points) =>
    fc.tuple(
      ...points.map((value, index) =>
        fc
          .record({ kept: fc.integer({ min: 0, max: 20 }), isNone: fc.integer({ min: 0, max: 9 }) })
          .map(({ kept, isNone }): ModelIndicator => {
            const [level1, level2] = LEVELS[Math.floor((index * LEVELS.length) / points.length)]!;
            const score = isNone === 0 ? value : Math.floor((value * kept) / 20);
            return { level1, level2, name: `事项${index + 1}`, points: value, score, inapplicable: false };
          }),
      ),
    ),
  );
}

const NOTHING: ModelIndicator = {
  level1: "满意度指标",
  level2: "服务对象满意度指标",
  name: "不适用",
  points: 0,
  score: 0,
  inapplicable: true,
};

/** Any table whose figures follow from each other. */
export const modelArbitrary: fc.Arbitrary<Model> = fc.constantFrom(1000, 2000).chain((executionPoints) =>
  fc
    .record({
      unit: fc.constantFrom("元" as const, "万元" as const),
      sources,
      executionPoints: fc.constant(executionPoints),
      rateStyle: fc.constantFrom<RateStyle>(
        "ratio",
        "ratio-4",
        "unrounded",
        "percent-format",
        "percent-text",
        "percent-header",
      ),
      scoreOrder: fc.constantFrom("rounded-rate" as const, "exact" as const),
      indicators: indicatorsArbitrary(10_000 - executionPoints),
      stateGrade: fc.boolean(),
      hasNothing: fc.boolean(),
    })
    .map(({ hasNothing, indicators, ...model }) => ({
      ...model,
      indicators: hasNothing ? [...indicators, NOTHING] : indicators,
    })),
);
