import type { CellRef } from "../grid";
import type { TableContext } from "../rules/context";
import { fundFigureOf, type Figure } from "../rules/facts/figure";
import { needsFunds } from "../rules/facts/form";
import { levelPartOf } from "../rules/facts/level-kind";
import { indicatorFigure } from "../rules/facts/score-groups";
import type { Field } from "../table";
import type { Undecided } from "./explanation";

/** What keeps figures of a table from being computed. */
export function undecidedOf(context: TableContext): Undecided[] {
  return once([
    ...ofExecution(context),
    ...ofSum(context, "points"),
    ...ofSum(context, "score"),
    ...ofParts(context),
  ]);
}

function ofExecution({ table, executions: [whole], executionPoints }: TableContext): Undecided[] {
  if (!whole) return needsFunds(table) ? [{ figure: "rate", cause: "no-funds", ref: null }] : [];
  const { row, ratio } = whole;
  const amounts = [row.executed, row.adjusted].flatMap((field) =>
    obstacle("rate", field, fundFigureOf(field)),
  );
  return [
    ...(ratio ? [] : amounts),
    ...obstacle("execution-score", table.funds?.total.points, executionPoints),
  ];
}

/** The cells that a total is not told for; none where it is told. */
function ofSum(context: TableContext, column: "points" | "score"): Undecided[] {
  const { table } = context;
  const sum = column === "points" ? context.points : context.scores;
  if (sum.total) return [];
  if (table.indicators.length === 0) return [{ figure: column, cause: "no-indicators", ref: null }];
  const execution = table.funds?.total[column];
  return [
    ...(table.funds ? obstacle(column, execution, fundFigureOf(execution)) : []),
    ...table.indicators.flatMap((indicator) =>
      indicator.continuesAbove[column]
        ? []
        : obstacle(column, indicator[column], indicatorFigure(indicator, column)),
    ),
    ...(table.funds || !needsFunds(table) ? [] : [{ figure: column, cause: "no-funds", ref: null } as const]),
  ];
}

function ofParts({ groups }: TableContext): Undecided[] {
  return groups.flatMap(({ indicators: [first] }) =>
    first && levelPartOf(first) === null
      ? [{ figure: "subtotal", cause: "unknown-part", ref: (first.level1 ?? first.name).ref } as const]
      : [],
  );
}

function obstacle(figure: Undecided["figure"], field: Field | undefined, { state }: Figure): Undecided[] {
  if (state === "number") return [];
  return [{ figure, cause: state === "absent" ? "no-column" : state, ref: field?.ref ?? null }];
}

/** A column that is not there is missing once, not once an indicator. */
function once(undecided: readonly Undecided[]): Undecided[] {
  const place = (ref: CellRef | null) => (ref ? `${ref.row}:${ref.column}` : "");
  const known = new Map(undecided.map((one) => [`${one.figure} ${one.cause} ${place(one.ref)}`, one]));
  return [...known.values()];
}
