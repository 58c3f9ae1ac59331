import { cellKey, isFilledCell, type Area, type Grid } from "../grid";
import { valueBeside } from "./beside";
import type { EvaluationTable, Unplaced } from "./evaluation-table";
import { findLabels, type LabelRow } from "./find-labels";
import { readFunds } from "./funds";
import { readGoals } from "./goals";
import { readHead } from "./head";
import { readIndicators } from "./indicators";
import { foldText } from "./label-text";
import { withPointsInPercent } from "./points-in-percent";
import { regionsOf } from "./regions";
import { splitSegments, type Segment } from "./segments";
import { createTableReader, isCovered, readField, type TableReader } from "./table-reader";
import { readExplanations, readGrade, readTotal } from "./total";

/**
 * Finds the performance self-evaluation tables (项目支出绩效自评表) of a worksheet by the text of their labels,
 * wherever they stand. A form that lacks a block has null for it; what could not be placed is listed in
 * `unplaced`. Never throws, whatever the worksheet holds.
 */
export function recognise(grid: Grid): EvaluationTable[] {
  const tables: EvaluationTable[] = [];
  for (const { bounds, rows } of regionsOf(grid, findLabels(grid))) {
    for (const segment of splitSegments(grid, rows, bounds)) {
      const table = isEvaluation(segment) ? readTable(grid, segment) : undefined;
      if (table) tables.push(table);
    }
  }
  return tables.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/**
 * Whether a run of labels is a self-evaluation: an indicator block with results or criteria, or the title or
 * project of one with another block. A list of tables or a form of targets alone is none, and neither is a block
 * with nothing around it that has no levels, as for the work of a person, or is scored without a target.
 */
function isEvaluation({ rows, totalRow }: Segment): boolean {
  const columns = rows.find((row) => row.header)?.header?.columns;
  const isScored = Boolean(columns && (columns.has("score") || columns.has("actual")));
  const hasLevels = Boolean(columns && (columns.has("level1") || columns.has("level2")));
  const isMeasured = Boolean(columns && (columns.has("target") || columns.has("actual")));
  const isTitled = rows.some((row) => row.title);
  const hasFunds = rows.some((row) => row.fundsHeader);
  const isNamed = rows.some((row) => row.project);
  if (isScored && (isNamed || hasFunds)) return true;
  if (isTitled) return hasFunds || (columns === undefined ? totalRow !== undefined : hasLevels);
  if (isScored) return hasLevels && isMeasured;
  return isNamed && hasFunds && totalRow !== undefined;
}

function readTable(grid: Grid, segment: Segment): EvaluationTable | undefined {
  const reader = createTableReader(grid, segment.bounds);
  const isLoose = !hasMerges(grid, segment);
  const head = readHead(reader, segment);
  const funds = readFunds(reader, segment);
  const goals = readGoals(reader, segment);
  const block = readIndicators(reader, segment, isLoose);
  const total = readTotal(reader, segment, block?.header ?? null, isLoose);
  const area = reader.placedArea();
  if (!area) return undefined;
  const grade = readGrade(reader, segment);
  const explanations = readExplanations(reader, segment);
  return withPointsInPercent({
    grid,
    area,
    head,
    funds,
    hasUnreadFunds: funds === null && segment.rows.some((row) => row.fundsHeader),
    goals,
    header: block?.header ?? null,
    indicators: block?.indicators ?? [],
    total,
    ...(grade && { grade }),
    explanations,
    unplaced: findUnplaced(reader, segment, area),
  });
}

/** Whether the labels of a table are merged anywhere: forms are, text pasted from a document is not. */
function hasMerges(grid: Grid, { rows }: Segment): boolean {
  return rows.some(({ hits }) => hits.some((hit) => grid.mergedArea(hit.row, hit.column) !== undefined));
}

/** The places of labels, and of the values of those that no rule needs, as keys. */
function knownPlaces(reader: TableReader, rows: readonly LabelRow[]): ReadonlySet<number> {
  const known = new Set<number>();
  for (const { hits } of rows) {
    hits.forEach((hit, index) => {
      known.add(cellKey(hit));
      const value = hit.roles.other && valueBeside(reader, hit, hits[index + 1]);
      if (value) known.add(cellKey(value.ref));
    });
  }
  return known;
}

/** Lines that every form carries and no rule needs: its year, its unit, the number of an annex. */
const DECORATION = /^[(]?(?:\d{4}年度?|附件?表?\d*[-\d]*:?|(?:金额)?单位:(?:万元|元))[)]?$/;

function findUnplaced(reader: TableReader, { rows }: Segment, area: Area): Unplaced[] {
  const unplaced: Unplaced[] = [];
  const known = knownPlaces(reader, rows);
  const { grid } = reader;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const end = Math.min(area.column + area.columns, grid.width(row));
    for (let column = area.column; column < end; column++) {
      const ref = { row, column };
      if (!isFilledCell(grid.cell(row, column)) || reader.isPlaced(ref) || known.has(cellKey(ref))) continue;
      if (isCovered(grid, ref)) continue;
      const { text } = readField(grid, row, column);
      if (!DECORATION.test(foldText(text))) unplaced.push({ ref, text });
    }
  }
  return unplaced;
}
