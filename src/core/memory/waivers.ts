import type { Finding } from "../finding";
import { areaOfCell, displayText, isFilledCell, type Area, type CellRef, type Grid } from "../grid";
import type { Waiver } from "./workbook-memory";

/** The waivers of a workbook, and the day by which they are judged. */
export interface WaiverSet {
  readonly waivers: readonly Waiver[];
  /** Such as `2026-03-01`. */
  readonly today: string;
}

export const NO_WAIVERS: WaiverSet = { waivers: [], today: "" };

/** A waiver that once let a finding stand and no longer does. */
export interface LapsedWaiver {
  readonly waiver: Waiver;
  /** `expired`: its last day is over. `outdated`: a cell concerned holds something else by now. */
  readonly why: "expired" | "outdated";
}

export interface WaivedFindings {
  readonly findings: readonly Finding[];
  /** Waivers of findings that are open again. */
  readonly lapsed: readonly LapsedWaiver[];
}

/**
 * Marks the findings that a reviewer has waived. A waiver holds until the end of its last day, and only
 * while the cells concerned hold what they held; of several for one finding the latest counts.
 */
export function applyWaivers(
  findings: readonly Finding[],
  grids: readonly Grid[],
  { waivers, today }: WaiverSet,
): WaivedFindings {
  if (waivers.length === 0) return { findings, lapsed: [] };
  const latest = new Map(waivers.map((waiver) => [waiver.finding, waiver]));
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  const lapsed: LapsedWaiver[] = [];
  const judged = findings.map((finding) => {
    const waiver = latest.get(finding.id);
    if (!waiver) return finding;
    const why = lapseOf(waiver, concernedTexts(finding, sheets.get(finding.sheet)), today);
    if (why !== null) {
      lapsed.push({ waiver, why });
      return finding;
    }
    const { reason, by, until } = waiver;
    return { ...finding, waived: { reason, by, until } };
  });
  return { findings: judged, lapsed };
}

/** Waives a finding: what its cells hold now is what they have to hold for it to stay waived. */
export function waiverOf(
  finding: Finding,
  grid: Grid | undefined,
  decision: Pick<Waiver, "reason" | "by" | "on" | "until">,
): Waiver {
  return { finding: finding.id, ...decision, cells: concernedTexts(finding, grid) };
}

function lapseOf(waiver: Waiver, texts: readonly string[], today: string): LapsedWaiver["why"] | null {
  if (waiver.until !== null && waiver.until < today) return "expired";
  const same =
    texts.length === waiver.cells.length && texts.every((text, index) => text === waiver.cells[index]);
  return same ? null : "outdated";
}

/**
 * What the cells of a finding hold: first its own, then whatever else it is about, from the top. Blanks are
 * left out, so that an inserted row or another merge changes nothing.
 */
function concernedTexts({ cell, addends, related }: Finding, grid: Grid | undefined): string[] {
  if (!grid) return [];
  const others = [...related, ...addends.map((addend) => areaOfCell(addend.cell))].flatMap((area) =>
    filledCells(area, grid),
  );
  const byPlace = new Map(others.map((ref) => [`${ref.row}:${ref.column}`, ref]));
  if (cell) byPlace.delete(`${cell.row}:${cell.column}`);
  const sorted = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return [...(cell ? [cell] : []), ...sorted].map(({ row, column }) => {
    const { value } = grid.cell(row, column);
    return displayText({ value });
  });
}

function filledCells(area: Area, grid: Grid): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = area.row; row < Math.min(grid.rows, area.row + area.rows); row++) {
    for (let column = area.column; column < Math.min(grid.width(row), area.column + area.columns); column++) {
      if (isFilledCell(grid.cell(row, column))) cells.push({ row, column });
    }
  }
  return cells;
}
