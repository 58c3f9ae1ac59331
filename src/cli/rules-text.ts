import { RULES, ruleNamed, type Rule } from "../core";
import { ruleText, type Messages } from "../messages";
import { UsageError } from "./command";

/**
 * The catalogue of rules, or one rule explained.
 *
 * @throws UsageError for an id that no rule has
 */
export function rulesText(id: string | null, messages: Messages): string {
  if (id === null) return catalogueText(messages);
  const rule = ruleNamed(id);
  if (!rule) throw new UsageError(messages.t("cli:usage.unknownRule", { name: id }));
  return explanation(rule, messages);
}

/** A rule a line; ids are ASCII, so that the names line up behind them. */
function catalogueText(messages: Messages): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map((rule) => {
    const severity = severityText(rule, messages);
    return `${rule.id.padEnd(width)}  ${messages.t("cli:rules.line", { name: ruleText(messages, rule).name, severity })}\n`;
  }).join("");
}

function explanation(rule: Rule, messages: Messages): string {
  const { t } = messages;
  const { name, what, why, todo } = ruleText(messages, rule);
  const sections: [string, readonly string[]][] = [
    [t("cli:rules.severity"), [severityText(rule, messages)]],
    [t("cli:rules.what"), what],
    [t("cli:rules.why"), why],
    [t("cli:rules.todo"), todo],
    [t("cli:rules.fix"), [t(`cli:rules.fixable.${rule.fixable ?? "none"}`)]],
  ];
  const lines = sections.flatMap(([heading, texts]) => [heading, ...texts.map((text) => `  ${text}`)]);
  return `${rule.id}  ${name}\n\n${lines.join("\n")}\n`;
}

function severityText({ severity }: Rule, { t }: Messages): string {
  const severities = typeof severity === "string" ? [severity] : [...new Set(Object.values(severity))];
  return severities.map((each) => t(`report:severity.${each}`)).join("/");
}
