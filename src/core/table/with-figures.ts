import { cellKey, contains, type Cell, type CellRef, type Grid } from "../grid";
import { statedGrade } from "../scoring";
import { amountIn } from "./amounts";
import { isTemplateText } from "./blanks";
import type {
  EvaluationTable,
  Field,
  FundColumn,
  FundRow,
  Funds,
  Indicator,
  LabelledField,
  TotalRow,
} from "./evaluation-table";
import { figureOf } from "./figure";
import { holdsPercent } from "./points-in-percent";
import { readField } from "./table-reader";

/**
 * The tables of a worksheet after some of its figures have become others: what `recognise` would read, without
 * reading the rest again. Figures are no labels, so that everything else has its place as before. What did not
 * change is the same object as before.
 *
 * @param before The worksheet in which the tables were recognised.
 * @param tables All tables of it.
 * @param grid The same worksheet with other cells.
 * @param cells Where it may differ.
 * @returns undefined where more than that may have changed: the worksheet has to be read anew.
 */
export function withFigures(
  before: Grid,
  tables: readonly EvaluationTable[],
  grid: Grid,
  cells: readonly CellRef[],
): EvaluationTable[] | undefined {
  if (!cells.every((cell) => remainsAFigure(before, grid, cell))) return undefined;
  const renewed: EvaluationTable[] = [];
  for (const table of tables) {
    const next = renew(table, grid, cells);
    if (!next) return undefined;
    renewed.push(next);
  }
  return renewed;
}

/** A figure other than 0, or a grade, that is one still. Whether a figure is 0 tells rows that count from others. */
function remainsAFigure(before: Grid, after: Grid, { row, column }: CellRef): boolean {
  const was = kindOf(before.cell(row, column));
  return was !== undefined && was === kindOf(after.cell(row, column));
}

function kindOf(cell: Cell): "figure" | "grade" | undefined {
  const text = typeof cell.value === "string" ? cell.value : undefined;
  const number = figureOf(cell)?.number;
  if (number) return number.eq(0) || (text && isTemplateText(text)) ? undefined : "figure";
  return text && statedGrade(text) ? "grade" : undefined;
}

const AMOUNTS = ["initial", "adjusted", "executed"] as const satisfies readonly FundColumn[];
const SCORED = ["points", "score"] as const;

function renew(table: EvaluationTable, grid: Grid, cells: readonly CellRef[]): EvaluationTable | undefined {
  const { funds, total, grade } = table;
  const renewal = new Renewal(grid, cells);
  const next: EvaluationTable = {
    ...table,
    grid,
    funds: funds && renewal.funds(funds),
    indicators: renewal.indicators(table.indicators),
    total: total && renewal.total(total),
    ...(grade && { grade: renewal.labelled(grade) }),
  };
  const isTold = renewal.hasRead(cells.filter((cell) => contains(table.area, cell)));
  // What a percentage is among points hangs on all others of its column.
  if (holdsPercent(table) || holdsPercent(next)) return undefined;
  return isTold && !fixedFields(table).some((field) => renewal.touches(field)) ? next : undefined;
}

/** What decides about more than itself: labels, names and texts. */
function fixedFields(table: EvaluationTable): (Field | null | undefined)[] {
  const { head, goals, funds, header, indicators, total, grade, explanations } = table;
  const labelled = [head.project, head.amount, head.department, head.unit, ...explanations];
  const rows = funds ? [funds.total, ...funds.sources] : [];
  return [
    head.title,
    ...labelled.flatMap((pair) => [pair?.label, pair?.value]),
    goals.expected,
    goals.achieved,
    funds?.label,
    ...rows.flatMap(({ label, reason }) => [label, reason]),
    header?.first,
    ...Object.values(header?.columns ?? {}),
    ...indicators.flatMap((indicator) => [
      indicator.level1,
      indicator.level2,
      indicator.name,
      indicator.comparator,
      indicator.measure,
      indicator.reason,
      indicator.criteria,
    ]),
    total?.label,
    grade?.label,
  ];
}

/** Reads the fields anew whose cells changed, and knows which cells those were. */
class Renewal {
  private readonly changed: ReadonlySet<number>;
  private readonly met = new Set<number>();
  private needsMore = false;

  constructor(
    private readonly grid: Grid,
    cells: readonly CellRef[],
  ) {
    this.changed = new Set(cells.map(cellKey));
  }

  /** Whether each cell was a figure whose meaning hangs on nothing else. */
  hasRead(cells: readonly CellRef[]): boolean {
    return !this.needsMore && cells.every((cell) => this.met.has(cellKey(cell)));
  }

  touches(field: Field | null | undefined): boolean {
    return field != null && this.changed.has(cellKey(field.ref));
  }

  funds(funds: Funds): Funds {
    const total = this.fundRow(funds.total, funds);
    const sources = this.each(funds.sources, (row) => this.fundRow(row, funds));
    return total === funds.total && sources === funds.sources ? funds : { ...funds, total, sources };
  }

  indicators(indicators: readonly Indicator[]): readonly Indicator[] {
    return this.each(indicators, (indicator) =>
      this.with(indicator, ["target", "actual", ...SCORED], (field) => this.read(field)),
    );
  }

  total(total: TotalRow): TotalRow {
    return this.with(total, SCORED, (field) => this.read(field));
  }

  labelled(labelled: LabelledField): LabelledField {
    return this.with(labelled, ["value"], (field) => this.read(field));
  }

  /** Under a header in percent, the amounts tell whether the rates of the block are. */
  private fundRow(row: FundRow, { unit, ratesMayBeInPercent }: Funds): FundRow {
    if (row.rateInPercent && this.touches(row.rate)) this.needsMore = true;
    if (ratesMayBeInPercent && [row.rate, row.adjusted, row.executed].some((field) => this.touches(field)))
      this.needsMore = true;
    const plain = this.with(row, ["points", "rate", "score"], (field) => this.read(field));
    return this.with(plain, AMOUNTS, (field) => amountIn(unit, this.read(field)));
  }

  private read({ ref }: Field): Field {
    this.met.add(cellKey(ref));
    return readField(this.grid, ref.row, ref.column);
  }

  /** The owner with what was read anew; itself where nothing was. */
  private with<Key extends string, Owner extends Readonly<Partial<Record<Key, Field>>>>(
    owner: Owner,
    keys: readonly Key[],
    read: (field: Field) => Field,
  ): Owner {
    const fresh: Partial<Record<Key, Field>> = {};
    let isFresh = false;
    for (const key of keys) {
      const field = owner[key];
      if (!field || !this.touches(field)) continue;
      fresh[key] = read(field);
      isFresh = true;
    }
    return isFresh ? { ...owner, ...fresh } : owner;
  }

  private each<Item>(items: readonly Item[], renew: (item: Item) => Item): readonly Item[] {
    const fresh = items.map(renew);
    return fresh.some((item, index) => item !== items[index]) ? fresh : items;
  }
}
