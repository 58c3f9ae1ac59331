import type { Profile } from "../profiles";
import type { TableReport } from "../report";
import { createContext } from "../rules/context";
import { figureOf } from "../rules/facts/figure";
import type { IndicatorSum } from "../rules/facts/indicator-sum";
import { levelPartOf } from "../rules/facts/level-kind";
import { indicatorFigure } from "../rules/facts/score-groups";
import { compareTotal } from "../rules/facts/stated-total";
import { compact } from "../rules/facts/subject";
import type { Field, Indicator } from "../table";
import { explainExecution } from "./execution";
import type { ExplainedIndicator, ExplainedTotal, Explanation } from "./explanation";
import { statedFigure } from "./stated-figure";
import { subtotalsOf } from "./subtotals";
import { undecidedOf } from "./undecided";

/**
 * The full sum of a table, with the cell of every figure: how the execution score comes about and which order
 * of rounding it follows, what each indicator adds, what the parts and the whole come to, and what keeps a
 * figure from being computed.
 *
 * @param profile The report's: rates and scores are computed as it says.
 */
export function explain({ table }: Pick<TableReport, "table">, profile: Profile): Explanation {
  const context = createContext(table, { profile, style: "kept" });
  return {
    execution: explainExecution(context),
    indicators: table.indicators.map(explainIndicator),
    subtotals: subtotalsOf(context.groups),
    points: explainTotal(table.total?.points, context.points),
    score: explainTotal(table.total?.score, context.scores),
    undecided: undecidedOf(context),
  };
}

function explainIndicator(indicator: Indicator): ExplainedIndicator {
  const { level1, level2, name, points, score, continuesAbove } = indicator;
  return {
    indicator,
    level1: compact(level1?.text ?? ""),
    level2: compact(level2?.text ?? ""),
    name: compact(name.text),
    part: levelPartOf(indicator),
    points: statedFigure(points, indicatorFigure(indicator, "points")),
    score: statedFigure(score, indicatorFigure(indicator, "score")),
    countedAbove: continuesAbove,
  };
}

function explainTotal(field: Field | undefined, { total, addends }: IndicatorSum): ExplainedTotal {
  const stated = statedFigure(field, figureOf(field));
  const difference = stated?.value && total ? stated.value.minus(total) : null;
  return {
    stated,
    computed: total,
    agrees: field && total && difference ? compareTotal(field, total) === "equal" : null,
    difference,
    addends,
  };
}
