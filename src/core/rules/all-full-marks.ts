import type { TableRule } from "./rule";

/** Every indicator that applies has full marks: possible, and worth a reviewer's look. */
export const allFullMarks: TableRule<"all"> = {
  id: "all-full-marks",
  scope: "table",
  severity: "advice",
  fixable: null,
  messageIds: ["all"],
  *check({ total }, { groups }) {
    const scored = groups.filter(
      ({ indicators, points }) => !indicators.every(({ inapplicable }) => inapplicable) && !points?.eq(0),
    );
    const full = scored.every(({ points, score }) => points && score?.eq(points));
    if (!total?.score || scored.length === 0 || !full) return;
    yield {
      cell: total.score.ref,
      messageId: "all",
      subject: "total/score",
      data: { count: String(scored.length) },
      found: total.score.text,
    };
  },
};
