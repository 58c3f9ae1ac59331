import { decimalFrom, ZERO, type Decimal } from "../scoring";
import type { EvaluationTable, Field } from "./evaluation-table";

type Column = "points" | "score";
type Scored = Readonly<Partial<Record<Column, Field>>>;

const FULL = decimalFrom("100") ?? ZERO;

/** Whether points or scores of a table, wherever they stand, are written as percentages. */
export function holdsPercent({ funds, indicators, total }: EvaluationTable): boolean {
  return isInPercent(funds?.total) || isInPercent(total) || indicators.some(isInPercent);
}

function isInPercent(row: Scored | null | undefined): boolean {
  return isPercentage(row?.points) || isPercentage(row?.score);
}

/** By its text or its number format, which shows in the text as well. */
function isPercentage(field: Field | undefined): boolean {
  const text = field?.text ?? "";
  return text.endsWith("%") || text.endsWith("％");
}

/**
 * The table with the points that are meant by percentages: a weight (权重) of 15 % is 15 points of 100. Points
 * are settled before scores, which are no more than those.
 */
export function withPointsInPercent(table: EvaluationTable): EvaluationTable {
  return holdsPercent(table) ? inPoints(inPoints(table, "points"), "score") : table;
}

/**
 * A column as a whole tells what its percentages are: points where these come nearer to 100 so, scores where
 * they stay within their points so, all together or most of them one by one. The total of a column, which SUM may have left without a format, is what
 * comes nearer to the sum.
 */
function inPoints(table: EvaluationTable, column: Column): EvaluationTable {
  const { funds, indicators, total } = table;
  let plain = ZERO;
  let shares = ZERO;
  let most = ZERO;
  let within = 0;
  for (const row of [funds?.total, ...indicators]) {
    const number = row?.[column]?.number;
    if (!number) continue;
    if (isPercentage(row[column])) {
      shares = shares.plus(number);
      const points = row.points?.number ?? ZERO;
      most = most.plus(points);
      within += number.times(FULL).lte(points) ? 1 : -1;
    } else plain = plain.plus(number);
  }
  const meant = shares.times(FULL);
  const areShares =
    shares.gt(0) &&
    (column === "points" ? isNearer(meant, shares, FULL.minus(plain)) : meant.lte(most) || within > 0);
  const sum = plain.plus(areShares ? meant : shares);

  const read = <Row extends Scored>(row: Row, isShare: (field: Field) => boolean): Row => {
    const field = row[column];
    if (!field?.number || !isShare(field)) return row;
    return { ...row, [column]: { ...field, number: field.number.times(FULL), inPercent: true } };
  };
  const isPart = (field: Field) => areShares && isPercentage(field);
  const isTotal = (field: Field) =>
    (areShares || isPercentage(field)) &&
    isNearer((field.number ?? ZERO).times(FULL), field.number ?? ZERO, sum);
  return {
    ...table,
    funds: funds && { ...funds, total: read(funds.total, isPart) },
    indicators: indicators.map((indicator) => read(indicator, isPart)),
    total: total && read(total, isTotal),
  };
}

function isNearer(one: Decimal, other: Decimal, to: Decimal): boolean {
  return one.minus(to).abs().lt(other.minus(to).abs());
}
