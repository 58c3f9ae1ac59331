import type { Addend } from "../../finding";
import type { Area } from "../../grid";
import { decimalFrom, decimalPlaces, decimalText, sum, ZERO, type Decimal } from "../../scoring";
import type { Field, FundColumn, FundRow, Funds } from "../../table";
import { fundFigureOf } from "./figure";

export type AmountColumn = Extract<FundColumn, "initial" | "adjusted" | "executed">;

/** The total of a column beside what its source rows come to. */
export interface FundSum {
  readonly column: AmountColumn;
  readonly field: Field;
  readonly stated: Decimal;
  /** The sum of the sources, without the rows that are parts (其中) of them. */
  readonly sources: Decimal;
  readonly addends: readonly Addend[];
  readonly areas: readonly Area[];
  /** Source rows stand on several levels. */
  readonly nested: boolean;
  /** Some level of the source rows adds up to the total. */
  readonly addsUp: boolean;
}

const COLUMNS: readonly AmountColumn[] = ["initial", "adjusted", "executed"];
const HALF_CENT = decimalFrom("0.005") ?? ZERO;

/** The columns of the funds block whose total can be compared with its source rows. */
export function fundSumsOf(funds: Funds): FundSum[] {
  return COLUMNS.flatMap((column) => fundSumOf(funds, column) ?? []);
}

function fundSumOf(funds: Funds, column: AmountColumn): FundSum | null {
  const field = funds.total[column];
  const total = fundFigureOf(field);
  if (!field || funds.sources.length === 0) return null;
  if (total.state === "inapplicable" || total.state === "unreadable") return null;
  const rows = amountsOf(funds, column);
  if (!rows) return null;

  const stated = total.value ?? ZERO;
  const first = rows.filter(({ row }) => row.depth === 1);
  const level = first.length > 0 ? first : rows;
  return {
    column,
    field,
    stated,
    sources: sum(level.map(({ value }) => value)),
    addends: level.map(({ field: { ref }, value }) => ({ cell: ref, value: decimalText(value) })),
    areas: level.map(({ field: { area } }) => area),
    nested: level.length < rows.length,
    addsUp: levelsOf(rows).some((candidate) => addsUpTo(candidate, stated, funds.unit)),
  };
}

interface Amount {
  readonly row: FundRow;
  readonly field: Field;
  readonly value: Decimal;
}

/** The amounts of the source rows; null while one of them cannot be read, or none applies. */
function amountsOf(funds: Funds, column: AmountColumn): Amount[] | null {
  const amounts: Amount[] = [];
  let applies = false;
  for (const row of funds.sources) {
    const field = row[column];
    const figure = fundFigureOf(field);
    if (!field) continue;
    if (figure.state === "unreadable") return null;
    applies ||= figure.state !== "inapplicable";
    amounts.push({ row, field, value: figure.value ?? ZERO });
  }
  return applies ? amounts : null;
}

/**
 * What may add up to the total: the first level, the rows without parts of their own, or all rows as one list.
 * Parts alone would leave out the sources beside the one that they belong to.
 */
function levelsOf(amounts: readonly Amount[]): (readonly Amount[])[] {
  const leaves = amounts.filter(({ row }, index) => {
    const next = amounts[index + 1];
    return !next || next.row.depth <= row.depth;
  });
  return [amounts.filter(({ row }) => row.depth === 1), leaves, amounts];
}

function addsUpTo(amounts: readonly Amount[], stated: Decimal, unit: Funds["unit"]): boolean {
  const values = amounts.map(({ value }) => value);
  return sum(values)
    .minus(stated)
    .abs()
    .lte(sumTolerance([...values, stated], unit));
}

/**
 * How far a sum may be off: half a cent; in 万元 rounded to two decimals half a hundredth for every figure,
 * the sum's own included.
 */
function sumTolerance(figures: readonly Decimal[], unit: Funds["unit"]): Decimal {
  const rounded = unit === "万元" && figures.every((figure) => decimalPlaces(figure) <= 2);
  return rounded ? HALF_CENT.times(figures.length) : HALF_CENT;
}
