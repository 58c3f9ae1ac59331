import { formatCell, validate } from "../../../src/core";
import { catalogueGrid, projectTable } from "../../catalogue-grid";
import type { CellInput } from "../../grid-of";

interface Listed {
  /** The cells under 二级项目名称, of one 一级项目. */
  readonly cells: readonly string[];
  /** 二级项目数量; by default the number of tables. */
  readonly count?: CellInput;
  /** 项目名称 of the tables in the workbook. */
  readonly tables: readonly string[];
}

/** What is found about the catalogue and its tables: rule, cell and what the finding is about. */
function found({ cells, count, tables }: Listed): string[] {
  const stated = count === undefined ? tables.length : count;
  const catalogue = catalogueGrid({
    groups: [{ level1: "外贸发展", names: cells, count: stated }],
    total: null,
  });
  const { findings } = validate([catalogue, ...tables.map((name, at) => projectTable(String(at + 1), name))]);
  return findings
    .filter(({ rule }) => /catalogue|project/.test(rule))
    .map(({ rule, cell, data, expected }) =>
      [rule, cell && formatCell(cell), data.project ?? data.name ?? expected].join(" "),
    );
}

describe("a cell of a catalogue that holds several names", () => {
  it.each<[string, string]>([
    ["a mark of enumeration", "企业培训、展会补助、调研课题"],
    ["semicolons", "企业培训；展会补助; 调研课题；"],
    ["commas", "企业培训，展会补助, 调研课题"],
    ["line breaks", "企业培训\n展会补助\r\n调研课题"],
    ["marks at the ends of lines", "企业培训、\n展会补助、\n调研课题"],
    ["marks and line breaks", "企业培训、展会补助\n调研课题"],
    ["numbers in lines", "1、企业培训\n2、展会补助\n3、调研课题"],
    ["numbers in a line", "1、企业培训 2、展会补助 3、调研课题"],
    ["numbers and semicolons", "（1）企业培训；（2）展会补助；（3）调研课题"],
    ["numerals and marks", "一、企业培训、二、展会补助、三、调研课题"],
  ])("lists each: %s", (_, cell) => {
    const tables = ["企业培训", "外贸发展-展会补助", "调研课题"];
    expect(found({ cells: [cell], tables })).toEqual([]);
    expect(found({ cells: [cell], tables, count: null })).toEqual([]);
    expect(found({ cells: [cell, "设备采购"], tables: [...tables, "设备采购"] })).toEqual([]);
    expect(found({ cells: [cell], tables: ["企业培训", "调研课题", "设备采购"] })).toEqual([
      expect.stringMatching(/^catalogue-project-without-table D3 外贸发展-.*展会补助$/),
      "table-not-in-catalogue B2 设备采购",
    ]);
    expect(found({ cells: [cell], tables, count: 2 })).toEqual(["catalogue-count-mismatch C3 3"]);
  });

  it("lists those whose marks the tables' names do not have, beside one whose name has them", () => {
    const cells = ["招商、引资", "企业培训、展会补助"];
    const tables = ["招商、引资", "企业培训", "展会补助"];
    expect(found({ cells, tables })).toEqual([]);
    expect(found({ cells: ["企业培训、招商、引资、展会补助"], tables })).toEqual([]);
    expect(found({ cells: ["企业培训；招商、引资；展会补助"], tables })).toEqual([]);
    expect(found({ cells, tables, count: 2 })).toEqual(["catalogue-count-mismatch C3 3"]);
  });

  it("counts by the marks by which the count is right where no table says it", () => {
    const tables = ["设备采购"];
    const missing = (cells: string[], count: number) =>
      found({ cells, tables, count }).filter((text) => text.startsWith("catalogue"));
    expect(missing(["招商、引资；企业培训"], 2)).toEqual([
      "catalogue-project-without-table D3 外贸发展-招商、引资",
      "catalogue-project-without-table D3 外贸发展-企业培训",
    ]);
    expect(missing(["企业培训、展会补助", "调研课题"], 3)).toHaveLength(3);
  });
});

describe("a cell of a catalogue that holds one name", () => {
  it.each([
    "招商、引资",
    "招商，引资",
    "招商\n引资",
    "培训（讲座、研讨）",
    "1.招商、引资",
    "招商2.0、引资平台",
  ])("stays one: %j", (cell) => {
    const name = cell.replace("\n", "").replace("1.", "");
    for (const count of [1, null]) {
      expect(found({ cells: [cell], tables: [name], count })).toEqual([]);
      expect(found({ cells: [cell], tables: ["设备采购"], count })).toEqual([
        expect.stringContaining("catalogue-project-without-table D3"),
        "table-not-in-catalogue B2 设备采购",
      ]);
    }
    expect(found({ cells: [cell, "企业培训"], tables: [name, "企业培训"], count: 3 })).toEqual([
      "catalogue-count-mismatch C3 2",
    ]);
  });

  it("is found under a name that is written a little otherwise", () => {
    expect(found({ cells: ["招商、引资专项"], tables: ["招商和引资专项"] })).toEqual([
      "project-name-variant B2 招商和引资专项",
    ]);
    expect(found({ cells: ["招商、引资专项"], tables: ["招商和引资专项"], count: 2 })).toEqual([
      "catalogue-count-mismatch C3 1",
      "project-name-variant B2 招商和引资专项",
    ]);
  });

  it("is not parted for a table that another cell lists", () => {
    expect(found({ cells: ["招商、引资", "引资"], tables: ["引资"], count: 2 })).toEqual([
      "catalogue-project-without-table D3 外贸发展-招商、引资",
    ]);
  });
});
