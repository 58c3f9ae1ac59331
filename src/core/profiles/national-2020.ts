import type { Profile } from "./profile";
import { SHENZHEN_2020 } from "./shenzhen-2020";

/**
 * The national form of 2020. That 10, 50, 30 and 10 points are its weights in principle is general knowledge:
 * its texts are named, not quoted. They lay down no rounding; published tables after the national form
 * (Shanghai) state 86.19 % and 8.62 points.
 */
export const NATIONAL_2020: Profile = {
  ...SHENZHEN_2020,
  name: "national-2020",
  rateDecimals: 4,
  source:
    "财预〔2020〕10号《项目支出绩效评价管理办法》 and 财预〔2021〕101号, by general knowledge and not word for word; " +
    "rounding: pdf.chddh.cn/archives/48n5zg2zkkjxn27q6rjv.html",
};
