import type { Indicator } from "../../table";
import { compact } from "./subject";

/** The three parts that indicators fall into: 产出, 效益, 满意度. */
export type LevelKind = "output" | "outcome" | "satisfaction";

/** The parts as forms show them: 成本指标, a first level since 2021, beside the three. */
export type LevelPart = LevelKind | "cost";

/** The part that an indicator stands under. 满意度 is a first level in the national form, a second in Shenzhen's. */
export function levelPartOf(indicator: Indicator): LevelPart | null {
  const level1 = compact(indicator.level1?.text ?? "");
  const level2 = compact(indicator.level2?.text ?? "");
  if (level1.includes("满意") || level2.includes("满意")) return "satisfaction";
  if (level1.includes("效益") || level1.includes("效果")) return "outcome";
  if (level1.includes("产出")) return "output";
  return level1.includes("成本") ? "cost" : null;
}

/** The part that an indicator's points are weighed under: 成本 measures the output. */
export function levelKindOf(indicator: Indicator): LevelKind | null {
  const part = levelPartOf(indicator);
  return part === "cost" ? "output" : part;
}
