import type { Rule } from "../core/rules";
import { RULES, ruleNamed } from "../core/rules";
import type { Messages } from "../messages";
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
  return ruleText(rule, messages);
}

/** A rule a line; ids are ASCII, so that the names line up behind them. */
function catalogueText(messages: Messages): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(
    (rule) => `${rule.id.padEnd(width)}  ${severityText(rule, messages)}  ${nameOf(rule, messages)}\n`,
  ).join("");
}

function ruleText(rule: Rule, messages: Messages): string {
  const { t } = messages;
  return [
    `${rule.id}  ${nameOf(rule, messages)}`,
    `${t("cli:rules.severity")}: ${severityText(rule, messages)}`,
    `${t("cli:rules.why")}: ${messages.find(`rules:${rule.id}.why`) ?? ""}`,
    `${t("cli:rules.fix")}: ${t(`cli:rules.fixable.${rule.fixable ?? "none"}`)}`,
    "",
  ].join("\n");
}

function nameOf({ id }: Rule, messages: Messages): string {
  return messages.find(`rules:${id}.name`) ?? id;
}

function severityText({ severity }: Rule, { t }: Messages): string {
  const severities = typeof severity === "string" ? [severity] : [...new Set(Object.values(severity))];
  return severities.map((each) => t(`cli:report.severity.${each}`)).join("/");
}
