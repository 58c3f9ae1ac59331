import type { Field, FundColumn } from "./evaluation-table";
import type { LabelHit } from "./find-labels";
import { isDash } from "./blanks";
import { readField, type TableReader } from "./table-reader";

/** Where a label of the block stands, and where the figure beside it. */
interface Pair {
  readonly label: number;
  readonly figure: number;
}

/** A funds block whose labels stand before their figures: 预算数 100 执行数 98, the sources in the rows below. */
export type FundPairs = ReadonlyMap<FundColumn, Pair>;

const AMOUNTS: readonly FundColumn[] = ["initial", "adjusted", "executed"];

/** The pairs of a row of budget labels; undefined where the row is an ordinary header above its figures. */
export function fundPairsOf(reader: TableReader, hits: readonly LabelHit[]): FundPairs | undefined {
  const pairs = new Map<FundColumn, Pair>();
  for (const { roles, row, column } of hits) {
    const { fund } = roles;
    if (!fund || fund === "reason" || pairs.has(fund)) continue;
    const label = readField(reader.grid, row, column);
    const figure = readField(reader.grid, row, label.area.column + label.area.columns);
    if (isFigure(figure)) pairs.set(fund, { label: column, figure: figure.ref.column });
  }
  return AMOUNTS.filter((column) => pairs.has(column)).length >= 2 ? pairs : undefined;
}

/** The label of a source in a row below: the same for each amount, 其中：财政拨款 100 其中：财政拨款 98. */
export function pairedLabel(reader: TableReader, row: number, pairs: FundPairs): Field | undefined {
  let label: Field | undefined;
  for (const column of AMOUNTS) {
    const pair = pairs.get(column);
    if (!pair) continue;
    const field = readField(reader.grid, row, pair.label);
    if (field.ref.row !== row || field.text === "" || isFigure(field)) return undefined;
    if (label && label.text !== field.text) return undefined;
    label ??= field;
    reader.place(field);
  }
  return label;
}

function isFigure({ number, text }: Field): boolean {
  return number !== null || isDash(text);
}
