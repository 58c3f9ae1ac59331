import { formatCell, RULES, validate, type Edit, type Finding, type Rule } from "../../src/core";
import { createMessages, findingText, ruleText, type Messages } from "../../src/messages";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";
import { contentText } from "../../src/reports/content-text";
import type { RuleCases } from "../../test/rule-tester";

const CHINESE = createMessages("zh-CN", zhCN);
const ENGLISH = createMessages("en-US", enUS);

interface Wording {
  readonly messages: Messages;
  readonly severity: Readonly<Record<Finding["severity"], string>>;
  readonly fix: Readonly<Record<"safe" | "review" | "none", string>>;
  readonly headings: readonly [string, string, string, string, string];
}

const WORDINGS: readonly Wording[] = [
  {
    messages: CHINESE,
    severity: { error: "错误", warning: "警告", advice: "提示" },
    fix: { safe: "可直接更正", review: "逐条确认后更正", none: "请人工更正" },
    headings: ["什么情况下报告", "为什么", "怎么办", "更正方式", "示例"],
  },
  {
    messages: ENGLISH,
    severity: { error: "error", warning: "warning", advice: "advice" },
    fix: { safe: "written on request", review: "written after a look at each", none: "by hand" },
    headings: ["Reported when", "Why", "What to do", "Correction", "Example"],
  },
];

/**
 * The page of a rule in Chinese and English: what it says, by its messages; an example, by the first table
 * that its test reports; what it reports and accepts, by the names of the tested tables.
 */
export function rulePage(rule: Rule, cases: RuleCases): string {
  return [
    "<!-- Written by `npm run docs:rules` from the rule, its texts and its test. -->",
    "",
    `# ${ruleText(CHINESE, rule).name} · ${ruleText(ENGLISH, rule).name}`,
    "",
    `\`${rule.id}\` · [rule](../../src/core/rules/${rule.id}.ts) · [test](../../test/core/rules/${rule.id}.test.ts)`,
    ...WORDINGS.flatMap((wording) => inLanguage(wording, rule, cases)),
    "",
    "## Tested tables",
    "",
    "Reported:",
    "",
    ...cases.invalid.map(({ name }) => `- ${name}`),
    "",
    "Accepted:",
    "",
    ...cases.valid.map(({ name }) => `- ${name}`),
    "",
  ].join("\n");
}

function inLanguage(wording: Wording, rule: Rule, cases: RuleCases): string[] {
  const { messages, severity, fix, headings } = wording;
  const [what, why, todo, correction, example] = headings;
  const severities = severitiesOf(rule).map((one) => severity[one]);
  const text = ruleText(messages, rule);
  return [
    "",
    `## ${messages.locale === "zh-CN" ? "中文" : "English"}`,
    "",
    severities.join(" / "),
    ...section(what, text.what),
    ...section(why, text.why),
    ...section(todo, text.todo),
    ...section(correction, [fix[rule.fixable ?? "none"]]),
    ...section(example, exampleOf(messages, rule, cases)),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  const listed = lines.length > 1 ? lines.map((line) => `- ${line}`) : lines;
  return ["", `### ${heading}`, "", ...listed];
}

function exampleOf(messages: Messages, rule: Rule, { invalid }: RuleCases): string[] {
  const [first] = invalid;
  if (!first) return [];
  const { whole } = first;
  const { findings } = validate([first.table.grid, ...(first.beside ?? [])], {
    ...(whole !== undefined && { whole }),
  });
  return findings
    .filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => told(messages, finding, rule.scope));
}

function told(messages: Messages, finding: Finding, scope: Rule["scope"]): string[] {
  const { what, sum } = findingText(messages, finding);
  const sheet = scope === "workbook" ? `${finding.sheet}!` : "";
  const place = finding.cell ? `**${sheet}${formatCell(finding.cell)}** ` : "";
  const edits = finding.fix?.edits.map(editText) ?? [];
  return [`${place}${what}`, ...(sum === null ? [] : [`\`${sum}\``]), ...edits];
}

function editText({ cell, before, after, format }: Edit): string {
  const formats = format ? ` (\`${format.before}\` → \`${format.after}\`)` : "";
  return `${formatCell(cell)}: ${quoted(contentText(before))} → ${quoted(contentText(after))}${formats}`;
}

/** As code, so that markup in a cell stays visible; a line break shows as one. */
function quoted(text: string): string {
  return text === "" ? "–" : `\`${text.replace(/\n/g, "⏎")}\``;
}

/** The names of all rules with their pages, in the order of a report. */
export function indexPage(): string {
  return [
    "<!-- Written by `npm run docs:rules` from the rules and their texts. -->",
    "",
    "# 规则 · Rules",
    "",
    "Severities are defaults; a profile may set others. *safe*: the correction may be written without asking",
    "twice; *review*: it needs a look of its own.",
    "",
    "| id | 规则 | Rule | Severity | Correction |",
    "|---|---|---|---|---|",
    ...RULES.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${ruleText(CHINESE, rule).name} | ${ruleText(ENGLISH, rule).name} | ` +
        `${severitiesOf(rule).join(" / ")} | ${rule.fixable ?? "–"} |`,
    ),
    "",
  ].join("\n");
}

function severitiesOf({ severity }: Rule): Finding["severity"][] {
  return typeof severity === "string" ? [severity] : [...new Set(Object.values(severity))];
}
