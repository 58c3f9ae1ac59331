import type { CellRef, Grid } from "../grid";
import { splitInlineLabel } from "./label-text";
import { rolesOf, rolesOfLabel, type LabelRoles } from "./labels";
import { isCovered } from "./table-reader";
import { scoreInLabel } from "./total-in-label";

/** A cell that holds a label. */
export interface LabelHit extends CellRef {
  readonly text: string;
  readonly roles: LabelRoles;
  /** The value, where the cell holds both: `项目名称：单一窗口`. */
  readonly inline?: string;
}

/** The labels of one row, from left to right. */
export interface LabelRow {
  readonly row: number;
  readonly hits: readonly LabelHit[];
}

/** All labels of a worksheet by row, top down; rows without any are left out. */
export function findLabels(grid: Grid): LabelRow[] {
  const rows: LabelRow[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const hits: LabelHit[] = [];
    const width = grid.width(row);
    for (let column = 0; column < width; column++) {
      const { value } = grid.cell(row, column);
      const hit = typeof value === "string" ? hitOf(value, row, column) : undefined;
      if (hit && !isCovered(grid, hit)) hits.push(hit);
    }
    if (hits.length > 0) rows.push({ row, hits: withoutListed(hits) });
  }
  return rows;
}

/** 项目名称 right of 序号 heads the column of a list: a table further down has a name of its own. */
function withoutListed(hits: readonly LabelHit[]): readonly LabelHit[] {
  const [first, second] = hits;
  const isList = first?.roles.list && second?.column === first.column + 1;
  return isList ? hits.filter(({ roles }) => !roles.head) : hits;
}

function hitOf(value: string, row: number, column: number): LabelHit | undefined {
  const text = value.trim();
  if (text === "") return undefined;
  const roles = rolesOf(text);
  if (roles) return { row, column, text, roles };
  const split = splitInlineLabel(text);
  const inlineRoles = split && rolesOfLabel(split.label);
  if (inlineRoles && (inlineRoles.head || inlineRoles.grade || inlineRoles.other))
    return { row, column, text, roles: inlineRoles, inline: split.value };
  const score = scoreInLabel(text);
  return score && { row, column, text, roles: { total: score.total } };
}
