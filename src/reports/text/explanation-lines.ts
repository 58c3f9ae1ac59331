import { decimalFrom, decimalPlaces, roundHalfUp, decimalText } from "../../core/scoring";
import type { Messages } from "../../messages";
import type { ExplanationJson, StatedJson, TotalJson } from "../explanation-json";
import { UNKNOWN } from "../figure-text";
import { oneLine } from "../one-line";
import { padToWidth, textWidth } from "./text-width";

/** More decimals of a ratio tell a reader nothing. */
const SHOWN_DECIMALS = 6;
/** Stands for points or a score that are merged with those above. */
const ABOVE = "↑";

/** The sum of a table in lines: how the execution score comes about, then all figures of the total one below the other. */
export function explanationLines(explanation: ExplanationJson, messages: Messages): string[] {
  return [
    ...executionLines(explanation, messages),
    ...aligned(sumRows(explanation, messages)),
    ...undecidedLines(explanation, messages),
  ];
}

function executionLines({ execution }: ExplanationJson, messages: Messages): string[] {
  if (!execution) return [];
  const { t } = messages;
  const { executed, adjusted, ratio, rate, points, score, scorings } = execution;
  const lines: string[] = [];
  if (ratio !== null) {
    const sum = t("explain:rate", {
      executed: placed(executed, messages),
      adjusted: placed(adjusted, messages),
      ratio: ratioText(ratio, messages),
    });
    lines.push(joined(sum, judged(rate.stated, rate.agrees, messages)));
  }
  for (const scoring of scorings) {
    const sum = t("explain:score", {
      points: points ?? UNKNOWN,
      rate: rounded(scoring.rate),
      score: scoring.score,
      order: t(`explain:orders.${scoring.order}`),
    });
    lines.push(
      joined(sum, scoring.followed && score.stated ? t("explain:followed", at(score.stated, messages)) : ""),
    );
  }
  if (score.stated && score.agrees === false) {
    lines.push(t("explain:followsNone", at(score.stated, messages)));
  }
  return lines;
}

/** A line of figures: what they are of, points, score, and the cells they stand in. */
type Row = readonly [label: string, points: string, score: string, cells: string];

function sumRows(explanation: ExplanationJson, messages: Messages): Row[] {
  const { t } = messages;
  const { execution, subtotals, indicators, points, score } = explanation;
  const rows: Row[] = [
    [
      t("explain:columns.part"),
      t("explain:columns.points"),
      t("explain:columns.score"),
      t("explain:columns.cells"),
    ],
  ];
  if (execution && (execution.points !== null || execution.score.stated)) {
    const { stated } = execution.score;
    rows.push([
      t("explain:execution"),
      execution.points ?? UNKNOWN,
      stated?.value ?? UNKNOWN,
      cells(execution.pointsFigure, stated),
    ]);
  }
  for (const subtotal of subtotals) {
    const name = t(`explain:parts.${subtotal.part ?? "unknown"}`);
    rows.push([name, subtotal.points ?? UNKNOWN, subtotal.score ?? UNKNOWN, ""]);
    for (const indicator of indicators.filter(({ part }) => part === subtotal.part)) {
      const { countedAbove } = indicator;
      rows.push([
        `  ${[indicator.level2, indicator.name]
          .filter((text) => text !== "")
          .map(oneLine)
          .join(" · ")}`,
        countedAbove.points ? ABOVE : (indicator.points?.value ?? UNKNOWN),
        countedAbove.score ? ABOVE : (indicator.score?.value ?? UNKNOWN),
        cells(indicator.points, indicator.score),
      ]);
    }
  }
  rows.push([t("explain:total"), points.computed ?? UNKNOWN, score.computed ?? UNKNOWN, ""]);
  rows.push([
    t("explain:statedTotal"),
    points.stated?.value ?? UNKNOWN,
    score.stated?.value ?? UNKNOWN,
    joined(
      cells(points.stated, score.stated),
      offBy("points", points, messages),
      offBy("score", score, messages),
    ),
  ]);
  return rows;
}

/** How far the total row is from the sum; nothing where it agrees or that cannot be told. */
function offBy(figure: "points" | "score", { agrees, difference }: TotalJson, { t }: Messages): string {
  return agrees === false && difference !== null ? t(`explain:off.${figure}`, { difference }) : "";
}

/** Labels to the left, figures to the right. */
function aligned(rows: readonly Row[]): string[] {
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => textWidth(row[column])));
  const [label, points, score] = [width(0), width(1), width(2)];
  return rows.map((row) =>
    [padToWidth(row[0], label), padBefore(row[1], points), padBefore(row[2], score), row[3]]
      .join("  ")
      .trimEnd(),
  );
}

function padBefore(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - textWidth(text))) + text;
}

function undecidedLines({ undecided }: ExplanationJson, { t }: Messages): string[] {
  return undecided.map(({ figure, cause, cell }) => {
    const words = { figure: t(`explain:figures.${figure}`), cause: t(`explain:causes.${cause}`) };
    return cell === null ? t("explain:undecided", words) : t("explain:undecidedAt", { ...words, cell });
  });
}

function judged(stated: StatedJson | null, agrees: boolean | null, messages: Messages): string {
  if (!stated) return "";
  const key = agrees === null ? "stated" : agrees ? "statedRight" : "statedWrong";
  return messages.t(`explain:${key}`, at(stated, messages));
}

function at({ cell, text }: StatedJson, { t }: Messages): { cell: string; value: string } {
  return { cell, value: text === "" ? t("explain:blank") : oneLine(text) };
}

function placed(figure: StatedJson | null, messages: Messages): string {
  if (!figure) return UNKNOWN;
  return `${figure.cell} ${figure.value ?? at(figure, messages).value}`;
}

function cells(points: StatedJson | null, score: StatedJson | null): string {
  return [points?.cell, score?.cell].filter((cell) => cell !== undefined).join(" ");
}

function ratioText(ratio: string, { t }: Messages): string {
  const figure = rounded(ratio);
  return t(figure === ratio ? "explain:equals" : "explain:about", { figure });
}

function rounded(ratio: string): string {
  const decimal = decimalFrom(ratio);
  if (!decimal || decimalPlaces(decimal) <= SHOWN_DECIMALS) return ratio;
  return decimalText(roundHalfUp(decimal, SHOWN_DECIMALS));
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("  ");
}
