import { existsSync, readFileSync } from "node:fs";
import { DEFAULT_PROFILE, formatCell, validate, type Report } from "../../src/core";
import { readGrids } from "../../src/xlsx";
import { LABELS, parseLabels } from "../../scripts/labels/labelled-indicators";
import { CORPUS, corpusFiles } from "../../scripts/corpus/corpus-file";
import { evaluationTable } from "../evaluation-table-grid";

const outcomes = ({ tables }: Report) =>
  tables.flatMap(({ indicators }) =>
    indicators.map(({ kind, comparator, outcome, unit }) => [kind, comparator, outcome, unit].join(" ")),
  );

describe("the outcomes in a report", () => {
  it("stand beside each indicator, in the order of the rows", () => {
    const { grid } = evaluationTable({
      alter: { "2.target": "=3份", "4.target": "不适用", "3.target": "合格", "3.actual": "合格" },
    });
    expect(outcomes(validate([grid]))).toEqual([
      "quantity >= met same",
      "quantity = undetermined same",
      "text  met ",
      "na  na ",
      "quantity >= unmet same",
      "quantity >= met same",
    ]);
  });

  it("tell how much of a target was reached, in its own unit", () => {
    const { grid } = evaluationTable({ alter: { "1.target": "≥2亿元", "1.actual": "15000万元" } });
    const [first] = validate([grid]).tables[0]!.indicators;
    expect(first).toMatchObject({ unit: "converted", outcome: "unmet" });
    expect(first?.ratio?.toFixed()).toBe("0.75");
  });

  it("follow the profile, also over cells that were read before", () => {
    const { grid } = evaluationTable({ alter: { "2.target": "=3份" } });
    const strict = { ...DEFAULT_PROFILE, equalExceeded: "unmet" as const };
    expect(outcomes(validate([grid]))[1]).toBe("quantity = undetermined same");
    expect(outcomes(validate([grid], { profile: strict }))[1]).toBe("quantity = unmet same");
    expect(outcomes(validate([grid]))[1]).toBe("quantity = undetermined same");
  });
});

const labels = `${CORPUS}/indicator-labels.tsv`;
const isPresent = existsSync(labels);
if (!isPresent) console.warn(`Skipped: the labels of the published indicators (${labels}) are not there.`);

(isPresent ? describe : describe.skip)("published tables", () => {
  const byId = new Map(
    isPresent ? parseLabels(readFileSync(labels, "utf8")).map((label) => [label.id, label]) : [],
  );
  /** One table each, laid out in many ways, without a planted fault. */
  const files = isPresent ? corpusFiles(CORPUS).filter((name) => /^\d+-(?!mutant)/.test(name)) : ["none"];

  it.each(files)("%s: every indicator comes out as a reader labelled it", (name) => {
    const report = reportOf(name);
    const wrong = report.tables.flatMap(({ indicators }) =>
      indicators.filter((found, index) => {
        const readings = byId.get(idOf(name, index))?.readings ?? [];
        return !LABELS.every((label) => readings.some((reading) => reading[label] === found[label]));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(files)("%s: full marks for a target labelled as missed are errors, and no others", (name) => {
    const report = reportOf(name);
    const expected = report.tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ indicator: { points, score } }, index) => {
        const isMissed = byId.get(idOf(name, index))?.readings.every(({ outcome }) => outcome === "unmet");
        const isFull = points?.number?.gt(0) && score?.number?.eq(points.number);
        return isMissed && isFull ? [formatCell(score!.ref)] : [];
      }),
    );
    const found = report.findings.filter(({ rule }) => rule === "unmet-full-score");
    expect(found.map(({ cell }) => formatCell(cell!))).toEqual(expected);
  });
});

function reportOf(name: string): Report {
  return validate(readGrids(readFileSync(`${CORPUS}/${name}`)));
}

/** `00-standard.xlsx` and 4 → `00.04` */
function idOf(name: string, index: number): string {
  return `${name.slice(0, 2)}.${String(index).padStart(2, "0")}`;
}
