import { formatCell, type Grid } from "../../../src/core";
import { readCatalogues, type Catalogue } from "../../../src/core/catalogue";
import { catalogueGrid } from "../../catalogue-grid";
import { evaluationTable } from "../../evaluation-table-grid";
import { gridOf, type CellInput } from "../../grid-of";

const HEADER = ["序号", "一级项目名称", "二级项目数量", "二级项目名称"];
const GROUPS = [
  { level1: "外贸发展", names: ["企业培训", "展会补助"] },
  { level1: "运行保障", names: ["设备采购"] },
];
/** What a catalogue of those groups says, however it is laid out. */
const READ = [
  ["外贸发展", ["2"], ["企业培训", "展会补助"]],
  ["运行保障", ["1"], ["设备采购"]],
];

function only(grid: Grid): Catalogue {
  const found = readCatalogues(grid, []);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function listed(catalogue: Catalogue) {
  return catalogue.groups
    .filter(({ counts, entries }) => counts.length + entries.length > 0)
    .map(({ level1, counts, entries }) => [
      level1?.text ?? null,
      counts.map(({ text }) => text),
      entries.map(({ level2 }) => level2),
    ]);
}

function totalOf({ total }: Catalogue): [string, string] | null {
  return total && [formatCell(total.count.ref), total.count.text];
}

describe("a catalogue", () => {
  it("is read with its groups, counts and total", () => {
    const catalogue = only(catalogueGrid({ groups: GROUPS }));
    expect(listed(catalogue)).toEqual(READ);
    expect(totalOf(catalogue)).toEqual(["C6", "3"]);
    expect(catalogue.groups[0]?.entries[1]).toMatchObject({
      level1: "外贸发展",
      name: { ref: { row: 3, column: 3 } },
    });
  });

  it("is told by its header, whatever the worksheet is called and wherever it stands", () => {
    const rows: CellInput[][] = [
      [],
      [null, null, "编号", "二级项目\n名称", "备注", "一级项目", "二级项目 个数（个）"],
      [],
      [null, null, 1, "企业培训", "见附表", "外贸发展", 2],
      [],
      [null, null, 2, "展会补助"],
      [null, null, 3, "设备采购", null, "运行保障", 1],
      [null, null, "总计", null, null, null, 3],
      [null, null, "注：本表不含涉密项目"],
    ];
    const catalogue = only(gridOf(rows, { name: "Sheet1" }));
    expect(listed(catalogue)).toEqual(READ);
    expect(totalOf(catalogue)).toEqual(["G8", "3"]);
  });

  it("may fill its groups down in place of merging them", () => {
    const rows = [
      HEADER,
      [1, "外贸发展", 2, "企业培训"],
      [null, "外贸发展", null, "展会补助"],
      [2, "运行保障", 1, "设备采购"],
    ];
    expect(listed(only(gridOf(rows, { name: "Sheet1" })))).toEqual(READ);
  });

  it("goes on where a page break repeats title and header, within a group too", () => {
    const rows = [
      ["自评表目录"],
      HEADER,
      [1, "外贸发展", 2, "企业培训"],
      ["自评表目录"],
      HEADER,
      [null, "外贸发展（续）", null, "展会补助"],
      [2, "运行保障", 1, "设备采购"],
      ["合计", null, 3],
    ];
    const catalogue = only(gridOf(rows, { merges: ["A1:D1", "A4:D4", "A8:B8"] }));
    expect(listed(catalogue)).toEqual(READ);
    expect(totalOf(catalogue)).toEqual(["C8", "3"]);
  });

  it("goes on in columns beside itself", () => {
    const rows = [
      [...HEADER, ...HEADER],
      [1, "外贸发展", 2, "企业培训", 2, "运行保障", 1, "设备采购"],
      [null, null, null, "展会补助", "合计", null, 3],
    ];
    const catalogue = only(gridOf(rows, { name: "Sheet1" }));
    expect(listed(catalogue)).toEqual(READ);
    expect(totalOf(catalogue)).toEqual(["G3", "3"]);
  });

  it("may have a header of two rows", () => {
    const rows = [
      ["序号", "项目名称", null, "二级项目数量"],
      [null, "一级项目", "二级项目"],
      [1, "外贸发展", "企业培训", 2],
      [null, null, "展会补助"],
      [2, "运行保障", "设备采购", 1],
    ];
    const merges = ["A1:A2", "B1:C1", "D1:D2"];
    expect(listed(only(gridOf(rows, { merges })))).toEqual(READ);
    expect(listed(only(gridOf(rows)))).toEqual(READ);
  });

  it.each([
    [
      ["序号", "一级项目", null, "二级项目"],
      [null, "名称", "二级项目数量", "名称"],
      ["A2:A3", "B2:C2"],
    ],
    [
      ["NO.", "一级项目名称", "二级项目", null],
      [null, null, "数量", "名称"],
      ["A2:A3", "B2:B3", "C2:D2"],
    ],
  ])("may have words in its header that only together name a column: %j over %j", (upper, lower, merges) => {
    const rows: CellInput[][] = [
      ["目录"],
      upper,
      lower,
      [1, "外贸发展", 2, "企业培训"],
      [null, null, null, "展会补助"],
      [2, "运行保障", 1, "设备采购"],
      ["合计", null, 3],
    ];
    const catalogue = only(gridOf(rows, { merges }));
    expect(listed(catalogue)).toEqual(READ);
    expect(totalOf(catalogue)).toEqual(["C7", "3"]);
  });

  it("ends at 合计; a header after it begins another", () => {
    const rows = [
      HEADER,
      [1, "外贸发展", 1, "企业培训"],
      ["合计", null, 1],
      ["经办人", null, null, "张三"],
      HEADER,
      [1, "运行保障", 1, "设备采购"],
    ];
    const found = readCatalogues(gridOf(rows), []);
    expect(found.map(listed)).toEqual([
      [["外贸发展", ["1"], ["企业培训"]]],
      [["运行保障", ["1"], ["设备采购"]]],
    ]);
  });

  it("takes no subtotal and no dash for a project, and a 一级项目 without names for one itself", () => {
    const rows = [
      HEADER,
      [1, "外贸发展", 1, "企业培训"],
      [null, "小计", 1],
      [2, "预算准备金", 1, "—"],
      ["合计", null, 2],
    ];
    const catalogue = only(gridOf(rows));
    expect(listed(catalogue).flatMap(([, , names]) => names)).toEqual(["企业培训"]);
    expect(catalogue.loneProjects.map(({ level2 }) => level2)).toEqual(["预算准备金"]);
  });

  it("may list names alone under a title that says 目录", () => {
    const rows = [["自评项目目录"], ["序号", "项目名称", "页码"], [1, "企业培训", 3], [2, "展会补助", 7]];
    expect(listed(only(gridOf(rows, { name: "Sheet1" })))).toEqual([[null, [], ["企业培训", "展会补助"]]]);
    expect(readCatalogues(gridOf(rows.slice(1), { name: "Sheet1" }), [])).toEqual([]);
  });
});

describe("what is no catalogue", () => {
  it.each<[string, CellInput[][]]>([
    [
      "a budget by projects",
      [
        ["序号", "一级项目名称", "二级项目名称", "预算金额"],
        [1, "外贸发展", "企业培训", 20],
      ],
    ],
    [
      "a summary of scores",
      [
        ["序号", "项目名称", "项目数量", "得分"],
        [1, "企业培训", 1, 96],
      ],
    ],
    [
      "a list of purchases",
      [
        ["序号", "项目", "数量", "单价"],
        [1, "打印机", 2, 900],
      ],
    ],
    [
      "a sheet called 目录 with something else on it",
      [
        ["页码", "标题"],
        [1, "说明"],
      ],
    ],
  ])("%s", (name, rows) => {
    const sheet = name.includes("目录") ? "目录" : "Sheet1";
    expect(readCatalogues(gridOf(rows, { name: sheet }), [])).toEqual([]);
  });

  it("an evaluation table, also on a sheet called 目录", () => {
    const { grid } = evaluationTable({ sheet: "目录" });
    expect(readCatalogues(grid, [])).toEqual([]);
  });
});
