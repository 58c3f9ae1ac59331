import { sum, ZERO, type Decimal } from "../../scoring";
import { levelKindOf, type LevelKind } from "./level-kind";
import type { ScoreGroup } from "./score-groups";

/** Points by 产出, 效益 and 满意度; null while an indicator's points or part cannot be told. */
export function levelSumsOf(groups: readonly ScoreGroup[]): Readonly<Record<LevelKind, Decimal>> | null {
  const points: Record<LevelKind, Decimal[]> = { output: [], outcome: [], satisfaction: [] };
  for (const group of groups) {
    const [indicator] = group.indicators;
    const kind = indicator && levelKindOf(indicator);
    if (!kind || !group.points) return null;
    points[kind].push(group.points);
  }
  if (groups.length === 0) return null;
  const total = (kind: LevelKind) => sum([ZERO, ...points[kind]]);
  return { output: total("output"), outcome: total("outcome"), satisfaction: total("satisfaction") };
}
