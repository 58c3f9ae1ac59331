import type { Decimal } from "../scoring";
import { amountIn, statedUnit, unitLine } from "./amounts";
import type { AmountUnit, Field, FundColumn, FundRow, Funds } from "./evaluation-table";
import { depthsOf } from "./fund-depths";
import {
  leftOf,
  readDrafts,
  readPairedDrafts,
  totalIndex,
  type FundDraft,
  type FundsColumn,
  type FundsColumns,
} from "./fund-drafts";
import { fundPairsOf, type FundPairs } from "./fund-pairs";
import { areRatesInPercent, hasSignOnly, rateInPercent, type RateBasis } from "./fund-rates";
import type { LabelHit } from "./find-labels";
import { pointsInLabel } from "./points-in-label";
import type { RowMeaning, Segment } from "./segments";
import { readField, type TableReader } from "./table-reader";

/** Reads the funds block (项目资金); null where the form has none or none of its rows can be told. */
export function readFunds(reader: TableReader, segment: Segment): Funds | null {
  const headerRow = segment.rows.find((row) => row.fundsHeader);
  if (!headerRow) return null;
  const pairs = fundPairsOf(reader, headerRow.hits);
  const columns = readColumns(reader, headerRow, pairs);
  const label = readBlockLabel(reader, headerRow, columns);
  const drafts = pairs
    ? readPairedDrafts(reader, segment, headerRow, columns, pairs)
    : readDrafts(reader, segment, headerRow, columns, label);
  const totalAt = totalIndex(drafts);
  if (!drafts[totalAt]) return null;
  const unit = unitOf(label, headerRow, drafts, segment);
  const depths = depthsOf(drafts, totalAt);
  const saysPercent = /[%％]/.test(columns.get("rate")?.header.text ?? "");
  const inPercent = saysPercent && areRatesInPercent(rateBases(reader, drafts, columns));
  const total = readRow(reader, drafts[totalAt], columns, { depth: 0, unit, inPercent });
  const rows = drafts.map((draft, index) =>
    index === totalAt
      ? total
      : readRow(reader, draft, columns, { depth: depths[index] ?? 1, unit, inPercent, total }),
  );
  const labelledPoints = columns.has("points") ? null : statedPoints(label, columns);
  return {
    label: reader.place(label),
    unit,
    ...(labelledPoints && { labelledPoints }),
    ...(saysPercent && { ratesMayBeInPercent: true }),
    total,
    sources: rows.filter((row) => row !== total),
  };
}

function rateBases(reader: TableReader, drafts: readonly FundDraft[], columns: FundsColumns): RateBasis[] {
  const at = (row: number, name: FundColumn) => {
    const column = columns.get(name)?.column;
    return column === undefined ? undefined : readField(reader.grid, row, column);
  };
  return drafts.flatMap(({ row }) => {
    const rate = at(row, "rate");
    return rate ? [{ rate, adjusted: at(row, "adjusted"), executed: at(row, "executed") }] : [];
  });
}

/** 预算执行情况（20分）, else 得分（20分*执行率）. */
function statedPoints(label: Field, columns: FundsColumns): Decimal | null {
  const texts = [label, columns.get("score")?.header, columns.get("rate")?.header];
  for (const field of texts) {
    const points = field && pointsInLabel(field.text);
    if (points) return points;
  }
  return null;
}

function readColumns(reader: TableReader, { hits }: RowMeaning, pairs: FundPairs | undefined): FundsColumns {
  const columns = new Map<FundColumn | "reason", FundsColumn>();
  for (const [index, hit] of hits.entries()) {
    const column = hit.roles.fund ?? (hit.roles.column === "reason" ? "reason" : undefined);
    if (!column || columns.has(column)) continue;
    // 预算资金 before 年初预算数 and 全年预算数 names the block, or its labels where they stand below it.
    const isNamedAgain = hits.slice(index + 1).some(({ roles }) => roles.fund === column);
    if (isNamedAgain && columns.size === 0 && (index === 0 || isOverText(reader, hit))) continue;
    if (isNamedAgain && column === "adjusted" && isAdjustment(hit)) continue;
    const header = reader.place(readField(reader.grid, hit.row, hit.column));
    const figures = column === "reason" ? undefined : pairs?.get(column)?.figure;
    columns.set(column, { header, column: figures ?? hit.column });
  }
  return columns;
}

/** 调整预算数 before 全年预算数 is by how much the budget was adjusted. */
function isAdjustment({ text }: LabelHit): boolean {
  return text.includes("调整") && !/调整后|全年/.test(text);
}

function isOverText(reader: TableReader, { row, column }: LabelHit): boolean {
  const { text, number } = readField(reader.grid, row + 1, column);
  return text !== "" && number === null;
}

/** What names the block stands left of its columns, in the header row or merged beside all rows. */
function readBlockLabel(reader: TableReader, { row }: RowMeaning, columns: FundsColumns): Field {
  const left = leftOf(columns);
  for (let column = reader.bounds.firstColumn; column < left; column++) {
    const field = readField(reader.grid, row, column);
    if (field.text !== "" && field.area.column + field.area.columns <= left) return field;
  }
  const [first] = columns.values();
  return first?.header ?? readField(reader.grid, row, reader.bounds.firstColumn);
}

function unitOf(
  label: Field,
  { hits }: RowMeaning,
  drafts: readonly FundDraft[],
  segment: Segment,
): AmountUnit {
  const texts = [
    label.text,
    ...hits.filter(({ roles }) => roles.fund).map(({ text }) => text),
    ...drafts.map((draft) => draft.label.text),
  ];
  for (const text of texts) {
    const unit = statedUnit(text);
    if (unit) return unit;
  }
  return unitLine(segment.rows) ?? "元";
}

/** What the block as a whole says about a row. */
interface RowSettings {
  readonly depth: number;
  readonly unit: AmountUnit;
  readonly inPercent: boolean;
  /** 年度资金总额, for its sources. */
  readonly total?: FundRow;
}

function readRow(
  reader: TableReader,
  draft: FundDraft,
  columns: FundsColumns,
  { depth, unit, inPercent, total }: RowSettings,
): FundRow {
  const at = (name: FundColumn | "reason"): Field | undefined => {
    const column = columns.get(name)?.column;
    if (column === undefined) return undefined;
    const field = reader.place(readField(reader.grid, draft.row, column));
    return name !== "reason" && total && isOfAnother(field, draft, total[name]) ? undefined : field;
  };
  const [initial, adjusted, executed] = [at("initial"), at("adjusted"), at("executed")];
  const [points, rate, score, reason] = [at("points"), at("rate"), at("score"), at("reason")];
  // One by one: a form of its own for each row would cost more than reading it.
  const row: { -readonly [Key in keyof FundRow]: FundRow[Key] } = {
    row: draft.row,
    label: reader.place(draft.label),
    depth,
  };
  if (initial) row.initial = amountIn(unit, initial);
  if (adjusted) row.adjusted = amountIn(unit, adjusted);
  if (executed) row.executed = amountIn(unit, executed);
  if (points) row.points = points;
  if (rate) row.rate = rate;
  if (score) row.score = score;
  if (reason) row.reason = reason;
  return rate && (inPercent || hasSignOnly(rate)) ? { ...row, ...rateInPercent(rate) } : row;
}

/** A figure merged over several rows counts once: for the total where it is one of them, else for the first. */
function isOfAnother({ area, ref }: Field, { row }: FundDraft, ofTotal: Field | undefined): boolean {
  return area.rows > 1 && (ref.row !== row || (ofTotal?.ref.row === ref.row && ofTotal.area.rows > 1));
}
