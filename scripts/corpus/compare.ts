import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatCell, validate, type Report } from "../../src/core";
import { readGrids } from "../../src/xlsx";

/** A finding as the corpus states it. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly sheet: string;
  /** In A1 notation. */
  readonly cell: string;
}

/** The rules that the corpus decides exactly; others may find more. */
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
]);

/** The corpus of real tables beside the repository, seen from its root. It is no part of it. */
export const CORPUS = "../shared/corpus/public";

export const corpusIsThere = existsSync(CORPUS);

/** The workbooks of the corpus whose findings are known: all but the pasted text. */
export function corpusWorkbooks(): string[] {
  if (!corpusIsThere) return [];
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith(".expected.json") && !name.startsWith("pasted"))
    .map((name) => name.replace(".expected.json", ""));
}

/** What a workbook's validation finds, and what it should have found. */
export interface Comparison {
  readonly report: Report;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/** Validates a workbook of the corpus and lists both sides as `rule sheet!cell`, sorted. */
export function compareWorkbook(name: string): Comparison {
  const report = validate(readGrids(readFileSync(join(CORPUS, `${name}.xlsx`))));
  const { findings } = JSON.parse(readFileSync(join(CORPUS, `${name}.expected.json`), "utf8")) as {
    readonly findings: readonly ExpectedFinding[];
  };
  const isDecided = ({ rule }: { readonly rule: string }) => DECIDED_RULES.has(rule);
  return {
    report,
    found: report.findings
      .filter(isDecided)
      .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell ? formatCell(cell) : ""}`)
      .sort(),
    expected: findings
      .filter(isDecided)
      .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
      .sort(),
  };
}
