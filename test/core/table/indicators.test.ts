import { formatCell, recognise, type EvaluationTable } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";

const HEADER = [
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** A table with these rows under its header, the first of them row 4; its title is merged, as in every form. */
function tableOf(rows: readonly (readonly CellInput[])[], merges: readonly string[] = []): EvaluationTable {
  const grid = gridOf(
    [
      ["项目支出绩效自评表"],
      ["项目名称", "某项目"],
      HEADER,
      ...rows,
      ["总分", null, null, null, null, null, 100, 100],
    ],
    { merges: ["A1:I1", ...merges] },
  );
  const tables = recognise(grid);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const names = (table: EvaluationTable) => table.indicators.map((indicator) => indicator.name.text);

describe("merged cells", () => {
  it("lets a merged reason count for every row that it spans", () => {
    const table = tableOf(
      [
        [null, "产出指标", "数量指标", "甲", "1次", "1次", 10, 9, "场地受限"],
        [null, null, null, "乙", "1次", "1次", 10, 9],
        [null, null, null, "丙", "1次", "1次", 10, 9],
      ],
      ["I4:I5"],
    );
    expect(table.indicators.map((indicator) => indicator.reason?.text)).toEqual(["场地受限", "场地受限", ""]);
    expect(formatCell(table.indicators[1]!.reason!.ref)).toBe("I4");
    expect(formatCell(table.indicators[2]!.reason!.ref)).toBe("I6");
  });

  it("gives points and a score merged over several indicators to the first of them", () => {
    const table = tableOf(
      [
        [null, "产出指标", "数量指标", "甲", "1次", "1次", 10, 9],
        [null, null, null, "乙", "1次", "1次", null, 8],
        [null, null, null, "丙", "1次", "1次", 5, 5],
      ],
      ["G4:G5"],
    );
    expect(table.indicators.map(({ points, score }) => [points?.text, score?.text])).toEqual([
      ["10", "9"],
      [undefined, "8"],
      ["5", "5"],
    ]);
    expect(table.indicators.map(({ continuesAbove }) => continuesAbove)).toEqual([
      { points: false, score: false },
      { points: true, score: false },
      { points: false, score: false },
    ]);
  });

  it("counts an indicator that is merged over two rows once", () => {
    const table = tableOf(
      [
        [null, "产出指标", "数量指标", "甲", "1次", "1次", 10, 9],
        [],
        [null, null, null, "乙", "1次", "1次", 10, 9],
      ],
      ["B4:B6", "C4:C6", "D4:D5", "E4:E5", "F4:F5", "G4:G5", "H4:H5", "I4:I5"],
    );
    expect(names(table)).toEqual(["甲", "乙"]);
  });

  it("reads a level merged across both level columns as both", () => {
    const table = tableOf(
      [
        [null, "效益指标", "社会效益指标", "甲", "1次", "1次", 10, 9],
        [null, "满意度指标", null, "乙", "≥90%", "95%", 10, 9],
      ],
      ["B5:C5"],
    );
    expect(table.indicators[1]).toMatchObject({
      level1: { text: "满意度指标" },
      level2: { text: "满意度指标" },
    });
  });

  it("does not carry a second level into the next first level", () => {
    const table = tableOf([
      [null, "产出指标", "数量指标", "甲", "1次", "1次", 10, 9],
      [null, "效益指标", null, "乙", "1次", "1次", 10, 9],
    ]);
    expect(table.indicators[1]).toMatchObject({ level1: { text: "效益指标" }, level2: null });
  });

  it("ignores what a merge hides behind its first cell", () => {
    const table = tableOf(
      [
        [null, "产出指标", "数量指标", "甲", "1次", "1次", 10, 9, "好"],
        [null, "旧", "旧", "乙", "1次", "1次", 10, 9],
      ],
      ["B4:B5", "C4:C5"],
    );
    expect(table.indicators[1]).toMatchObject({ level1: { text: "产出指标" }, level2: { text: "数量指标" } });
    expect(table.unplaced).toEqual([]);
  });
});

describe("rows that are no indicators", () => {
  it.each<[string, CellInput[]]>([
    ["an ellipsis", [null, null, null, "……"]],
    ["a numbered blank", [null, null, null, "指标1："]],
    ["no name and no target", [null, null, "时效指标", null, null, null, 0, 0]],
    ["nothing", []],
    ["a sum of a part", [null, "产出指标合计", null, null, null, null, 10, 9]],
    ["a sum of all", ["绩效指标小计（90分）", null, null, null, null, null, 10, 9]],
  ])("%s", (_, row) => {
    const table = tableOf([[null, "产出指标", "数量指标", "甲", "1次", "1次", 10, 9], row]);
    expect(names(table)).toEqual(["甲"]);
    expect(table.unplaced).toEqual([]);
  });

  it("a note across the block, which is named as unplaced", () => {
    const table = tableOf(
      [[null, "产出指标", "数量指标", "甲", "1次", "1次", 10, 9], ["注：得分由单位自评"]],
      ["A5:I5"],
    );
    expect(names(table)).toEqual(["甲"]);
    expect(table.unplaced).toEqual([{ ref: { row: 4, column: 0 }, text: "注：得分由单位自评" }]);
  });

  it("keeps a row without a name that has a target, or points that the totals count", () => {
    const table = tableOf([
      [null, "产出指标", "数量指标", null, "1次", "1次", 10, 9],
      [null, null, null, null, null, null, 10, 9],
      [null, null, null, "指标1：培训", null, "1次", 10, 9],
    ]);
    expect(names(table)).toEqual(["", "", "指标1：培训"]);
  });

  it("keeps an indicator that is called as a total may be", () => {
    const table = tableOf(
      [
        [null, "产出指标", "质量指标", "甲", "1次", "1次", 10, 9],
        [null, null, null, "绩效评价得分", "≥90分", "95分", 10, 9],
      ],
      ["B4:B5", "C4:C5"],
    );
    expect(names(table)).toEqual(["甲", "绩效评价得分"]);
  });

  it("leaves a subtotal out and finds the total below it", () => {
    const table = tableOf([
      [null, "产出指标", "数量指标", "甲", "1次", "1次", 50, 50],
      ["合计", null, null, null, null, null, 50, 50],
      [null, "效益指标", "社会效益指标", "乙", "1次", "1次", 50, 50],
    ]);
    expect(names(table)).toEqual(["甲", "乙"]);
    expect(table.total?.row).toBe(6);
  });
});

describe("inapplicable indicators", () => {
  it.each([
    ["无", "无", true],
    ["不适用", "", true],
    [" — ", "≥1次", true],
    ["/", "1", true],
    ["投诉情况", "无", false],
    ["生态效益", "不适用", true],
    ["生态效益", "-", true],
    ["生态效益（暂不考核）", "1", true],
    ["生态效益", "本年暂不考虑", true],
    ["无纸化办公", "是", false],
    ["生态效益", "", false],
  ])("%p with the target %p: %p", (name, target, expected) => {
    const table = tableOf([[null, "效益指标", "生态效益指标", name, target, "—", 5, "—"]]);
    expect(table.indicators[0]?.inapplicable).toBe(expected);
  });
});

describe("figures", () => {
  it.each<[CellInput, string | null, boolean]>([
    [10, "10", false],
    ["10", "10", true],
    ["10分", "10", true],
    [" １０．５ ", "10.5", true],
    ["1,039,209,201.00", "1039209201", true],
    ["98.5%", "98.5", true],
    ["98.5％", "98.5", true],
    ["-5", "-5", true],
    ["−5", "-5", true],
    [{ value: 0.1 + 0.2 }, "0.3", false],
    ["-", null, false],
    ["--", null, false],
    ["—", null, false],
    ["约10", null, false],
    ["10,20", null, false],
    ["", null, false],
    [{ value: { error: "#REF!" } }, null, false],
    [true, null, false],
  ])("%j reads as %p", (input, number, storedAsText) => {
    const table = tableOf([[null, "产出指标", "数量指标", "甲", "1次", "1次", input, 9]]);
    const points = table.indicators[0]?.points;
    expect(points?.number?.toFixed() ?? null).toBe(number);
    expect(points?.storedAsText).toBe(storedAsText);
  });

  it.each<[CellInput, string]>([
    [{ value: 1, format: "0%" }, "100%"],
    [{ value: 0.9998, format: "0%" }, "99.98%"],
    [{ value: 44196, format: "yyyy/m/d" }, "2020/12/31"],
    [{ value: 44196, format: 'yyyy"年"m"月"d"日"' }, "2020年12月31日"],
    [{ value: 44166, format: 'yyyy"年"m"月"' }, "2020年12月"],
    [{ value: 4, format: '0"家"' }, "4家"],
    [{ value: 1234.5, format: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ' }, "1234.5"],
    [{ value: { error: "#DIV/0!" } }, "#DIV/0!"],
    ["  两次\n", "两次"],
  ])("%j is shown as %p", (input, text) => {
    const table = tableOf([[null, "产出指标", "数量指标", "甲", input, "1次", 10, 9]]);
    expect(table.indicators[0]?.target?.text).toBe(text);
  });
});

describe("the header", () => {
  it("may take two rows", () => {
    const [table] = recognise(
      gridOf(
        [
          ["项目支出绩效自评表"],
          ["绩效指标", null, null, "年度指标值", "实际完成值", "分值", "得分"],
          ["一级指标", "二级指标", "三级指标"],
          ["产出指标", "数量指标", "甲", "1次", "1次", 100, 100],
          ["总分", null, null, null, null, 100, 100],
        ],
        { merges: ["A2:C2", "D2:D3", "E2:E3", "F2:F3", "G2:G3"] },
      ),
    );
    expect(Object.keys(table!.header!.columns)).toHaveLength(7);
    expect(table?.unplaced).toEqual([]);
    expect(table?.indicators).toMatchObject([{ name: { text: "甲" }, points: { text: "100" } }]);
  });

  it("is understood where a text only resembles a known one, and leaves out what it cannot tell", () => {
    const rows = HEADER.map((text) => (text.startsWith("偏差") ? "未达成扣分的原因说明" : text));
    const [table] = recognise(
      gridOf(
        [
          ["项目支出绩效自评表"],
          [...rows, "上年值"],
          [null, "产出指标", "数量指标", "甲", "1次", "1次", 100, 90, "场地受限", "2次"],
          ["总分", null, null, null, null, null, 100, 90, null, "备考"],
        ],
        { merges: ["A1:J1"] },
      ),
    );
    expect(table?.indicators[0]?.reason?.text).toBe("场地受限");
    expect(table?.unplaced.map(({ text }) => text)).toEqual(["上年值", "2次", "备考"]);
  });

  it("lacks the columns that the form lacks", () => {
    const [table] = recognise(
      gridOf(
        [
          ["项目支出绩效自评表"],
          ["一级指标", "二级指标", "三级指标", "年度指标值", "分值", "得分"],
          ["产出指标", "数量指标", "甲", "1次", 100, 90],
        ],
        { merges: ["A1:F1"] },
      ),
    );
    expect(table?.header?.columns.actual).toBeUndefined();
    expect(table?.indicators[0]).not.toHaveProperty("actual");
    expect(table?.total).toBeNull();
  });
});
