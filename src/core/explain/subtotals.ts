import { levelPartOf, type LevelPart } from "../rules/facts/level-kind";
import type { ScoreGroup } from "../rules/facts/score-groups";
import { sum, type Decimal } from "../scoring";
import type { Subtotal } from "./explanation";

/** What the parts (产出, 成本, 效益, 满意度) come to. Indicators under merged figures count with the first of them. */
export function subtotalsOf(groups: readonly ScoreGroup[]): Subtotal[] {
  const byPart = new Map<LevelPart | null, ScoreGroup[]>();
  for (const group of groups) {
    const [first] = group.indicators;
    const part = first ? levelPartOf(first) : null;
    byPart.set(part, [...(byPart.get(part) ?? []), group]);
  }
  return [...byPart].map(([part, ofPart]) => ({
    part,
    indicators: ofPart.reduce((count, { indicators }) => count + indicators.length, 0),
    points: sumOfKnown(ofPart.map(({ points }) => points)),
    score: sumOfKnown(ofPart.map(({ score }) => score)),
  }));
}

function sumOfKnown(figures: readonly (Decimal | null)[]): Decimal | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === figures.length ? sum(known) : null;
}
