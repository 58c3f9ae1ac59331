import { decimalText } from "../scoring";
import type { LevelKind } from "./facts/level-kind";
import { levelSumsOf } from "./facts/level-sums";
import type { TableRule } from "./rule";

const KINDS: readonly LevelKind[] = ["output", "outcome", "satisfaction"];

/** Points of execution, 产出, 效益 or 满意度 are not those that the region's notes ask for in principle. */
export const weightsOffProfile: TableRule<"differ"> = {
  id: "weights-off-profile",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["differ"],
  *check({ total }, { groups, executionPoints, profile: { weights, executionPoints: usual } }) {
    const sums = levelSumsOf(groups);
    const execution = executionPoints.value;
    if (!total?.points || !sums || !execution || !weights) return;
    const asExpected = KINDS.every((kind) => sums[kind].eq(weights[kind]));
    if (asExpected && execution.eq(usual)) return;
    yield {
      cell: total.points.ref,
      messageId: "differ",
      subject: "weights",
      data: {
        stated: [execution, ...KINDS.map((kind) => sums[kind])].map(decimalText).join("/"),
        expected: [usual, ...KINDS.map((kind) => weights[kind])].join("/"),
      },
    };
  },
};
