import type { EvaluationTable, Field } from "../table";
import { foldText } from "../table/label-text";
import { HUBEI_2020 } from "./hubei-2020";
import { NATIONAL_2020 } from "./national-2020";
import type { Profile } from "./profile";
import { SICHUAN_2023 } from "./sichuan-2023";

interface Layout {
  readonly profile: Profile;
  /** Whether a table shows what only this region's form has. */
  readonly isShownBy: (table: EvaluationTable) => boolean;
}

/** The layouts that tell their region; Shenzhen's is like that of many others. */
const LAYOUTS: readonly Layout[] = [
  { profile: HUBEI_2020, isShownBy: isHubei },
  { profile: SICHUAN_2023, isShownBy: isSichuan },
  { profile: NATIONAL_2020, isShownBy: isNational },
];

/** The profile of the region whose form a table looks like; null where the layout does not tell. A proposal alone. */
export function proposeProfile(table: EvaluationTable): Profile | null {
  return LAYOUTS.find(({ isShownBy }) => isShownBy(table))?.profile ?? null;
}

/** 年度绩效目标1（40分）: points by goal. */
const GOAL_BLOCK = /绩效目标\d*\(\d+分\)/;
const HUBEI_EXECUTION_POINTS = 20;

/** No column of points, and 20 of them for the execution or a block with points for each goal. */
function isHubei({ header, funds, grid, area }: EvaluationTable): boolean {
  if (!header || header.columns.points) return false;
  if (funds?.labelledPoints?.eq(HUBEI_EXECUTION_POINTS)) return true;
  const { value } = grid.cell(header.row, area.column);
  return typeof value === "string" && GOAL_BLOCK.test(foldText(value));
}

/** 指标性质, 度量单位 and 权重 in columns of their own. */
function isSichuan({ header }: EvaluationTable): boolean {
  const { comparator, measure, points } = header?.columns ?? {};
  return says(comparator, "指标性质") && says(measure, "度量单位") && says(points, "权重");
}

const YEAR_LINE = /^\(?20\d\d年度?\)?$/;
/** How far under the title the year may stand: blank rows come between. */
const ROWS_TO_YEAR = 3;

/** 项目支出 in the title, the year in a line of its own under it, and 满意度指标 as a first level. */
function isNational({ indicators, head: { title }, grid, area }: EvaluationTable): boolean {
  if (!title || !foldText(title.text).includes("项目支出")) return false;
  if (!indicators.some(({ level1 }) => says(level1, "满意度"))) return false;
  const first = title.area.row + title.area.rows;
  for (let row = first; row < first + ROWS_TO_YEAR; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { value } = grid.cell(row, column);
      if (typeof value === "string" && YEAR_LINE.test(foldText(value))) return true;
    }
  }
  return false;
}

function says(field: Field | null | undefined, label: string): boolean {
  return foldText(field?.text ?? "").startsWith(label);
}
