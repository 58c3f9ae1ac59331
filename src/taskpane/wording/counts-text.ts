import type { Messages } from "../../messages";
import { SEVERITIES, type FindingsBySeverity } from "../store";

/** "2 errors, 1 warning"; empty where there is nothing. */
export function countsText(findings: FindingsBySeverity, { t }: Messages): string {
  return SEVERITIES.filter((severity) => findings[severity].length > 0)
    .map((severity) => t(`pane:counts.${severity}`, { count: findings[severity].length }))
    .join(t("pane:separator"));
}
