import { ruleNamed, validate } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

/** The fifth indicator loses two points. */
function deducted(reason: string | null) {
  return evaluationTable({ alter: { "5.reason": reason } });
}

export const cases = testRule(ruleNamed("vague-reason")!, {
  valid: [
    { name: "a cause", table: evaluationTable() },
    { name: "a cause before the stock phrase", table: deducted("受疫情影响两场培训取消，酌情扣分") },
    { name: "a short cause", table: deducted("疫情原因") },
    { name: "a target that was set wrongly", table: deducted("目标设置有待完善，酌情扣1分") },
    { name: "what is to be done", table: deducted("需进一步加强宣传") },
    { name: "a blank reason, for another rule", table: deducted(null) },
    { name: "a dash, for another rule", table: deducted("—") },
    {
      name: "a remark on full marks, which need no cause",
      table: evaluationTable({ alter: { "1.reason": "已达到预期目标" } }),
    },
  ],
  invalid: [
    ...[
      "酌情扣分",
      "还有上升空间",
      "已达到目标，未来还有上升空间，酌情扣分。",
      "有待 进一步提高",
      "酌情扣0.5分",
      "基本达到预期指标，仍存在一定的提升空间",
      "未完成年度目标，仍需进一步提升",
    ].map((reason) => ({
      name: `only “${reason}”`,
      table: deducted(reason),
      findings: [
        {
          at: "5.reason",
          messageId: "stock-phrase",
          severity: "advice" as const,
          found: reason,
          fix: null,
        },
      ],
    })),
    {
      name: "one reason merged over several deductions, once",
      table: evaluationTable({
        alter: { "1.score": 14, "2.score": 14, "1.reason": "酌情扣分" },
        merge: ["1.reason:3.reason"],
      }),
      findings: [{ at: "1.reason", messageId: "stock-phrase" }],
    },
  ],
});

if (typeof it !== "undefined") {
  it("reports a merged reason once", () => {
    const { grid } = evaluationTable({
      alter: { "1.score": 14, "2.score": 14, "3.score": 9, "1.reason": "酌情扣分" },
      merge: ["1.reason:3.reason"],
    });
    const found = validate([grid]).findings.filter(({ rule }) => rule === "vague-reason");
    expect(found).toHaveLength(1);
  });
}
