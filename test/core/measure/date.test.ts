import { outcomeOf } from "../../../src/core/measure";

describe("deadlines", () => {
  it.each([
    ["2020年12月31日", "2020年12月31日", "bare met"],
    ["2020/12/31", "2020/12/30", "bare met"],
    ["2020-12-31 00:00:00", "2021-01-01", "bare unmet"],
    ["2020.12.31", "2020.12.30", "bare met"],
    ["20201231", "20201230", "bare met"],
    ["２０２０年１２月３１日", "2020 年 12 月 30 日", "bare met"],
    ["20年11月30日", "20年12月15日", "bare unmet"],
    ["二零二零年十二月三十一日前", "2020年12月30日", "<= met"],
    ["十二月底前", "2020年12月1日", "<= met"],
    ["12月31日完成支付", "2020年12月24日", "bare met"],
    ["12月31日前", "12月31日前完成", "<= met"],
    ["12.31前", "12.20", "<= undetermined"],
    ["12.31前", "2023年12月20日", "<= met"],
    ["6.30之前完成", "7月1日完成", "<= unmet"],
    ["2020年12月31日前", "2020年12月31日", "<= met"],
    ["2020年12月31日18:00前", "2020年12月31日", "<= met"],
    ["2020年12月31日前", "已于2020年11月完成", "<= met"],
    ["2020年12月31日前", "2021/1/15", "<= unmet"],
    ["2020年12月31日", "2020年12月", "bare met"],
    ["2020年12月15日", "2020年12月", "bare undetermined"],
    ["2020年12月", "2020年12月20日", "bare met"],
    ["12月底前", "12月", "<= met"],
    ["2020年12月底", "2021年3月", "bare unmet"],
    // before a month: before its first day, or before its end
    ["2020年12月前", "2020年12月", "<= undetermined"],
    ["2020年12月前", "2020年12月15日", "<= undetermined"],
    ["2020年12月前", "2020年11月", "<= met"],
    ["2020年12月前", "2021年1月", "<= unmet"],
    ["2020年8月前", "2020年8月前", "<= met"],
    ["2020年8月前", "2020年8月前完成", "<= met"],
    // quarters, halves, years
    ["第四季度", "12月20日", "bare met"],
    ["2020年第三季度", "2020年12月", "bare unmet"],
    ["2020年上半年", "2020年6月30日", "bare met"],
    ["2020年上半年", "2020年7月", "bare unmet"],
    ["年底前", "12月31日", "<= met"],
    ["2020年", "2020年", "bare met"],
    ["2020年底前完成验收工作", "2020年12月20日验收", "<= met"],
    ["2020年12月上旬", "2020年12月", "bare undetermined"],
    ["2020年1-12月", "2020年12月", "bare met"],
    ["2020年1月1日至2020年12月31日", "2020年12月31日", "bare met"],
    ["≤2020年12月31日", "2020年12月1日", "<= met"],
    ["不晚于2020年12月31日", "2021年1月1日", "<= unmet"],
    // the year left out may be another one
    ["12月31日", "2021年1月5日", "bare undetermined"],
    // in words
    ["2020年12月31日前完成", "按时完成", "<= met"],
    ["2020年12月31日前完成", "完成", "<= undetermined"],
    ["2020年12月31日前完成", "未完成", "<= unmet"],
    ["2020年12月31日前完成", "无", "<= unmet"],
    ["2020年12月31日前完成", "截至12月31日未完成", "<= unmet"],
    ["2020年12月31日前完成", "预计2020年12月20日完成", "<= undetermined"],
    ["2020年12月31日前完成", "延期", "<= unmet"],
    ["2020年12月31日", "暂缓举办", "bare unmet"],
    ["2020年12月31日", "100%", "bare undetermined"],
    ["2020年12月31日", "", "bare undetermined"],
  ])("%s answered by %s: %s", (target, actual, expected) => {
    const { kind, comparator, outcome, unit } = outcomeOf({
      level2: "时效指标",
      name: "完成时间",
      target,
      actual,
    });
    expect([kind, comparator, outcome, unit]).toEqual(["date", ...expected.split(" "), ""]);
  });
});

describe("days that the calendar does not have", () => {
  it.each([
    ["2月31日完成支", "12月31日完成支付", ["target"]],
    ["13月1日", "12月1日", ["target"]],
    ["2020/2/30", "2020/2/28", ["target"]],
    ["2019年2月29日", "2019年2月28日", ["target"]],
    ["2020年2月29日", "2020年2月28日", []],
    ["2020年12月31日", "2020年11月31日", ["actual"]],
    ["12月0日", "11月31日", ["target", "actual"]],
  ])("%s answered by %s", (target, actual, impossible) => {
    const found = outcomeOf({ level2: "时效指标", name: "完成时间", target, actual });
    expect(found.impossibleDate).toEqual(impossible);
    if (impossible.length > 0) expect(found).toMatchObject({ kind: "date", outcome: "undetermined" });
  });
});

describe("days that do not exist, in the middle of a text", () => {
  it.each([
    ["领导签发后7个工作日，最迟2月30日", "2月30日"],
    ["完成率100%，4月31日支付", "4月31日"],
    ["2020年13月底前", "2020年13月底"],
    ["2月28日至2月30日", "2月30日"],
    ["工期18月", null],
    ["18月内完成", null],
    ["12月31日完成支付", null],
  ])("%s: %s", (text, expected) => {
    const { target, actual } = outcomeOf({
      level2: "时效指标",
      name: "完成时间",
      target: text,
      actual: text,
    });
    expect([target.impossibleDate, actual.impossibleDate]).toEqual([expected, expected]);
  });
});

describe("what is no date", () => {
  it.each([
    ["领导签发后1个工作日内", "text"],
    ["市财政同意后7个工作日", "text"],
    ["收到材料后3个工作日内", "text"],
    ["自受理之日起20个工作日", "text"],
    ["每月5日前", "text"],
    ["全年", "text"],
    ["3个月", "quantity"],
    ["12个月", "quantity"],
    ["3日内", "quantity"],
    ["1年", "quantity"],
    ["2020年12月31日前完成10场", "text"],
  ])("%s is %s", (target, kind) => {
    expect(outcomeOf({ level2: "时效指标", name: "完成时间", target, actual: target })).toMatchObject({
      kind,
      outcome: "met",
    });
  });
});
