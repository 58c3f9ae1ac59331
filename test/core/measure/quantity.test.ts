import { outcomeOf } from "../../../src/core/measure";
import type { IndicatorEntries, OutcomeOptions } from "../../../src/core/measure";
import { decimalText, roundHalfUp } from "../../../src/core/scoring";

function judged(
  target: string,
  actual: string,
  more: Partial<IndicatorEntries> = {},
  options: OutcomeOptions = {},
) {
  const { kind, comparator, outcome, unit } = outcomeOf(
    { level2: "数量指标", name: "完成数量", ...more, target, actual },
    options,
  );
  return [kind, comparator, outcome, unit].join(" ");
}

describe("comparators", () => {
  it.each([
    ["≥20家", ">="],
    ["≧20家", ">="],
    [">=20家", ">="],
    ["＞＝20家", ">="],
    ["&ge;20家", ">="],
    ["大于等于20家", ">="],
    ["大于或等于20家", ">="],
    ["不少于20家", ">="],
    ["不低于20家", ">="],
    ["不小于20家", ">="],
    ["至少20家", ">="],
    ["20家以上", ">="],
    ["20家及以上", ">="],
    ["20家（含）以上", ">="],
    ["20家企业以上", ">="],
    ["全年不少于20家", ">="],
    ["支持企业≥20家", ">="],
    ["＞20家", ">"],
    ["超过20家", ">"],
    ["20余家", ">"],
    ["≤20家", "<="],
    ["<=20家", "<="],
    ["≦20家", "<="],
    ["小于等于20家", "<="],
    ["不超过20家", "<="],
    ["不高于20家", "<="],
    ["20家以内", "<="],
    ["20家以下", "<="],
    ["控制在20家以内", "<="],
    ["< 20家", "<"],
    ["&lt; 20家", "<"],
    ["少于20家", "<"],
    ["=20家", "="],
    ["＝20家", "="],
    ["等于20家", "="],
    ["20家", "bare"],
    ["达到20家", "bare"],
    ["完成20家", "bare"],
    ["二十家", "bare"],
    ["<p>20家</p>", "bare"],
  ])("%s is %s", (target, comparator) => {
    expect(outcomeOf({ level2: "数量指标", name: "企业数量", target, actual: "20家" }).comparator).toBe(
      comparator,
    );
  });
});

describe("quantities", () => {
  it.each([
    // the limit itself
    ["≥90%", "90%", "quantity >= met same"],
    [">90%", "90%", "quantity > unmet same"],
    ["≤3次", "3次", "quantity <= met same"],
    ["<3次", "3次", "quantity < unmet same"],
    ["=2场", "2场", "quantity = met same"],
    ["=2场", "1场", "quantity = unmet same"],
    ["=2场", "3场", "quantity = undetermined same"],
    ["=0次", "1次", "quantity = unmet same"],
    ["0次", "1次", "quantity bare unmet same"],
    ["0", "0", "quantity bare met same"],
    ["≥0.5%", "-8.1%", "quantity >= unmet same"],
    // exact where binary floating point is not
    ["≥0.3", "0.30", "quantity >= met same"],
    ["≤1039209201.00元", "1,039,209,201.00元", "quantity <= met same"],
    ["≥1,000,000元", "1 200 000元", "quantity >= met same"],
    // ranges
    ["5-10家", "7家", "quantity bare met same"],
    ["5～10家", "5-10家", "quantity bare met same"],
    ["5至10家", "4家", "quantity bare unmet same"],
    ["5-10家", "12家", "quantity bare undetermined same"],
    ["≥5家", "5-10家", "quantity >= met same"],
    ["≥7家", "5-10家", "quantity >= undetermined same"],
    // near figures
    ["≥100家", "约100家", "quantity >= undetermined same"],
    ["≥100家", "约200家", "quantity >= met same"],
    ["≥100家", "近100家", "quantity >= undetermined same"],
    ["≥100家", "100多家", "quantity >= met same"],
    // the actual value is a condition
    ["≥90%", "≥90%", "quantity >= met same"],
    ["≥90%", "＞95%", "quantity >= met same"],
    ["≥90%", "≥85%", "quantity >= undetermined same"],
    [">90%", "≥90%", "quantity > undetermined same"],
    ["≥90%", "95%以上", "quantity >= met same"],
    ["≥90%", "不足90%", "quantity >= unmet same"],
    ["≥90%", "未达到90%", "quantity >= unmet same"],
    ["≤3个工作日", "≤2个工作日", "quantity <= met same"],
    // figures within words
    ["完成2份研究报告", "2份", "quantity bare met same"],
    ["100%完成", "100%", "quantity bare met same"],
    ["≥85%", "100%，无企业投诉", "quantity >= met same"],
    ["≥90%", "100%（抽样50家）", "quantity >= met same"],
    ["≥10场", "共举办12场，参加200人次", "quantity >= met same"],
    ["≥200人次", "共举办12场，参加200人次", "quantity >= met same"],
    ["≥90%", "92%，较上年提高3%", "quantity >= undetermined same"],
    ["10场", "计划10场，实际8场", "quantity bare undetermined same"],
    ["10场", "预计10场", "quantity bare undetermined same"],
    ["8场", "举办8场，其余未举办", "quantity bare undetermined same"],
    ["≥100家", "0家，未开展", "quantity >= unmet same"],
    ["=3期", "4期+5份", "quantity = undetermined mismatch"],
    ["10人+5人", "15人", "quantity bare undetermined same"],
    // numerals
    ["两次", "2次", "quantity bare met same"],
    ["不少于五场", "5场", "quantity >= met same"],
    ["三十二场", "31场", "quantity bare unmet same"],
    ["百分之九十", "91%", "quantity bare met same"],
    ["零投诉", "0", "quantity bare met same"],
  ])("%s answered by %s: %s", (target, actual, expected) => {
    expect(judged(target, actual)).toBe(expected);
  });

  it.each([
    ["met", "quantity = met same"],
    ["unmet", "quantity = unmet same"],
  ] as const)("an exceeded = target is %s where the profile says so", (equalExceeded, expected) => {
    expect(judged("=2场", "3场", {}, { equalExceeded })).toBe(expected);
  });
});

describe("units", () => {
  it.each([
    ["=14份", "12", "quantity = unmet same"],
    ["4", "4次", "quantity bare met same"],
    ["≥14.2万", "14.2万", "quantity >= met same"],
    ["≥1.5亿", "2.2亿", "quantity >= met same"],
    ["≥9亿美元", "24亿", "quantity >= met same"],
    ["≥6000万票", "94936648票", "quantity >= met converted"],
    ["≥2.7万亿元", "31000亿元", "quantity >= met converted"],
    ["≥2万人", "12万人", "quantity >= met same"],
    ["≥3百万元", "400万元", "quantity >= met converted"],
    ["≥10场", "12场次", "quantity >= met converted"],
    ["≥20个", "25家", "quantity >= met converted"],
    ["≥300人", "480人次", "quantity >= undetermined mismatch"],
    ["20家", "25次", "quantity bare undetermined mismatch"],
    ["≥90%", "98分", "quantity >= undetermined mismatch"],
    ["≤5‰", "0.3%", "quantity <= met converted"],
    ["≥100百分比", "100%", "quantity >= met converted"],
    ["≥4万平方米", "50000㎡", "quantity >= met converted"],
    ["≤2小时", "90分钟", "quantity <= met converted"],
    ["≤3个工作日", "4天", "quantity <= undetermined mismatch"],
    // a bare number beside a percentage
    ["≥95%", "96", "quantity >= met same"],
    ["≥95%", "0.96", "quantity >= met same"],
    ["100%", "1", "quantity bare met same"],
    ["≤5%", "0.11", "quantity <= undetermined missing"],
    ["≤5%", "0.01", "quantity <= met same"],
    // frequencies
    ["≥1500人/年", "4395人", "quantity >= met converted"],
    ["2次/季度", "8次/全年", "quantity bare met converted"],
    ["2次/季度", "7次/全年", "quantity bare unmet converted"],
    ["2次/季度", "2次", "quantity bare undetermined missing"],
    ["2次/季度", "8次", "quantity bare met converted"],
    ["每季度1次", "4次", "quantity bare met converted"],
    ["≥12次/年", "1次/月", "quantity >= met converted"],
    ["≥1次/10个工作日", "1次/10个工作日", "quantity >= met same"],
    ["≥1次/10个工作日", "24次/年", "quantity >= undetermined converted"],
    ["7*24小时", "7×24小时", "quantity bare met same"],
    ["7*24小时", "24小时", "quantity bare undetermined mismatch"],
  ])("%s answered by %s: %s", (target, actual, expected) => {
    expect(judged(target, actual)).toBe(expected);
  });

  it.each([
    ["50万元", "500000元", "quantity bare met converted"],
    ["50万元", "48.5", "quantity bare met same"],
    ["50万元", "485000", "quantity bare met converted"],
    ["50万元", "5", "quantity bare met same"],
    ["50万元", "0.02", "quantity bare undetermined missing"],
    ["50元", "5000000", "quantity bare undetermined missing"],
    ["≤30万元", "0元", "quantity <= met converted"],
    ["≤180元/人·天", "170元/人·天", "quantity <= met same"],
    ["≤180元/人·天", "170元", "quantity <= undetermined missing"],
  ])("costs: %s answered by %s: %s", (target, actual, expected) => {
    expect(judged(target, actual, { level2: "成本指标", name: "项目成本" })).toBe(expected);
  });

  it("takes the unit from the column of its own, and from the name", () => {
    expect(judged("95", "96%", { measure: "%", comparator: "≥" })).toBe("quantity >= met same");
    expect(judged("≥57.6", "45.1", { name: "观众数量（万人次）" })).toBe("quantity >= unmet same");
    expect(judged("≥57.6", "45.1万人次", { name: "观众数量（万人次）" })).toBe("quantity >= unmet same");
  });

  it("reads no figure where the column 指标性质 says 定性", () => {
    expect(judged("1次", "1次", { comparator: "定性" })).toBe("text  met ");
  });

  it("gives actual ÷ target in the target's unit", () => {
    const ratio = outcomeOf({
      level2: "成本指标",
      name: "实际投入",
      target: "≥20万元",
      actual: "82694.30元",
    }).ratio!;
    expect(decimalText(roundHalfUp(ratio, 4))).toBe("0.4135");
    expect(
      outcomeOf({ level2: "数量指标", name: "投诉", target: "0次", actual: "1次" }).ratio,
    ).toBeUndefined();
  });
});

describe("what a bare figure asks for", () => {
  it.each([
    ["数量指标", "企业数量", "10家", "8家", "unmet"],
    ["数量指标", "企业数量", "10家", "12家", "met"],
    ["成本指标", "项目预算控制数", "30692万元", "26252万元", "met"],
    ["成本指标", "项目预算控制数", "30692万元", "30693万元", "unmet"],
    ["经济成本指标", "项目成本", "30万元", "31万元", "unmet"],
    ["成本指标", "成本节约率", "5%", "8%", "undetermined"],
    ["成本指标", "中小企业数量", "2000家", "2857家", "undetermined"],
    ["质量指标", "设备故障率", "3%", "1%", "undetermined"],
    ["质量指标", "故障处理率", "95%", "90%", "unmet"],
    ["时效指标", "办理时间", "5个工作日", "3个工作日", "undetermined"],
    ["时效指标", "办理时间", "5个工作日", "5个工作日", "met"],
  ])("%s %s %s answered by %s is %s", (level2, name, target, actual, outcome) => {
    expect(outcomeOf({ level2, name, target, actual }).outcome).toBe(outcome);
  });
});

it.each([
  ["成本指标", "项目成本", "=20万元", "18万元", true],
  ["经济成本指标", "成本控制率", "=100%", "95%", true],
  ["成本指标", "项目成本", "=20万元", "20万元", false],
  ["成本指标", "项目成本", "≤20万元", "18万元", false],
  ["成本指标", "项目成本", "=20万元", "未支付", false],
  ["成本指标", "成本节约率", "=5%", "3%", false],
  ["成本指标", "服务企业数", "=200家", "180家", false],
  ["数量指标", "项目成本", "=20万元", "18万元", false],
])("%s %s %s answered by %s is a saving: %s", (level2, name, target, actual, saving) => {
  expect(outcomeOf({ level2, name, target, actual }).saving).toBe(saving);
});

describe("growth and decline", () => {
  it.each([
    ["增长率", "≥5%", "增长6%", "met"],
    ["增长率", "≥5%", "下降3%", "unmet"],
    ["增长率", "增长5%以上", "6%", "met"],
    ["能耗下降率", "≥5%", "下降6%", "met"],
    ["能耗", "下降5%", "下降6%", "met"],
    ["能耗", "下降5%", "-6%", "met"],
    ["满意率", "≥5%", "下降6%", "undetermined"],
  ])("%s %s answered by %s is %s", (name, target, actual, outcome) => {
    expect(outcomeOf({ level2: "经济效益指标", name, target, actual }).outcome).toBe(outcome);
  });
});

describe("a figure answered in words", () => {
  it.each([
    ["≥10场", "未举办", "unmet"],
    ["10场", "受疫情影响，暂缓举办", "unmet"],
    ["10场", "因疫情未能举办", "unmet"],
    ["=15国", "无", "unmet"],
    ["≥95%", "未开展满意度调查", "undetermined"],
    ["≥95%", "无需评审", "undetermined"],
    ["≥95%", "不适用", "undetermined"],
    ["≥95%", "--", "undetermined"],
    ["≥95%", "", "undetermined"],
    ["≥95%", "满意", "undetermined"],
    ["1份", "已完成", "undetermined"],
    ["100%", "全部完成", "met"],
    ["100%", "基本完成", "undetermined"],
    ["≤100%", "未完成", "undetermined"],
    ["≤3次", "无", "undetermined"],
    ["≤3次", "未收到投诉", "met"],
    ["0次", "无", "met"],
    ["=0次", "未发生事故", "met"],
    ["≥3次", "未发生事故", "undetermined"],
    ["≤3个工作日", "按时完成", "met"],
    ["≤3个工作日", "逾期", "unmet"],
    ["≥10个", "2020年3月", "undetermined"],
  ])("%s answered by %s is %s", (target, actual, outcome) => {
    expect(outcomeOf({ level2: "质量指标", name: "完成情况", target, actual }).outcome).toBe(outcome);
  });

  it("leaves a bare cost open when nothing was spent", () => {
    expect(judged("50万元", "暂缓举办", { level2: "成本指标" })).toBe("quantity bare undetermined ");
    expect(judged("50万元", "未支付", { level2: "成本指标" })).toBe("quantity bare undetermined ");
  });
});

it.each([
  ["≥238家", true],
  ["95%以上", true],
  ["238家", false],
  ["2020年8月前", false],
  ["不超过238家", true],
  ["超过238家", false],
  ["238余家", false],
  ["3万多家", false],
])("an actual value of %s repeats an operator: %s", (actual, repeats) => {
  expect(outcomeOf({ level2: "数量指标", name: "企业数", target: "≥100家", actual }).repeatsOperator).toBe(
    repeats,
  );
});

describe("a figure alone", () => {
  const reading = (actual: string) => ({
    ...outcomeOf({ level2: "数量指标", name: "完成数量", target: "", actual }).actual,
    folded: "",
  });

  it.each([
    "",
    "%",
    "‰",
    "家",
    "场次",
    "个百分点",
    "千瓦时",
    "人次",
    "起",
    "个工作日",
    "万元",
    "年",
    "小时以内",
    "余家",
  ])("followed by “%s” reads as it does behind a word", (unit) => {
    for (const sign of ["", "≥", "≤", ">", "<", "="]) {
      for (const figure of ["0", "12", "12.5", "1,200"]) {
        expect(reading(`${sign}${figure}${unit}`)).toEqual(reading(`共${sign}${figure}${unit}`));
      }
    }
  });
});

describe("a figure beside a date", () => {
  it("answers a quantity, whose unit it has", () => {
    expect(judged("≥10场", "2024年完成12场")).toBe("quantity >= met same");
    expect(judged("100%", "2020年12月25日完成100%")).toBe("quantity bare met same");
  });

  it("answers a deadline by the date", () => {
    expect(judged("12月31日前", "12月25日完成12场")).toBe("date <= met ");
  });
});

describe("a figure that says by how much something changed", () => {
  it.each([
    ["≥95%", "比上年提高2个百分点"],
    ["≥95%", "较目标低2%"],
    ["≤100万元", "超支5万元"],
  ])("%s is neither met nor missed by %s", (target, actual) => {
    expect(judged(target, actual)).toContain(" undetermined ");
  });

  it.each([
    ["增长≥5%", "比上年增长6%", "收入", "met"],
    ["≥5%", "比上年增长3%", "收入增长率", "unmet"],
    ["较上年增长8%", "下降2%", "收入", "unmet"],
    ["≥3万元", "节约5万元", "节约资金", "met"],
  ])("%s is answered by %s for %s: %s", (target, actual, name, outcome) => {
    expect(judged(target, actual, { name })).toContain(` ${outcome} `);
  });
});
