import { createGrid, displayText, formatCell, type Area, type Cell, type Grid } from "../grid";
import type { Profile } from "../profiles";
import { recognise } from "../table";
import { validate } from "../validate";
import type { ExampleLine, RuleExample } from "./example";
import { layOutPractice } from "./lay-out-practice";
import { practiceOf } from "./practice-of";
import { PROJECTS } from "./projects";

/** A workbook in small: a catalogue (目录) and the projects that its tables are of. */
interface SmallWorkbook {
  readonly groups: readonly CatalogueGroup[];
  /** 合计's count. */
  readonly total: number;
  readonly projects: readonly string[];
}

interface CatalogueGroup {
  readonly level1: string;
  readonly names: readonly string[];
  /** 二级项目数量; as many as there are names where absent. */
  readonly count?: number;
}

const [WATER, CANTEENS, ROADS] = PROJECTS.map(({ name }) => name) as [string, string, string];

const EDUCATION: CatalogueGroup = { level1: "教育保障", names: [WATER] };
const LIVELIHOOD: CatalogueGroup = { level1: "民生服务", names: [CANTEENS, ROADS] };
const RIGHT: SmallWorkbook = {
  groups: [EDUCATION, LIVELIHOOD],
  total: 3,
  projects: [WATER, CANTEENS, ROADS],
};

const WRONG: Readonly<Record<string, SmallWorkbook>> = {
  "catalogue-count-mismatch": { ...RIGHT, groups: [EDUCATION, { ...LIVELIHOOD, count: 3 }] },
  "catalogue-total-mismatch": { ...RIGHT, total: 4 },
  "catalogue-project-without-table": { ...RIGHT, projects: [WATER, CANTEENS] },
  "table-not-in-catalogue": { ...RIGHT, projects: [WATER, CANTEENS, ROADS, "城区公园绿化养护"] },
  "project-name-variant": { ...RIGHT, projects: [WATER, `${CANTEENS}。`, ROADS] },
  "duplicate-project": { ...RIGHT, projects: [WATER, CANTEENS, ROADS, WATER] },
};

/** A sheet on which somebody wrote about a project, without a table. */
const NO_TABLE: Grid = gridOfTexts("说明", [
  ["项目情况说明"],
  ["项目名称", WATER],
  ["本年度完成42所学校的改造，资金执行情况良好。"],
]);

/** An example of a rule over a workbook. */
export function workbookExample(rule: string, told: Profile, profile: Profile): RuleExample | undefined {
  if (rule === "table-not-recognised") return unrecognised(told, profile);
  const wrong = WRONG[rule];
  if (!wrong) return undefined;
  const grids = gridsOf(wrong, told);
  const { findings } = validate(grids, { profile: told, whole: true });
  const finding = findings.find((one) => one.rule === rule);
  if (!finding) return undefined;
  const reported = finding.cell && `${finding.sheet}!${formatCell(finding.cell)}`;
  const before = linesOf(grids);
  const after = linesOf(gridsOf(RIGHT, told));
  const labels = [...new Set([...before, ...after].map(({ label }) => label))];
  const lines = labels.map((label): ExampleLine => {
    const line = before.find((one) => one.label === label);
    return {
      label,
      wrong: line?.text ?? null,
      right: after.find((one) => one.label === label)?.text ?? null,
      reported: line?.place === reported,
    };
  });
  return { rule, profile, finding, lines };
}

function unrecognised(told: Profile, profile: Profile): RuleExample | undefined {
  const [finding] = validate([NO_TABLE], { profile: told }).findings;
  if (!finding) return undefined;
  const right = layOutPractice(practiceOf(PROJECTS[0], told), NO_TABLE.name, told).table;
  const parts = [
    { label: "项目名称", wrong: WATER, right: right?.head.project?.value.text ?? null },
    { label: "项目资金", wrong: null, right: right?.funds?.label.text ?? null },
    { label: "绩效指标", wrong: null, right: right?.header?.first.text ?? null },
    { label: "总分", wrong: null, right: right?.total?.label.text ?? null },
  ];
  return {
    rule: finding.rule,
    profile,
    finding,
    lines: parts.map((part) => ({ ...part, reported: part.wrong === null })),
  };
}

function gridsOf({ groups, total, projects }: SmallWorkbook, profile: Profile): Grid[] {
  return [
    catalogueGrid(groups, total),
    ...projects.map((name, index) => {
      const project = PROJECTS.find((one) => name.startsWith(one.name)) ?? PROJECTS[0];
      return layOutPractice(practiceOf({ ...project, name }, profile), `自评表${index + 1}`, profile).grid;
    }),
  ];
}

function catalogueGrid(groups: readonly CatalogueGroup[], total: number): Grid {
  const rows: (string | number | null)[][] = [
    ["项目支出绩效自评表目录"],
    ["序号", "一级项目名称", "二级项目数量", "二级项目名称"],
  ];
  const merges: Area[] = [{ row: 0, column: 0, rows: 1, columns: 4 }];
  groups.forEach(({ level1, names, count = names.length }, index) => {
    if (names.length > 1) {
      for (let column = 0; column < 3; column++) {
        merges.push({ row: rows.length, column, rows: names.length, columns: 1 });
      }
    }
    names.forEach((name, at) =>
      rows.push(at === 0 ? [index + 1, level1, count, name] : [null, null, null, name]),
    );
  });
  rows.push([null, "合计", total]);
  return gridOfTexts("目录", rows, merges);
}

interface PlacedLine {
  readonly label: string;
  readonly text: string;
  /** With the sheet's name, as `目录!C3`. */
  readonly place: string;
}

/** The catalogue line by line, then the name on each table. */
function linesOf([catalogue, ...tables]: readonly Grid[]): PlacedLine[] {
  return [
    ...(catalogue ? catalogueLines(catalogue) : []),
    ...tables.flatMap((grid) => {
      const field = recognise(grid)[0]?.head.project?.value;
      return field
        ? [
            {
              label: `${grid.name}：项目名称`,
              text: field.text,
              place: `${grid.name}!${formatCell(field.ref)}`,
            },
          ]
        : [];
    }),
  ];
}

function catalogueLines(grid: Grid): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let level1 = "";
  for (let row = 2; row < grid.rows; row++) {
    const text = (column: number) => displayText(grid.cell(row, column), grid.date1904);
    const line = (label: string, column: number) => {
      if (text(column) === "") return;
      const place = `${grid.name}!${formatCell({ row, column })}`;
      lines.push({ label: `${grid.name}：${label}`, text: text(column), place });
    };
    level1 = text(1) || level1;
    line(`${level1}（二级项目数量）`, 2);
    line(`${level1}（${row - 1}）`, 3);
  }
  return lines;
}

function gridOfTexts(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
  merges: readonly Area[] = [],
): Grid {
  const cells = rows.map((row) => row.map((value): Cell => ({ value })));
  return createGrid({ name, cells, merges });
}
