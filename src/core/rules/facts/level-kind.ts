import type { Indicator } from "../../table";
import { compact } from "./subject";

/** The three parts that indicators fall into: 产出, 效益, 满意度. */
export type LevelKind = "output" | "outcome" | "satisfaction";

/**
 * The part of an indicator. 满意度 is a first level in the national form and a second one in Shenzhen's;
 * 成本指标, a first level since 2021, measures the output.
 */
export function levelKindOf(indicator: Indicator): LevelKind | null {
  const level1 = compact(indicator.level1?.text ?? "");
  const level2 = compact(indicator.level2?.text ?? "");
  if (level1.includes("满意") || level2.includes("满意")) return "satisfaction";
  if (level1.includes("效益") || level1.includes("效果")) return "outcome";
  return level1.includes("产出") || level1.includes("成本") ? "output" : null;
}
