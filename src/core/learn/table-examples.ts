import type { Finding } from "../finding";
import { createGrid, sameCell, type Area, type Grid } from "../grid";
import type { Profile } from "../profiles";
import { recognise } from "../table";
import { validate } from "../validate";
import { besides, type RuleExample } from "./example";
import { layOutPractice } from "./lay-out-practice";
import { MISTAKES, type Way } from "./mistakes";
import { cellAt, recordAt, type Place, type RecordLine } from "./place";
import { practiceOf } from "./practice-of";
import { PROJECTS } from "./projects";

const SHEET = "示例";

/** An example of a rule over one table: the first way to make its mistake that it reports. */
export function tableExample(rule: string, told: Profile, profile: Profile): RuleExample | undefined {
  const mistake = MISTAKES.find((one) => one.rule === rule);
  const [project] = PROJECTS;
  const right = practiceOf(project, told);
  for (const way of mistake?.ways(right, told) ?? []) {
    const wrong = gridOfWay(layOutPractice(way.plant(right), SHEET, told).grid, way);
    const finding = findingOf(wrong, rule, way, told);
    if (!finding) continue;
    const shown = way.shownBy ?? way.place;
    const correct = layOutPractice(right, SHEET, told).grid;
    return {
      rule,
      profile,
      finding,
      lines: besides(linesOf(wrong, shown), linesOf(correct, shown), finding),
    };
  }
  return undefined;
}

/** With the error value that a mistake leaves in its place. */
function gridOfWay(grid: Grid, { place, error }: Way): Grid {
  const [table] = recognise(grid);
  const at = table && cellAt(table, place);
  if (error === undefined || !at) return grid;
  const cells = Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.width(row) }, (_cell, column) =>
      row === at.row && column === at.column ? { value: { error } } : grid.cell(row, column),
    ),
  );
  return createGrid({ name: grid.name, cells, merges: mergesOf(grid) });
}

/** Every merged area once, by its first cell. */
function mergesOf(grid: Grid) {
  const areas: Area[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const area = grid.mergedArea(row, column);
      if (area?.row === row && area.column === column) areas.push(area);
    }
  }
  return areas;
}

function findingOf(grid: Grid, rule: string, { place }: Way, profile: Profile): Finding | undefined {
  const [table] = recognise(grid);
  const at = table && cellAt(table, place);
  const { findings } = validate([grid], { profile });
  return findings.find((one) => one.rule === rule && at && one.cell && sameCell(one.cell, at));
}

function linesOf(grid: Grid, place: Place): RecordLine[] {
  const [table] = recognise(grid);
  return table ? recordAt(table, place) : [];
}
