import { formatArea, recognise, type EvaluationTable, type Grid } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { STANDARD_MERGES, STANDARD_ROWS } from "./standard-form";

function only(grid: Grid): EvaluationTable {
  const tables = recognise(grid);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** The texts of every indicator, in the order of the columns given. */
function textsOf(
  table: EvaluationTable,
  ...columns: (
    | "level1"
    | "level2"
    | "name"
    | "target"
    | "actual"
    | "points"
    | "score"
    | "reason"
    | "comparator"
    | "measure"
    | "criteria"
  )[]
) {
  return table.indicators.map((indicator) => columns.map((column) => indicator[column]?.text ?? null));
}

describe("the standard form", () => {
  const table = only(gridOf(STANDARD_ROWS, { merges: STANDARD_MERGES }));

  it("reads the head", () => {
    expect(table.head.title?.text).toBe("项目支出绩效自评表");
    expect(table.head.project?.value.text).toBe("广交会专项");
    expect(table.head.amount?.value.number?.toFixed()).toBe("5200000");
    expect(table.head.amount?.unit).toBe("元");
    expect(table.head.department?.value.text).toBe("市商务局");
    expect(table.head.unit?.value.text).toBe("市商务局");
  });

  it("reads the funds with their unit and the depth of each row", () => {
    expect(table.funds?.unit).toBe("元");
    expect(table.funds?.total.rate?.number?.toFixed()).toBe("0.99");
    expect(table.funds?.sources.map((row) => [row.label.text, row.depth])).toEqual([
      ["其中：当年财政拨款", 1],
      ["上年结转资金", 1],
      ["其他资金", 1],
    ]);
    expect(table.funds?.sources[1]?.adjusted).toMatchObject({ text: "-", number: null, storedAsText: false });
  });

  it("reads the goals below their labels", () => {
    expect(table.goals.expected?.text).toBe("组织企业参加两届展会");
    expect(table.goals.achieved?.text).toBe("已组织两届");
  });

  it("fills level names down and reasons never", () => {
    expect(textsOf(table, "level1", "level2", "name", "points", "score", "reason")).toEqual([
      ["产出指标", "数量指标", "组织服务次数", "40", "40", ""],
      ["产出指标", "数量指标", "参展展位数", "25", "20", "受疫情影响，展位减少"],
      ["效益指标", "满意度指标", "企业有效投诉次数", "25", "25", ""],
    ]);
  });

  it("reads the total and the area", () => {
    expect(table.total?.points?.text).toBe("100");
    expect(table.total?.score?.text).toBe("94.9");
    expect(formatArea(table.area)).toBe("A1:I15");
    expect(table.unplaced).toEqual([]);
  });

  it("finds the same table anywhere on the sheet, with blank rows between its parts", () => {
    const blank: CellInput[] = [];
    const moved = STANDARD_ROWS.flatMap((row, index) => {
      const shifted = [null, null, ...row];
      return index === 3 || index === 8 || index === 12 ? [blank, shifted] : [shifted];
    });
    const found = only(gridOf([blank, blank, ...moved]));
    expect(formatArea(found.area)).toBe("C3:K20");
    expect(found.funds?.sources).toHaveLength(3);
    expect(textsOf(found, "level2", "name")).toEqual(textsOf(table, "level2", "name"));
    expect(found.total?.score?.text).toBe("94.9");
    expect(found.unplaced).toEqual([]);
  });
});

describe("forms of other regions", () => {
  it("reads rates as percentages and ASCII operators (Shanghai)", () => {
    const rows = STANDARD_ROWS.map((row) => [...row]);
    rows[4] = [null, "年度资金总额", 100, 100, 86.19, 10, "86.19%", 8.62];
    const table = only(gridOf(rows, { merges: STANDARD_MERGES }));
    expect(table.funds?.total.rate).toMatchObject({ text: "86.19%", storedAsText: true });
    expect(table.funds?.total.rate?.number?.toFixed()).toBe("0.8619");
  });

  it("reads amounts in 万元 and weights inside level names (Anhui)", () => {
    const table = only(
      gridOf([
        ["项目支出绩效自评表"],
        ["单位：万元"],
        ["项目名称", "道路养护", null, null, "实施单位", "公路中心"],
        ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, "年度资金总额", 120.5, 120.5, 118, 10, "97.93%", 9.79],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "实际完成值",
          "分值",
          "得分",
          "偏差原因分析及改进措施",
        ],
        [null, "产出指标(50分)", "数量指标", "养护里程", "≥100公里", "100公里", 50, 50],
        [null, "效益指标(30分)", "社会效益", "通行能力", "提升", "提升", 30, 30],
        [null, "满意度指标(10分)", "服务对象满意度", "满意度", "≥90百分比", "92百分比", 10, 10],
        ["总分", null, null, null, null, null, 100, 99.79],
      ]),
    );
    expect(table.funds?.unit).toBe("万元");
    expect(textsOf(table, "level1", "points")).toEqual([
      ["产出指标(50分)", "50"],
      ["效益指标(30分)", "30"],
      ["满意度指标(10分)", "10"],
    ]);
    expect(table.unplaced).toEqual([]);
  });

  it("reads comparator and unit from columns of their own (Sichuan)", () => {
    const table = only(
      gridOf(
        [
          ["2023年度项目支出绩效自评表"],
          ["项目名称", "校舍维修"],
          ["主管部门", "教育局", null, null, "实施单位", "第一小学"],
          ["项目基本情况"],
          [
            "预算执行情况（10分）",
            "年初预算数",
            "调整后预算数",
            "预算执行数",
            "预算执行率",
            "权重",
            "得分",
            "未完成原因",
          ],
          ["总额", 50, 48, 48, "100%", 10, 10],
          ["其中：财政资金", 50, 48, 48, "100%"],
          ["财政专户管理资金", 0, 0, 0, "0%"],
          ["单位资金", 0, 0, 0, "0%"],
          ["年度目标", "维修校舍三栋", null, null, "完成情况", "已维修三栋"],
          [
            "一级指标",
            "二级指标",
            "三级指标",
            "指标性质",
            "指标值",
            "度量单位",
            "完成值",
            "权重",
            "得分",
            "未完成原因分析",
          ],
          ["产出指标", "数量指标", "维修栋数", "≥", 3, "栋", 3, 60, 60],
          ["效益指标", "社会效益指标", "办学条件", "定性", "改善", null, "改善", 30, 30],
          ["合计", null, null, null, null, null, null, 100, 100],
          ["评价结论", "项目完成良好"],
          ["存在问题", "无"],
          ["改进措施", "无"],
        ],
        { merges: ["A1:J1", "B2:J2", "B3:D3", "F3:J3", "A14:G14"] },
      ),
    );
    expect(textsOf(table, "comparator", "target", "measure", "actual", "points")).toEqual([
      ["≥", "3", "栋", "3", "60"],
      ["定性", "改善", "", "改善", "30"],
    ]);
    expect(table.funds?.total.adjusted?.number?.toFixed()).toBe("48");
    expect(table.funds?.total.reason?.text).toBe("");
    expect(table.funds?.sources.map((row) => row.label.text)).toEqual([
      "其中：财政资金",
      "财政专户管理资金",
      "单位资金",
    ]);
    expect(table.goals.expected?.text).toBe("维修校舍三栋");
    expect(table.goals.achieved?.text).toBe("已维修三栋");
    expect(table.total).toMatchObject({ points: { text: "100" }, score: { text: "100" } });
    expect(table.explanations.map(({ label, value }) => [label.text, value.text])).toEqual([
      ["评价结论", "项目完成良好"],
      ["存在问题", "无"],
      ["改进措施", "无"],
    ]);
  });

  it("reads a form without points whose goals have blocks of their own (Hubei)", () => {
    const table = only(
      gridOf([
        ["2020年度省级项目支出绩效自评表"],
        ["项目名称", "科普活动"],
        ["主管部门", "科协", null, "项目实施单位", "科技馆"],
        [
          "预算执行情况（万元）（20分）",
          null,
          "预算数（A）",
          "执行数（B）",
          "执行率（B/A）",
          "得分（20分*执行率）",
        ],
        [null, "年度财政资金总额", 60, 57, "95%", 19],
        [
          "年度绩效目标1（40分）",
          "一级指标",
          "二级指标",
          "三级指标",
          "年初目标值（A）",
          "实际完成值（B）",
          "得分",
        ],
        [null, "产出指标", "数量指标", "活动场次", "≥10场", "12场", 40],
        [
          "年度绩效目标2（40分）",
          "一级指标",
          "二级指标",
          "三级指标",
          "年初目标值（A）",
          "实际完成值（B）",
          "得分",
        ],
        [null, "效益指标", "社会效益指标", "参与人数", "≥5000人", "4500人", 36],
        ["总分", null, null, null, null, null, 95],
        ["偏差大或目标未完成原因分析", "参与人数受场地限制"],
        ["改进措施及结果应用方案", "扩大场地"],
      ]),
    );
    expect(table.header?.columns.points).toBeUndefined();
    expect(table.funds).toMatchObject({ unit: "万元", total: { executed: { text: "57" } } });
    expect(table.funds?.total.points).toBeUndefined();
    expect(textsOf(table, "name", "score")).toEqual([
      ["活动场次", "40"],
      ["参与人数", "36"],
    ]);
    expect(table.total?.score?.text).toBe("95");
    expect(table.explanations.map(({ value }) => value.text)).toEqual(["参与人数受场地限制", "扩大场地"]);
  });

  it("reads points that stand before the target (central transfers)", () => {
    const table = only(
      gridOf([
        ["中央对地方专项转移支付绩效自评表"],
        ["转移支付(项目)名称", "农业生产发展资金"],
        ["中央主管部门", "农业农村部", null, "资金使用单位", "农业局"],
        ["项目资金（万元）", null, "全年预算数（A）", "全年执行数（B）", "分值", "预算执行率（B/A）", "得分"],
        [null, "年度资金总额：", 300, 300, 10, "100%", 10],
        [null, "其中：中央补助", 200, 200, null, "100%"],
        [null, "地方资金", 100, 100, null, "100%"],
        [null, "其他资金", null, null],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "分值",
          "指标值",
          "全年实际完成值",
          "得分",
          "未完成原因及拟采取的改进措施",
        ],
        [null, "产出指标", "数量指标", "补贴农户数", 50, "≥800户", "820户", 50],
        [null, "效益指标", "经济效益指标", "农户增收", 40, "≥5%", "4%", 32, "粮价下跌"],
        ["总分", null, null, null, 100, null, null, 92],
      ]),
    );
    expect(textsOf(table, "name", "points", "target", "actual", "score", "reason")).toEqual([
      ["补贴农户数", "50", "≥800户", "820户", "50", ""],
      ["农户增收", "40", "≥5%", "4%", "32", "粮价下跌"],
    ]);
    expect(table.total).toMatchObject({ points: { text: "100" }, score: { text: "92" } });
    expect(table.funds?.sources.map((row) => row.depth)).toEqual([1, 1, 1]);
    expect(table.head.project?.value.text).toBe("农业生产发展资金");
  });

  it("reads a whole department's form with operators in a column (Tianjin)", () => {
    const table = only(
      gridOf([
        ["部门整体支出绩效自评表"],
        ["部门名称", "区水务局"],
        ["一级指标", "二级指标", "三级指标", "计算符号", "指标值", "实际完成值", "计量单位", "分值", "得分"],
        ["产出指标", "数量指标", "河道清淤", "≥", 12, 12, "公里", 60, 60],
        ["效益指标", "生态效益指标", "水质达标率", "≥", 90, 91, "%", 40, 40],
        ["合计", null, null, null, null, null, null, 100, 100],
      ]),
    );
    expect(table.head.project?.value.text).toBe("区水务局");
    expect(textsOf(table, "comparator", "target", "actual", "measure", "points", "score")).toEqual([
      ["≥", "12", "12", "公里", "60", "60"],
      ["≥", "90", "91", "%", "40", "40"],
    ]);
  });

  it("reads a form that is scored by criteria (counties)", () => {
    const table = only(
      gridOf([
        ["2022年度部门整体支出绩效自评表"],
        ["部门（单位）名称", "县档案馆"],
        ["一级指标", "二级指标", "三级指标", "指标分值", "评分标准", "自评得分"],
        ["投入", "预算配置", "在职人员控制率", 5, "小于等于100%得5分", 5],
        [null, "预算管理", "公用经费控制率", 95, "100%以下得满分", 90],
        ["合计", null, null, 100, null, 95],
      ]),
    );
    expect(table.header?.columns.target).toBeUndefined();
    expect(textsOf(table, "level1", "name", "points", "criteria", "score")).toEqual([
      ["投入", "在职人员控制率", "5", "小于等于100%得5分", "5"],
      ["投入", "公用经费控制率", "95", "100%以下得满分", "90"],
    ]);
  });

  it("reads 成本指标 as a first level, a bond row and a reason per fund row (since 2021)", () => {
    const table = only(
      gridOf([
        ["项目支出绩效自评表"],
        ["项目名称", "管网改造", null, null, "项目金额（万元）", 900],
        [
          "项目资金（万元）",
          null,
          "年初预算数",
          "全年预算数",
          "全年执行数",
          "执行率",
          "分值",
          "得分",
          "原因",
        ],
        [null, "年度资金总额", 900, 900, 450, "50%", 10, 5, "工期延后"],
        [null, "其中：财政拨款", 300, 300, 150, "50%", "-", "-", null],
        [null, "专项债券", 600, 600, 300, "50%", "-", "-", null],
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值(A)",
          "实际完成值(B)",
          "分值",
          "得分",
          "偏差原因分析及改进措施",
        ],
        [null, "成本指标", "经济成本指标", "单位造价", "≤30万元/公里", "29万元/公里", 20, 20],
        [null, "产出指标", "数量指标", "改造长度", "≥30公里", "15公里", 70, 35, "工期延后"],
        ["总分", null, null, null, null, null, 100, 60],
      ]),
    );
    expect(table.head.amount?.unit).toBe("万元");
    expect(table.funds?.total.reason?.text).toBe("工期延后");
    expect(table.funds?.sources.map((row) => [row.label.text, row.depth])).toEqual([
      ["其中：财政拨款", 1],
      ["专项债券", 1],
    ]);
    expect(textsOf(table, "level1", "level2")).toEqual([
      ["成本指标", "经济成本指标"],
      ["产出指标", "数量指标"],
    ]);
  });
});

describe("funds", () => {
  const funds = (...rows: CellInput[][]) =>
    only(
      gridOf([
        ["项目支出绩效自评表"],
        ["项目名称", "某项目"],
        ["项目资金（元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        ...rows,
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        [null, "产出指标", "数量指标", "数量", "1", "1", 90, 90],
        ["总分", null, null, null, null, null, 100, 100],
      ]),
    ).funds;

  it("tells the parts of a source from the sources beside it", () => {
    const found = funds(
      [null, "年度资金总额", 100, 100, 100, 10, 1, 10],
      [null, "其中：财政拨款", 80, 80, 80],
      [null, "其中：一般公共预算", 50, 50, 50],
      [null, "政府性基金", 30, 30, 30],
      [null, "其他资金", 20, 20, 20],
    );
    expect(found?.sources.map((row) => row.depth)).toEqual([1, 2, 2, 1]);
  });

  it("reads an amount in the unit of its column, whatever unit its own text states", () => {
    const found = funds([null, "年度资金总额", "44.94万元", 449400, "449,400.00", 10, "100%", "10分"]);
    expect(found?.total.initial?.number?.toFixed()).toBe("449400");
    expect(found?.total.executed).toMatchObject({ storedAsText: true });
    expect(found?.total.executed?.number?.toFixed()).toBe("449400");
    expect(found?.total.score?.number?.toFixed()).toBe("10");
  });

  it("does not guess a total among sources", () => {
    expect(funds([null, "其中：财政拨款", 80, 80, 80], [null, "其他资金", 20, 20, 20])).toBeNull();
  });
});
