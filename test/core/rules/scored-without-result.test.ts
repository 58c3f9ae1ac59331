import { ruleNamed } from "../../../src/core";
import { evaluationTable } from "../../evaluation-table-grid";
import { testRule } from "../../rule-tester";

function third(target: string, actual: string, score: number) {
  return evaluationTable({ alter: { "3.target": target, "3.actual": actual, "3.score": score } });
}

export const cases = testRule(ruleNamed("scored-without-result")!, {
  valid: [
    { name: "results that were reached", table: evaluationTable() },
    { name: "nothing done and no points", table: third("验收合格", "未完成", 0) },
    { name: "a part done", table: third("≥10场", "3场，其余未开展", 3) },
    { name: "nothing spent under a limit", table: third("≤50万元", "未支付", 10) },
    { name: "nothing bad happened", table: third("无", "未发生安全事故", 10) },
    { name: "a target fallen short of, which is a result", table: third("≥95%", "未达到目标", 5) },
    { name: "a survey that was not held", table: third("≥90%", "未开展满意度调查", 5) },
    {
      name: "a merged score that another row may have earned",
      table: evaluationTable({
        alter: { "2.actual": "未开展", "1.score": 20, "2.score": null },
        merge: ["1.score:2.score"],
      }),
    },
  ],
  invalid: [
    ...["未完成", "尚未开展", "因疫情暂缓举办", "无", "未验收"].map((actual) => ({
      name: `a score for ${actual}`,
      table: third("验收合格", actual, 5),
      findings: [{ at: "3.score", messageId: "scored", severity: "error" as const, found: "5", fix: null }],
    })),
    {
      name: "a quantity of which nothing was done",
      table: third("≥10场", "0场，未开展", 1),
      findings: [{ at: "3.score", messageId: "scored" }],
    },
    {
      name: "full marks as well",
      table: third("≥10场", "未举办", 10),
      findings: [{ at: "3.score", messageId: "scored" }],
    },
    {
      name: "a merged score without any result",
      table: evaluationTable({
        alter: { "1.actual": "未举办", "2.actual": "未编制", "1.score": 20, "2.score": null },
        merge: ["1.score:2.score"],
      }),
      findings: [{ at: "1.score", messageId: "scored" }],
    },
  ],
});
