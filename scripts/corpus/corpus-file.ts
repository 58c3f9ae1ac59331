import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { formatCell, planCorrections, validate } from "../../src/core";
import { readGrids } from "../../src/xlsx";

/** Where the published tables lie beside the repository, for programs that run in it; a mere clone has none. */
export const CORPUS = path.resolve("../shared/corpus/public");

/** The rules whose findings the corpus lists in full. */
export const DECIDED_RULES: ReadonlySet<string> = new Set([
  "value-missing",
  "number-stored-as-text",
  "duplicate-indicator",
  "markup-in-text",
  "fund-total-mismatch",
  "execution-rate-mismatch",
  "execution-score-mismatch",
  "execution-over-budget",
  "project-amount-mismatch",
  "points-not-100",
  "points-total-mismatch",
  "points-negative",
  "inapplicable-indicator-weighted",
  "score-exceeds-points",
  "score-negative",
  "score-total-mismatch",
  "deduction-without-reason",
  "catalogue-count-mismatch",
  "catalogue-total-mismatch",
  "catalogue-project-without-table",
  "table-not-in-catalogue",
  "project-name-variant",
  "duplicate-project",
]);

interface ExpectedFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string | null;
}

/** How a workbook's findings compare with those that are written beside it: `rule sheet!cell` each. */
export interface Comparison {
  readonly expected: readonly string[];
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  /** Findings that a plan of all safe corrections leaves, though each had a safe correction. */
  readonly leftByPlan: readonly string[];
}

/** The workbooks of a folder that list their findings; pasted text is for another check. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx") && !name.startsWith("pasted"))
    .sort();
}

export function compareCorpusFile(folder: string, name: string): Comparison {
  const grids = readGrids(readFileSync(path.join(folder, name)));
  const report = validate(grids, { whole: true });
  const found = report.findings
    .filter(({ rule }) => DECIDED_RULES.has(rule))
    .map(({ rule, sheet, cell }) => lineOf({ rule, sheet, cell: cell && formatCell(cell) }));
  const expected = expectedOf(path.join(folder, name.replace(/\.xlsx$/, ".expected.json")));
  return {
    expected,
    missing: without(expected, found),
    unexpected: without(found, expected),
    leftByPlan: planCorrections(report)
      .after.findings.filter(({ fix }) => fix?.safety === "safe")
      .map(({ id }) => id),
  };
}

function expectedOf(file: string): string[] {
  const { findings } = JSON.parse(readFileSync(file, "utf8")) as { findings: ExpectedFinding[] };
  return findings.map(lineOf);
}

function lineOf({ rule, sheet, cell }: ExpectedFinding): string {
  return `${rule} ${sheet}!${cell ?? ""}`;
}

/** What is in `lines` and not in `others`, each line as often as it is there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return lines.filter((line) => {
    const place = rest.indexOf(line);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}
