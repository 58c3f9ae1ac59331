import { outcomeOf } from "../../../src/core/measure";

function outcome(target: string, actual: string): string {
  const found = outcomeOf({ level2: "质量指标", name: "工作情况", target, actual });
  return `${found.kind} ${found.outcome}`;
}

describe("a target in words", () => {
  it.each([
    // the same words, or as strong
    ["良好", "良好", "met"],
    ["逐步完善", "逐步 完善。", "met"],
    ["及时", "按时完成", "met"],
    ["及时拨付", "及时拨付到位", "met"],
    ["合格", "验收合格", "met"],
    ["验收合格", "合格", "met"],
    ["有效提升", "显著提升", "met"],
    ["提高", "提升", "met"],
    ["提高", "提高5%", "met"],
    ["满意", "非常满意", "met"],
    ["完成", "已完成", "met"],
    ["平稳", "价格平稳、供应充足，未发生断供情况", "met"],
    ["准确", "准确率100%", "met"],
    ["良好或以上", "优秀", "met"],
    ["良好", "优", "met"],
    ["达到预期目标", "已达到预期", "met"],
    ["得以明确", "达到预期目标", "met"],
    ["正常运行", "运行正常", "met"],
    ["符合〔2014〕119号文件标准", "符合〔2014〕119号文件标准", "met"],
    ["1/3", "1/3", "met"],
    ["二级以上", "二级以上", "met"],
    // weaker, or the answer to another question
    ["显著", "较显著", "undetermined"],
    ["效果显著", "效果良好、稳步提升", "undetermined"],
    ["显著提升", "有所提升", "undetermined"],
    ["有效提升", "提升", "undetermined"],
    ["满意", "基本满意", "undetermined"],
    ["良好", "合格", "undetermined"],
    ["及时", "已完成", "undetermined"],
    ["及时", "100%", "undetermined"],
    ["准确", "按时完成", "undetermined"],
    ["绿色办公", "实现无纸化", "undetermined"],
    ["达到预期目标", "基本达到预期目标", "undetermined"],
    ["合格", "7", "undetermined"],
    ["有效", "", "undetermined"],
    ["有效", "不适用", "undetermined"],
    ["及时", "预计及时完成", "undetermined"],
    ["满意", "未发生不满意情况", "undetermined"],
    // the opposite, or nothing done
    ["有效提高", "有待提高", "unmet"],
    ["有效提升", "下降", "unmet"],
    ["平稳", "不平稳", "unmet"],
    ["合格", "不合格", "unmet"],
    ["合格", "未验收", "unmet"],
    ["通过测评验收", "尚未进行测评验收", "unmet"],
    ["良好", "差", "unmet"],
    ["及时", "不及时", "unmet"],
    ["及时", "延期", "unmet"],
    ["满意", "不满意", "unmet"],
    ["得到优化", "未开展", "unmet"],
    ["得到优化", "受疫情影响，暂停实施", "unmet"],
    ["得到优化", "无", "unmet"],
    ["符合要求", "不符合要求", "unmet"],
    ["达到预期", "未达到预期", "unmet"],
    // beside an earlier year
    ["不低于上一年度水平", "较上一年度实现正增长", "met"],
    ["不低于上年水平", "与上年持平", "met"],
    ["不低于上年水平", "较上年下降", "unmet"],
    ["不低于上年水平", "负增长", "unmet"],
    ["不低于上年水平", "进展良好", "undetermined"],
    // deadlines that count from an event
    ["领导签发后1个工作日内", "按时完成", "met"],
    ["领导签发后1个工作日内", "完成", "undetermined"],
    ["领导签发后1个工作日内", "未完成", "unmet"],
    // none wanted
    ["无", "无", "met"],
    ["无", "0次", "met"],
    ["无", "2次", "unmet"],
    ["无重大舆情", "未发生重大舆情", "met"],
    ["无安全事故", "发生1起", "unmet"],
    ["不发生安全事故", "未发生安全事故", "met"],
  ])("%s answered by %s is %s", (target, actual, expected) => {
    expect(outcome(target, actual)).toBe(`text ${expected}`);
  });
});

describe("an indicator that does not apply", () => {
  it.each([
    ["无", "无"],
    ["/", ""],
    ["不适用", "不适用"],
    ["培训人次", "不适用"],
    ["培训人次", "—"],
    ["培训人次", "-"],
    ["培训人次", "暂不考核"],
    ["培训人次（暂不考虑）", "3次"],
  ])("%s with the target %s", (name, target) => {
    expect(outcomeOf({ level2: "数量指标", name, target, actual: "无" })).toMatchObject({
      kind: "na",
      comparator: "",
      outcome: "na",
      unit: "",
    });
  });

  it("applies where its table says so", () => {
    const entries = { level2: "数量指标", name: "无", target: "3次", actual: "3次" };
    expect(outcomeOf({ ...entries, inapplicable: false }).outcome).toBe("met");
    expect(outcomeOf({ ...entries, name: "培训", inapplicable: true }).outcome).toBe("na");
  });
});

it.each([
  ["未完成", "notDone"],
  ["尚未支付", "notDone"],
  ["因疫情暂缓举办", "notDone"],
  ["未发生费用", "notDone"],
  ["无", "nothing"],
  ["—", "blank"],
  ["未收到投诉", "none"],
  ["未全部完成", "notReached"],
  ["按期完成", "onTime"],
  ["已完成", "done"],
  ["部分完成", "unsure"],
  ["完成，但未验收", "unsure"],
  ["对未完成的项目进行督办并跟踪落实整改到位直至办结为止", "unsure"],
  ["效果良好", "plain"],
])("%s admits: %s", (actual, stance) => {
  expect(outcomeOf({ level2: "数量指标", name: "场次", target: "≥3次", actual }).actual.stance).toBe(stance);
});
