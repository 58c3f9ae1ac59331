import { completionsIn, isStockReason } from "../../../src/core/measure";
import { decimalText } from "../../../src/core/scoring";

it.each([
  ["酌情扣分", true],
  ["已达到目标，未来还有上升空间，酌情扣分。", true],
  ["已达到预期目标，但还有上升空间，酌情扣分", true],
  ["基本达到项目目标，还有一定上升空间，酌情扣分", true],
  ["", false],
  ["疫情原因", false],
  ["未开展满意度调查，酌情扣分", false],
  ["因疫情调减", false],
])("%s names no cause: %s", (reason, expected) => {
  expect(isStockReason(reason)).toBe(expected);
});

it.each([
  ["完成率27.7%；主要为境外活动未能成行", ["0.277"]],
  ["实际完成率180%；完成率为 ５０％", ["1.8", "0.5"]],
  ["比上年增长5%", []],
  ["正偏差，超额完成50%", []],
  ["受天气影响，未完成30%", []],
  ["", []],
])("%s states completions of %j", (reason, expected) => {
  expect(completionsIn(reason).map(decimalText)).toEqual(expected);
});
