import type { WriteRecord } from "../../src/core";
import { createMessages } from "../../src/messages";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";
import { recordCsv, recordTabbed } from "../../src/reports/record";

const CHINESE = createMessages("zh-CN", zhCN);
const ENGLISH = createMessages("en-US", enUS);

const CORRECTED: WriteRecord = {
  at: new Date(2026, 2, 1, 8, 5, 9).toISOString(),
  rule: "execution-score-mismatch",
  sheet: "=自评表",
  cell: { row: 4, column: 7 },
  before: { kind: "value", value: 9.5 },
  after: { kind: "formula", formula: "=ROUND(F5*G5,2)" },
  format: null,
};
const PUT_BACK: WriteRecord = {
  ...CORRECTED,
  rule: null,
  before: { kind: "text", text: '+86，\n“引号"' },
  after: { kind: "value", value: -1 },
};

describe("the record as a list", () => {
  it("has a line a cell, by the reader's clock, and no text that would become a formula", () => {
    expect(recordTabbed([CORRECTED, PUT_BACK], CHINESE).split("\n")).toEqual([
      "时间\t工作表\t单元格\t规则\t原值\t新值",
      "2026-03-01 08:05:09\t'=自评表\tH5\t预算执行得分有误\t9.5\t'=ROUND(F5*G5,2)",
      "2026-03-01 08:05:09\t'=自评表\tH5\t放回原值\t'+86， “引号\"\t-1",
    ]);
  });

  it("is a file with the mark of UTF-8 and quoted texts", () => {
    const [heads, line] = recordCsv([PUT_BACK], ENGLISH).split("\r\n");
    expect(heads).toBe("\ufeffTime,Sheet,Cell,Rule,Before,After");
    expect(line).toBe(`2026-03-01 08:05:09,'=自评表,H5,Put back,"'+86，\n“引号""",-1`);
  });

  it("names a rule of another version by its id", () => {
    const record: WriteRecord = { ...CORRECTED, rule: "rule-of-tomorrow" };
    expect(recordTabbed([record], ENGLISH)).toContain("\trule-of-tomorrow\t");
  });
});
