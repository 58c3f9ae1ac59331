import type { Profile } from "./profile";
import { SHENZHEN_2020 } from "./shenzhen-2020";

/**
 * Sichuan's system of 2023: a rate below 90 % has to be explained, which makes a missing explanation more than
 * advice. Rates are percentages with two decimals; its exports show no fixed weights.
 */
export const SICHUAN_2023: Profile = {
  ...SHENZHEN_2020,
  name: "sichuan-2023",
  severities: { "low-execution-unexplained": "warning" },
  rateDecimals: 4,
  lowExecutionRate: 0.9,
  weights: null,
  source:
    "notices and exports of Sichuan's budget system, 2023: scqs.gov.cn/info/13206/211004.htm, " +
    "dyxrmt.cn/article-157795-21.html",
};
