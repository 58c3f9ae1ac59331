import { planCorrections, recognise, validate } from "../../../src/core";
import { gridOf, type CellInput } from "../../grid-of";
import { complaintsOf } from "./complaints";

type Row = readonly CellInput[];

const HEAD: readonly Row[] = [
  ["项目支出绩效自评表"],
  ["项目名称", "城区道路维修", null, null, null, "主管部门", "市住建局"],
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 500, 520, 494, 10, 0.95, 9.5],
  [null, "其中：当年财政拨款", 500, 520, 494],
];
const HEADER: Row = [
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "分值",
  "实际完成值",
  "得分",
  "偏差原因",
];
const INDICATORS: readonly Row[] = [
  [null, "产出指标", "数量指标", "维修道路", "≥20条", 50, "20条", 50],
  [null, "效益指标", "社会效益指标", "道路完好率", "≥90%", 30, "95%", 30],
  [null, "满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", 10, "88%", 9, "个别路段施工扰民"],
];
const total = (score: number): Row => ["总分", null, null, null, null, 100, null, score];

/** Where the total row stands, and the cell of its score. */
const PLACES: readonly (readonly [string, (score: number) => readonly Row[], string])[] = [
  ["above the header", (score) => [...HEAD, total(score), HEADER, ...INDICATORS], "H6"],
  ["right below the header", (score) => [...HEAD, HEADER, total(score), ...INDICATORS], "H7"],
];

describe.each(PLACES)("a total row %s", (_, rows, cell) => {
  const merges = ["A1:I1", "A3:A5"];

  it("is that of the indicators under it", () => {
    const grid = gridOf(rows(98.5), { merges });
    const [table, ...others] = recognise(grid);
    expect(others).toEqual([]);
    expect(table?.indicators.map(({ name }) => name.text)).toEqual(["维修道路", "道路完好率", "居民满意度"]);
    expect(complaintsOf(grid)).toEqual([]);
  });

  it("is checked and corrected", () => {
    const grid = gridOf(rows(97), { merges });
    expect(complaintsOf(grid)).toEqual([`score-total-mismatch ${cell}`]);
    expect(planCorrections(validate([grid])).edits.map(({ after }) => after)).toEqual([
      { kind: "value", value: 98.5 },
    ]);
  });

  it("does not join the next table to its own", () => {
    const names = ["城区道路维修", "乡村道路维修"];
    const sheet = names.flatMap((name) =>
      rows(98.5).map((row) => row.map((value) => (value === names[0] ? name : value))),
    );
    const tables = recognise(gridOf(sheet, { merges }));
    expect(tables.map(({ head, indicators }) => [head.project?.value.text, indicators.length])).toEqual(
      names.map((name) => [name, 3]),
    );
  });
});
