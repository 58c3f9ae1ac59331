import { readFileSync } from "node:fs";
import { rulePage } from "../scripts/rule-docs/rule-page";
import {
  formatCell,
  planCorrections,
  validate,
  type CellContent,
  type Finding,
  type FormulaStyle,
  type Grid,
  type Profile,
  type Report,
  type Rule,
} from "../src/core";
import { createMessages, findingText, type Messages } from "../src/messages";
import enUS from "../src/messages/en-US";
import zhCN from "../src/messages/zh-CN";
import type { TableGrid } from "./evaluation-table-grid";

/** A workbook that a rule is tried on. */
export interface RuleCase {
  /** What the case is about, in a few words: unique within its rule. */
  readonly name: string;
  readonly table: TableGrid;
  /** Worksheets after the table's. */
  readonly beside?: readonly Grid[];
  readonly profile?: Profile;
  readonly formulas?: FormulaStyle;
  /** Whether the worksheets are all of their workbook; as `validate` takes it where nothing is said. */
  readonly whole?: boolean;
}

/** A finding that a case must give. Only what is stated is compared. */
export interface ExpectedFinding {
  /** A place of the table or an A1 address; null for a finding about a whole worksheet. */
  readonly at: string | null;
  /** The worksheet, where it is not the table's. */
  readonly sheet?: string;
  readonly messageId: string;
  readonly severity?: Finding["severity"];
  readonly found?: string | null;
  readonly expected?: string | null;
  /** The finding's fix; null says that it has none. */
  readonly fix?: "safe" | "review" | null;
  /** What the fix writes: a constant, a text, or a formula with its `=`; null empties the cell. */
  readonly writes?: number | string | null;
  /** The number format that is written with it; null says that the cell keeps its own. */
  readonly format?: string | null;
}

export interface InvalidCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
}

export interface RuleCases {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase[];
}

const LANGUAGES: readonly Messages[] = [createMessages("zh-CN", zhCN), createMessages("en-US", enUS)];

/**
 * Declares the tests of a rule and returns its cases, the first invalid one of which is the example of the
 * rule's page. Outside of jest, where those pages are written, there is nothing to declare.
 */
export function testRule(rule: Rule, cases: RuleCases): RuleCases {
  if (typeof describe === "undefined") return cases;
  describe(rule.id, () => {
    it("is tested on all that it declares", () => expect(gapsOf(rule, cases)).toEqual([]));
    it("has a page that is up to date (npm run docs:rules)", () => {
      expect(readFileSync(`docs/rules/${rule.id}.md`, "utf8")).toBe(rulePage(rule, cases));
    });
    describe.each([...cases.valid])("accepts", (one) => {
      it(one.name, () => expect(faultsOfValid(rule, one)).toEqual([]));
    });
    describe.each([...cases.invalid])("reports", (one) => {
      it(one.name, () => expect(faultsOfInvalid(rule, one)).toEqual([]));
    });
  });
  return cases;
}

/** What the cases leave untested: messages, the declared fix, and either side of the rule. */
export function gapsOf(rule: Rule, { valid, invalid }: RuleCases): string[] {
  const found = invalid.flatMap((one) => findingsOf(rule, reportOf(one)));
  const names = [...valid, ...invalid].map(({ name }) => name);
  const safeties = new Set(found.flatMap(({ fix }) => fix?.safety ?? []));
  return [
    ...(valid.length > 0 ? [] : ["no valid case"]),
    ...(invalid.length > 0 ? [] : ["no invalid case"]),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `two cases named "${name}"`),
    ...rule.messageIds
      .filter((id) => !found.some(({ messageId }) => messageId === id))
      .map((id) => `message ${id} never shown`),
    ...(rule.fixable && !safeties.has(rule.fixable) ? [`declared ${rule.fixable} fix never shown`] : []),
    ...(rule.fixable === null && safeties.size > 0 ? ["shows a fix that it does not declare"] : []),
    ...(rule.fixable === "review" && safeties.has("safe") ? ["shows a safe fix and declares review"] : []),
  ];
}

/** Why a valid case is none; empty where all is well. */
export function faultsOfValid(rule: Rule, one: RuleCase): string[] {
  const tables = sheetsOf(one).map(contentsOf);
  const found = findingsOf(rule, reportOf(one));
  return [...found.map((finding) => `unexpected ${lineOf(finding)}`), ...mutations(one, tables)];
}

/** Why an invalid case is none; empty where all is well. `languages` are those that must say the finding. */
export function faultsOfInvalid(rule: Rule, one: InvalidCase, languages = LANGUAGES): string[] {
  const tables = sheetsOf(one).map(contentsOf);
  const report = reportOf(one);
  const found = findingsOf(rule, report);
  const lines = one.findings.map((expected) => expectedLine(expected, one));
  const unmatched = found.map((finding) => placeAndMessage(finding));
  return [
    ...(lines.length > 0 ? [] : ["expects no finding"]),
    ...(lines.length < 2 || lines.length === found.length
      ? []
      : [`${found.length} of ${lines.length} findings`]),
    ...lines.filter((line) => !unmatched.includes(line)).map((line) => `missing ${line}`),
    ...unmatched.filter((line) => !lines.includes(line)).map((line) => `unexpected ${line}`),
    ...one.findings.flatMap((expected) => differences(expected, found, one)),
    ...found.flatMap((finding) => languages.flatMap((messages) => speechless(messages, finding))),
    ...remaining(report, found),
    ...mutations(one, tables),
  ];
}

function sheetsOf({ table, beside = [] }: RuleCase): readonly Grid[] {
  return [table.grid, ...beside];
}

function reportOf(one: RuleCase): Report {
  const { profile, formulas, whole } = one;
  return validate(sheetsOf(one), {
    ...(profile && { profile }),
    ...(formulas && { formulas }),
    ...(whole !== undefined && { whole }),
  });
}

function findingsOf(rule: Rule, { findings }: Report): Finding[] {
  return findings.filter((finding) => finding.rule === rule.id);
}

function placeAndMessage({ sheet, cell, messageId }: Finding): string {
  return `${sheet}!${cell ? formatCell(cell) : "sheet"} ${messageId}`;
}

function expectedLine({ at, sheet, messageId }: ExpectedFinding, { table }: RuleCase): string {
  return `${sheet ?? table.grid.name}!${at === null ? "sheet" : table.at(at)} ${messageId}`;
}

function lineOf(finding: Finding): string {
  return `${placeAndMessage(finding)} ${JSON.stringify(finding.data)}`;
}

/** What a finding says otherwise than the case states. */
function differences(expected: ExpectedFinding, found: readonly Finding[], one: RuleCase): string[] {
  const line = expectedLine(expected, one);
  const finding = found.find((candidate) => placeAndMessage(candidate) === line);
  if (!finding) return [];
  const [edit] = finding.fix?.edits ?? [];
  const actual: Record<string, unknown> = {
    severity: finding.severity,
    found: finding.found,
    expected: finding.expected,
    fix: finding.fix?.safety ?? null,
    writes: edit && writtenBy(edit.after),
    format: edit?.format?.after ?? null,
  };
  return Object.entries(actual).flatMap(([key, value]) => {
    const wanted = expected[key as keyof ExpectedFinding];
    if (wanted === undefined || wanted === value) return [];
    return [`${line}: ${key} is ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`];
  });
}

function writtenBy(content: CellContent): unknown {
  switch (content.kind) {
    case "value":
      return content.value;
    case "text":
      return content.text;
    case "formula":
      return content.formula;
    default:
      return null;
  }
}

/** Texts of a finding that a language lacks or leaves unfilled. */
function speechless(messages: Messages, finding: Finding): string[] {
  return Object.entries(findingText(messages, finding)).flatMap(([part, text]: [string, string | null]) => {
    const where = `${messages.locale} ${finding.rule} ${finding.messageId}: ${part}`;
    if (text === "") return [`${where} is missing`];
    return text !== null && /\{\{|undefined|\bNaN\b/.test(text) ? [`${where} is unfilled: ${text}`] : [];
  });
}

/** Findings that are still there after the plan wrote their fixes. */
function remaining(report: Report, found: readonly Finding[]): string[] {
  return (["safe", "review"] as const).flatMap((include) => {
    const fixed = found.filter(({ fix }) => fix && (include === "review" || fix.safety === "safe"));
    if (fixed.length === 0) return [];
    const { after } = planCorrections(report, { include });
    const left = new Set(after.findings.map(({ id }) => id));
    return fixed
      .filter(({ id }) => left.has(id))
      .map((finding) => `still there after its ${include} fix: ${lineOf(finding)}`);
  });
}

/** A worksheet's cells, to see that nobody writes into them. */
function contentsOf(grid: Grid): string {
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.width(row) }, (_, column) => grid.cell(row, column)),
  );
  return JSON.stringify(rows);
}

function mutations(one: RuleCase, before: readonly string[]): string[] {
  return sheetsOf(one).flatMap((grid, index) =>
    contentsOf(grid) === before[index] ? [] : [`changes the cells of ${grid.name}`],
  );
}
