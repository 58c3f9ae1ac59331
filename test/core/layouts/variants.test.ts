import { planCorrections, recognise, validate, type Grid } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { withEdits } from "../../with-edits";
import { complaintsOf } from "./complaints";
import { DEPARTMENT_FORMS } from "./department-forms";
import { gridOfForm, percent, sheetOf, type Form } from "./form";
import { PROJECT_FORMS } from "./project-forms";

function formNamed(part: string): Form {
  const form = [...PROJECT_FORMS, ...DEPARTMENT_FORMS].find(({ name }) => name.includes(part));
  if (!form) throw new Error(`There is no form ${part}`);
  return form;
}

const ANHUI = formNamed("L3");
const SICHUAN = formNamed("L4");
const HUBEI = formNamed("L5");
const CITY = formNamed("L12");
const COST_LEVEL = formNamed("L13");
const COUNTY = formNamed("L9");

function projectsOf(grid: Grid): (string | null)[] {
  return validate([grid]).tables.map(({ project }) => project);
}

describe("several forms on a sheet", () => {
  it.each<[string, Grid, string[]]>([
    [
      "side by side, row by row",
      sheetOf([
        { form: ANHUI, row: 0, column: 0 },
        { form: SICHUAN, row: 0, column: 10 },
      ]),
      ["道路照明改造", "校舍维修"],
    ],
    [
      "side by side, with parts that do not stand beside each other",
      sheetOf([
        { form: CITY, row: 3, column: 1 },
        { form: COST_LEVEL, row: 2, column: 11 },
      ]),
      ["老旧管网改造", "智慧停车平台"],
    ],
    [
      "one under the other without a blank row",
      sheetOf([
        { form: ANHUI, row: 0, column: 0 },
        { form: HUBEI, row: ANHUI.rows.length, column: 0 },
        { form: COUNTY, row: ANHUI.rows.length + HUBEI.rows.length, column: 0 },
      ]),
      ["道路照明改造", "科普大篷车巡展", "县档案馆"],
    ],
  ])("are told apart: %s", (_, grid, projects) => {
    expect(projectsOf(grid)).toEqual(projects);
    expect(complaintsOf(grid)).toEqual([]);
  });
});

describe("a funds block whose whole is named like a block", () => {
  it("has its sources below it", () => {
    const grid = gridOfForm(formNamed("L7"), { B5: "部门整体支出", B6: "基本支出" });
    const funds = recognise(grid)[0]?.funds;
    expect(funds?.total.label.text).toBe("部门整体支出");
    expect(funds?.sources.map(({ label }) => label.text)).toEqual(["基本支出", "项目支出"]);
    expect(complaintsOf(grid)).toEqual([]);
  });
});

describe("a figure of the funds that is merged over several rows", () => {
  const merges = ["E", "F", "G", "H"].map((column) => `${column}5:${column}7`);
  const merged = (rows: Readonly<Record<string, null>>, areas: readonly string[]) =>
    gridOfForm({ ...CITY, merges: [...(CITY.merges ?? []), ...areas] }, rows);

  it("is that of the whole", () => {
    const blank = { F6: null, F7: null, G6: null, G7: null, H6: null, H7: null };
    const grid = merged(blank, merges.slice(1));
    expect(complaintsOf(grid)).toEqual([]);
    const [source] = recognise(grid)[0]?.funds?.sources ?? [];
    expect([source?.points, source?.rate, source?.score]).toEqual([undefined, undefined, undefined]);
  });

  it("adds nothing to the whole", () => {
    expect(complaintsOf(merged({ E6: null, E7: null }, merges.slice(0, 1)))).toEqual([]);
  });
});

describe("a column that says by how much the budget was adjusted", () => {
  it("is not the adjusted budget", () => {
    const grid = gridOf(
      [
        ["项目支出绩效自评表"],
        ["项目名称", "道路照明改造", null, null, null, "主管部门", "市城管局"],
        [
          "资金（万元）",
          null,
          "年初预算数",
          "调整预算数",
          "全年预算数",
          "全年执行数",
          "分值",
          "执行率",
          "得分",
        ],
        [null, "年度资金总额", 100, 20, 120, 114, 10, 0.95, 9.5],
        [null, "其中：财政拨款", 100, 20, 120, 114],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "偏差原因"],
        [null, "产出指标", "数量指标", "更换路灯", "≥100盏", "100盏", 50, 50],
        [null, "效益指标", "社会效益指标", "亮灯率", "≥98%", "99%", 30, 30],
        [null, "满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "92%", 10, 10],
        ["总分", null, null, null, null, null, 100, 99.5],
      ],
      { merges: ["A1:I1", "A3:A5"] },
    );
    expect(recognise(grid)[0]?.funds?.total.adjusted?.text).toBe("120");
    expect(complaintsOf(grid)).toEqual([]);
  });
});

describe("rates under a header that says %", () => {
  const HEADER = { G4: "执行率（%）", G6: 90, G7: 0 };

  it("are read as percentages", () => {
    const grid = gridOfForm(CITY, { ...HEADER, G5: 90 });
    expect(recognise(grid)[0]?.funds?.total.rate?.number?.toFixed()).toBe("0.9");
    expect(complaintsOf(grid)).toEqual([]);
  });

  it("are percentages below 1 where the amounts say so", () => {
    const spent = { G4: "执行率（%）", E5: 2.56, E6: 2.56, G5: 0.8, G6: 0.8, G7: 0, H5: 0.1, H15: 85.1 };
    expect(complaintsOf(gridOfForm(CITY, spent))).toEqual([]);
  });

  it("are ratios where the header was left as printed", () => {
    expect(complaintsOf(gridOfForm(CITY, { G4: "执行率（%）" }))).toEqual([]);
    expect(complaintsOf(gridOfForm(CITY, { G4: "执行率（%）", G5: percent(90), G6: "90%" }))).toEqual([
      "number-stored-as-text G6",
    ]);
  });

  it.each<[string, CellInput, string, CellInput]>([
    ["typed wrong", 91, "execution-rate-mismatch G5", 90],
    ["blank", null, "execution-rate-mismatch G5", 90],
    ["stored as text", "90", "number-stored-as-text G5", 90],
  ])("are written in percent too: one %s", (_, rate, complaint, written) => {
    const grid = gridOfForm(CITY, { ...HEADER, G5: rate });
    expect(complaintsOf(grid)).toEqual([complaint]);
    const { edits } = planCorrections(validate([grid]));
    expect(edits.map(({ after }) => after)).toEqual([{ kind: "value", value: written }]);
    expect(complaintsOf(withEdits([grid], edits)[0]!)).toEqual([]);
  });

  it("are divided by 100 in formulas that count on them", () => {
    const grid = gridOfForm(CITY, { ...HEADER, G5: 91, H5: 8 });
    const { edits, after } = planCorrections(validate([grid], { formulas: "always" }));
    expect(edits.map((edit) => edit.after)).toEqual([
      { kind: "formula", formula: "=IF(N(D5)=0,0,ROUND(E5/D5,2))*100" },
      { kind: "formula", formula: "=ROUND(F5*G5/100,2)" },
    ]);
    expect(after.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("points of the execution that only a label states", () => {
  it("stand as a figure in the formula of the score", () => {
    const grid = gridOfForm(HUBEI, { F7: 18 });
    const { edits } = planCorrections(validate([grid], { formulas: "always" }));
    expect(edits.map(({ after }) => after)).toContainEqual({ kind: "formula", formula: "=ROUND(20*E7,2)" });
  });

  it("are what a score must not exceed", () => {
    expect(complaintsOf(gridOfForm(HUBEI, { F7: 21, G14: 98 }))).toEqual([
      "execution-score-mismatch F7",
      "score-exceeds-points F7",
    ]);
  });

  it("are read from the score's header where the block has no points in its name", () => {
    const grid = gridOfForm(HUBEI, { A6: "预算执行情况（万元）" });
    expect(recognise(grid)[0]?.funds?.labelledPoints?.toFixed()).toBe("20");
  });
});

/** A form with the indicators given, and the funds rows given. */
function projectOf(
  funds: readonly (readonly CellInput[])[],
  indicators: readonly (readonly CellInput[])[] = USUAL_INDICATORS,
  merges: readonly string[] = [],
): Grid {
  return gridOf(
    [
      ["项目支出绩效自评表"],
      ["项目名称", "文化惠民演出", null, null, null, "主管部门", "县文旅局"],
      ...funds,
      ["年度目标", "预期目标", null, null, null, "实际完成情况"],
      [null, "办好文化惠民演出", null, null, null, "完成演出"],
      [
        "绩效指标",
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        "实际完成值",
        "分值",
        "得分",
        "未完成原因分析",
      ],
      ...indicators,
      ["总分", null, null, null, null, null, 100, 99.8],
    ],
    { merges },
  );
}

const USUAL_INDICATORS: readonly (readonly CellInput[])[] = [
  [null, "产出指标", "数量指标", "演出场次", "≥50场", "52场", 50, 50],
  [null, "效益指标", "社会效益指标", "观众人次", "≥1万人次", "1.2万人次", 30, 30],
  [null, "满意度指标", "服务对象满意度指标", "观众满意度", "≥90%", "95%", 10, 10],
];

const FUNDS_HEADER = [
  "项目资金（万元）",
  null,
  "年初预算数",
  "全年预算数",
  "全年执行数",
  "分值",
  "执行率",
  "得分",
];

describe("funds", () => {
  const PAIRS: readonly (readonly CellInput[])[] = [
    ["项目资金（万元）", "预算数：", 100, null, "执行数：", 98, null, "分值", 10, "得分", 9.8],
    [null, "其中：财政拨款", 80, null, "其中：财政拨款", 78],
    [null, "其他资金", 20, null, "其他资金", 20],
  ];

  it("may have their labels before the figures", () => {
    const grid = projectOf(PAIRS);
    const [table] = recognise(grid);
    expect(table?.unplaced).toEqual([]);
    expect(table?.funds?.sources.map(({ label }) => label.text)).toEqual(["其中：财政拨款", "其他资金"]);
    expect(complaintsOf(grid)).toEqual([]);
  });

  it("are checked there as well", () => {
    const wrong = PAIRS.map((row) => row.map((cell) => (cell === 9.8 ? 8.8 : cell === 80 ? 85 : cell)));
    expect(complaintsOf(projectOf(wrong))).toEqual([
      "execution-score-mismatch K3",
      "fund-total-mismatch C3",
      "score-total-mismatch H12",
    ]);
  });

  it("may tell incomes and expenditures in words under the total", () => {
    const grid = projectOf(
      [
        FUNDS_HEADER,
        [null, "年度资金总额", 1000, 1200, 1176, 10, 0.98, 9.8],
        [null, "按收入性质分：", null, null, null, "按支出性质分："],
        [null, "其中：一般公共预算：1200", null, null, null, "其中：基本支出：800"],
        [null, "政府性基金拨款：", null, null, null, "项目支出：400"],
      ],
      USUAL_INDICATORS,
      ["B5:E5", "F5:H5", "B6:E6", "F6:H6", "B7:E7", "F7:H7"],
    );
    expect(complaintsOf(grid)).toEqual([]);
    expect(recognise(grid)[0]?.unplaced).toEqual([]);
  });

  it("may leave amounts blank that the words under the total leave out", () => {
    const rows = [
      FUNDS_HEADER,
      [null, "年度资金总额", 1000, 1200, 1176, 10, 0.98, 9.8],
      [null, "按收入性质分：", null, null, "按支出性质分："],
      [null, "其中：一般公共预算：1200", null, null, "其中：基本支出：800"],
      [null, "其他资金："],
    ];
    expect(complaintsOf(projectOf(rows))).toEqual([]);
  });

  it("may have a label over the names of their rows that elsewhere names a column", () => {
    const header = ["预算执行情况（10分）", "年度预算数（万元）", "年初预算", "调整后预算数", "预算执行数"];
    const rows = [
      [...header, "分值", "预算执行率", "得分", "原因"],
      [null, "总额", 10.01, 12.01, 11.77, 10, 0.98, 9.8, "按进度支付"],
      [null, "其中：财政资金", 5, 6, 5.88],
      [null, "单位资金", 5, 6, 5.88],
    ];
    const grid = projectOf(rows);
    expect(complaintsOf(grid)).toEqual([]);
    expect(recognise(grid)[0]?.funds).toMatchObject({ unit: "万元", total: { label: { text: "总额" } } });
  });

  it("end where another block begins beside their name", () => {
    const rows = [
      FUNDS_HEADER,
      [null, "年度资金总额", 1000, 1200, 1176, 10, 0.98, 9.8],
      [null, "其中：中央财政资金", 1000, 1200, 1176],
      ["资金管理情况", null, "情况说明", null, "存在问题"],
      [null, "分配科学性", "符合"],
    ];
    const merges = ["A3:A5", "A6:A7"];
    for (const grid of [projectOf(rows), projectOf(rows, USUAL_INDICATORS, merges)])
      expect(complaintsOf(grid)).toEqual([]);
  });

  it("are no list of tasks with budgets", () => {
    const county = formNamed("L7");
    const grid = gridOf([
      ...county.rows.slice(0, 3),
      ["年度主要任务", "任务名称", "主要内容", "预算数（万元）", "执行数（万元）", "执行率"],
      [null, "下乡演出", "六十场演出", 300, 280, "93.33%"],
      [null, "文物修缮", "两处修缮", 200, 200, "100%"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "说明"],
      [null, "产出指标", "数量指标", "文化下乡场次", 90, "≥60场", "66场", 90],
      [null, "满意度指标", "服务对象满意度指标", "群众满意度", 10, "≥90%", "92%", 10],
      ["总分", null, null, null, 100, null, null, 100],
    ]);
    expect(complaintsOf(grid)).toEqual([]);
    expect(validate([grid]).tables[0]?.score.computed?.toFixed()).toBe("100");
  });

  it("count further sources: bonds and money managed in special accounts", () => {
    const funds = (bond: number) => [
      FUNDS_HEADER,
      [null, "年度资金总额", 100, 100, 98, 10, 0.98, 9.8],
      [null, "其中：当年财政拨款", 40, 40, 40],
      [null, "专项债券资金", bond, bond, 48],
      [null, "财政专户管理资金", 10, 10, 10],
    ];
    expect(complaintsOf(projectOf(funds(50)))).toEqual([]);
    expect(complaintsOf(projectOf(funds(60)))).toEqual(["fund-total-mismatch C4", "fund-total-mismatch D4"]);
  });
});

describe("indicators", () => {
  const FUNDS = [FUNDS_HEADER, [null, "年度资金总额", 100, 100, 98, 10, 0.98, 9.8]];

  it("have subtotals that are counted by nobody", () => {
    const [first, ...others] = USUAL_INDICATORS;
    const grid = projectOf(FUNDS, [first!, [null, "小计", null, null, null, null, 50, 50], ...others]);
    expect(complaintsOf(grid)).toEqual([]);
    expect(recognise(grid)[0]?.unplaced).toEqual([]);
  });

  it("have sums of pages that are counted by nobody", () => {
    const [first, ...others] = USUAL_INDICATORS;
    const sums = ["本页小计", "承前页"].map((label) => [label, null, null, null, null, null, 50, 50]);
    const grid = projectOf(FUNDS, [first!, ...sums, ...others]);
    expect(complaintsOf(grid)).toEqual([]);
    expect(recognise(grid)[0]?.unplaced).toEqual([]);
  });

  it("may share points and a score by a merged cell, which count once", () => {
    const shared: readonly (readonly CellInput[])[] = [
      [null, "产出指标", "数量指标", "演出场次", "≥50场", "52场", 50, 50],
      [null, null, null, "培训骨干人数", "≥20人", "25人"],
      ...USUAL_INDICATORS.slice(1),
    ];
    expect(complaintsOf(projectOf(FUNDS, shared, ["G8:G9", "H8:H9"]))).toEqual([]);
  });

  it("are found beside a blank column", () => {
    const spread = (row: readonly CellInput[]) =>
      row.flatMap((cell, column) => (column === 3 ? [cell, null] : [cell]));
    const rows = COST_LEVEL.rows.map(spread);
    expect(complaintsOf(gridOf(rows))).toEqual([]);
  });
});
