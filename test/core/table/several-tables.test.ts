import { formatArea, nearestToATable, recognise, type Grid } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { STANDARD_MERGES, STANDARD_ROWS } from "./standard-form";

type Rows = readonly (readonly CellInput[])[];

const TITLE = 0;
const NAME = 1;
const HEADER = 10;

/** The standard form of a project by another name. */
function formOf(project: string): Rows {
  return STANDARD_ROWS.map((row, index) => (index === NAME ? ["项目名称", project, ...row.slice(2)] : row));
}

/** The standard form with rows put in before its third indicator, as a page break does. */
function brokenForm(...repeated: readonly (readonly CellInput[])[]): Rows {
  return [...STANDARD_ROWS.slice(0, 13), ...repeated, ...STANDARD_ROWS.slice(13)];
}

function summary(grid: Grid): [string, string | undefined, number][] {
  return recognise(grid).map((table) => [
    formatArea(table.area),
    table.head.project?.value.text,
    table.indicators.length,
  ]);
}

describe("page breaks inside a table", () => {
  const title = STANDARD_ROWS[TITLE]!;
  const name = STANDARD_ROWS[NAME]!;
  const header = STANDARD_ROWS[HEADER]!;

  it.each([
    ["title and name", [title, name]],
    ["name alone", [name]],
    ["title, name and header", [title, name, header]],
    ["header alone", [header]],
    ["a name that was mistyped", [title, ["项目名称", "广交会专向"]]],
    ["a blank row, title and name", [[], title, name]],
    ["a page number and the header", [[null, null, null, null, "第 1 页，共 2 页"], header]],
  ])("repeat %s", (_, repeated) => {
    const tables = recognise(gridOf(brokenForm(...repeated)));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.indicators.map((indicator) => indicator.name.text)).toEqual([
      "组织服务次数",
      "参展展位数",
      "企业有效投诉次数",
    ]);
    expect(tables[0]?.total?.score?.text).toBe("94.9");
    expect(tables[0]?.unplaced).toEqual([]);
  });

  it.each([
    ["first", ["项目名称"], name],
    ["second", name, ["项目名称"]],
  ])("do not end a table whose name is blank on its %s page", (_, above, below) => {
    const rows = brokenForm(title, below, header).map((row, index) => (index === NAME ? above : row));
    expect(summary(gridOf(rows))).toEqual([["A1:I18", above[1] ?? "", 3]]);
  });

  it("do not hide that an indicator's level goes on", () => {
    const [table] = recognise(gridOf(brokenForm(title, name)));
    expect(table?.indicators[2]?.level2?.text).toBe("满意度指标");
  });
});

describe("tables one under another", () => {
  it("are told apart after a total row", () => {
    const grid = gridOf([...formOf("甲项目"), [], ...formOf("乙项目"), ...formOf("乙项目")]);
    expect(summary(grid)).toEqual([
      ["A1:I15", "甲项目", 3],
      ["A17:I31", "乙项目", 3],
      ["A32:I46", "乙项目", 3],
    ]);
  });

  it("are told apart by their project where the total row is missing", () => {
    const grid = gridOf([...formOf("甲项目").slice(0, -1), ...formOf("乙项目")]);
    expect(summary(grid)).toEqual([
      ["A1:I14", "甲项目", 3],
      ["A15:I29", "乙项目", 3],
    ]);
    expect(recognise(grid)[0]?.total).toBeNull();
  });

  it("are told apart by their department where the total row is missing", () => {
    const formOfDepartment = (department: string, name = "在职人员控制率"): Rows => [
      ["部门整体支出绩效自评表"],
      ["部门名称", department],
      ["一级指标", "二级指标", "三级指标", "指标分值", "评分标准", "自评得分"],
      ["投入", "预算配置", name, 100, "小于等于100%得满分", 100],
    ];
    const rows = (next: string) => [
      ...formOfDepartment("县档案馆"),
      ...formOfDepartment(next, "三公经费变动率"),
      ["合计", null, null, 100, null, 100],
    ];
    expect(recognise(gridOf(rows("县图书馆"))).map(({ area }) => formatArea(area))).toEqual([
      "A1:F4",
      "A5:F9",
    ]);
    // A page break repeats the name of its own department.
    expect(recognise(gridOf(rows("县 档案馆"))).map(({ area }) => formatArea(area))).toEqual(["A1:F9"]);
  });

  it("are told apart by a second funds block where project and total row are missing", () => {
    const bare = (rows: Rows) => rows.filter((_, index) => index !== NAME && index !== rows.length - 1);
    expect(summary(gridOf([...bare(STANDARD_ROWS), ...bare(STANDARD_ROWS)]))).toEqual([
      ["A1:I13", undefined, 3],
      ["A14:I26", undefined, 3],
    ]);
  });
});

describe("a list above a table", () => {
  it.each([
    [["序号", "项目名称"]],
    [["序号", "项目名称", "页码"]],
    [["序号", "主管部门", "项目名称", "得分"]],
  ])("has a name of no table in its header: %j", (header) => {
    const [table, ...others] = recognise(gridOf([header, [1, "广交会专项", 3], [], ...STANDARD_ROWS]));
    expect(others).toEqual([]);
    expect(table?.head.project?.value.ref).toEqual({ row: 4, column: 1 });
    expect(table && formatArea(table.area)).toBe("A4:I18");
  });
});

describe("tables side by side", () => {
  const WIDTH = 9;
  const beside = (left: Rows, right: Rows, gap: number): CellInput[][] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
      ...Array.from({ length: WIDTH + gap }, (__, column) => left[row]?.[column] ?? null),
      ...(right[row] ?? []),
    ]);

  it.each([0, 1, 3])("with %d columns between them", (gap) => {
    const start = ["J", "K", "L", "M"][gap];
    const end = ["R", "S", "T", "U"][gap];
    const grid = gridOf(beside(formOf("甲项目"), formOf("乙项目"), gap), { merges: STANDARD_MERGES });
    expect(summary(grid)).toEqual([
      ["A1:I15", "甲项目", 3],
      [`${start}1:${end}15`, "乙项目", 3],
    ]);
  });

  it("keep to their own columns where one of them is longer", () => {
    const long = [...formOf("乙项目").slice(0, 14), ...STANDARD_ROWS.slice(13)];
    const [left, right] = recognise(gridOf(beside(formOf("甲项目"), long, 1)));
    expect(left?.indicators).toHaveLength(3);
    expect(right?.indicators).toHaveLength(4);
    expect(left?.unplaced).toEqual([]);
  });

  it("do not cut a table that lies across them further down", () => {
    const rows = [...beside(formOf("甲项目"), formOf("乙项目"), 0), [], ...wideForm()];
    expect(summary(gridOf(rows)).map(([, project, count]) => [project, count])).toEqual([
      ["甲项目", 3],
      ["乙项目", 3],
      ["丙项目", 3],
    ]);
  });

  it("are not seen where a level was aimed at and reached", () => {
    const rows = STANDARD_ROWS.map((row) =>
      row.includes("参展展位数") ? [...row.slice(0, 4), "一级", "一级", ...row.slice(6)] : row,
    );
    const [table] = recognise(gridOf(rows, { merges: STANDARD_MERGES }));
    expect(table?.indicators.map(({ target, actual }) => [target?.text, actual?.text])[1]).toEqual([
      "一级",
      "一级",
    ]);
    expect(table?.total?.score?.text).toBe("94.9");
  });

  /** The standard form with three blank columns before its header's second half. */
  function wideForm(): Rows {
    const blank = [null, null, null];
    return formOf("丙项目").map((row) => [...row.slice(0, 6), ...blank, ...row.slice(6)]);
  }
});

describe("sheets that hold no table", () => {
  it.each<[string, Rows]>([
    ["an empty sheet", []],
    [
      "a catalogue",
      [
        ["2020年度项目支出绩效自评表目录"],
        ["序号", "一级项目名称", "二级项目数量", "二级项目名称"],
        [1, "商务运行保障", 1, "综合法规专项"],
        [null, "合计", 1],
      ],
    ],
    [
      "a list of scores",
      [
        ["项目支出绩效自评汇总表"],
        ["序号", "项目名称", "主管部门", "全年预算数", "全年执行数", "执行率", "自评得分"],
        [1, "广交会专项", "市商务局", 100, 99, 0.99, 95],
        ["合计", null, null, 100, 99, 0.99],
      ],
    ],
    [
      "a list of scores that calls itself a table",
      [
        ["项目支出绩效自评情况表"],
        ["序号", "项目名称", "年初预算数", "全年预算数", "全年执行数", "得分"],
        [1, "广交会专项", 100, 100, 99, 95],
        [2, "高交会专项", 100, 100, 99, 95],
        ["合计", null, 200, 200, 198],
      ],
    ],
    [
      "a form of targets",
      [
        ["项目支出绩效目标申报表"],
        ["项目名称", "广交会专项"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "服务次数", "2次"],
      ],
    ],
    [
      "a form for the work of a person",
      [
        ["员工绩效自评表"],
        ["姓名", "张三", "部门", "财务处"],
        ["指标名称", "目标值", "完成值", "权重", "得分", "说明"],
        ["凭证审核", "100份", "98份", 100, 98, "假期"],
        ["总分", null, null, 100, 98],
      ],
    ],
    [
      "key figures of a person without a title",
      [
        ["指标名称", "目标值", "完成值", "权重", "得分"],
        ["凭证审核", "100份", "98份", 100, 98],
      ],
    ],
    [
      "scores that an expert gives",
      [
        ["项目绩效评价打分底稿"],
        ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "得分"],
        ["决策", 20, "项目立项", 20, "立项依据", 20, 18],
        ["合计", 20, null, 20, null, 20, 18],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(recognise(gridOf(rows))).toEqual([]);
  });

  it("say which labels of a table they hold", () => {
    const grid = gridOf([["项目名称", "某项目"], ["产出指标", "合计"], ["项目名称"]]);
    expect(nearestToATable(grid).found).toEqual(["项目名称", "产出指标"]);
    expect(
      nearestToATable(
        gridOf([
          ["收入", 3],
          ["合计", 3],
        ]),
      ).found,
    ).toEqual([]);
  });
});

describe("what the tables of a workbook share", () => {
  const [first] = recognise(gridOf(formOf("甲项目"), { merges: STANDARD_MERGES }));
  const [second] = recognise(gridOf(formOf("乙项目"), { merges: STANDARD_MERGES }));

  test("fields in one place of two worksheets share it", () => {
    expect(first?.head.project?.value.text).not.toBe(second?.head.project?.value.text);
    expect(first?.head.project?.value.ref).toBe(second?.head.project?.value.ref);
    expect(first?.total?.score?.area).toBe(second?.total?.score?.area);
  });

  test("indicators under one merged level share its field", () => {
    const levels = first?.indicators.map(({ level1 }) => level1);
    const places = new Set(levels?.map((level) => level?.ref));
    expect(places.size).toBeLessThan(levels?.length ?? 0);
    expect(new Set(levels).size).toBe(places.size);
  });
});
