import { RULES, ruleNamed, type Rule } from "../core";
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
  return RULES.map((rule) => {
    const severity = severityText(rule, messages);
    return `${rule.id.padEnd(width)}  ${messages.t("cli:rules.line", { name: nameOf(rule, messages), severity })}\n`;
  }).join("");
}

function ruleText(rule: Rule, messages: Messages): string {
  const { t } = messages;
  const sections: [string, string[]][] = [
    [t("cli:rules.severity"), [severityText(rule, messages)]],
    [t("cli:rules.what"), patterns(rule, "what", messages)],
    [t("cli:rules.why"), patterns(rule, "why", messages)],
    [t("cli:rules.todo"), patterns(rule, "todo", messages)],
    [t("cli:rules.fix"), [t(`cli:rules.fixable.${rule.fixable ?? "none"}`)]],
  ];
  const lines = sections.flatMap(([heading, texts]) => [heading, ...texts.map((text) => `  ${text}`)]);
  return `${rule.id}  ${nameOf(rule, messages)}\n\n${lines.join("\n")}\n`;
}

/** The texts of one kind: a single one, or one for each message of the rule. */
function patterns({ id, messageIds }: Rule, kind: "what" | "why" | "todo", messages: Messages): string[] {
  const single = kind === "what" ? undefined : messages.findPattern(`rules:${id}.${kind}`);
  if (single !== undefined) return [single];
  return messageIds.flatMap((messageId) => messages.findPattern(`rules:${id}.${kind}.${messageId}`) ?? []);
}

function nameOf({ id }: Rule, messages: Messages): string {
  return messages.find(`rules:${id}.name`) ?? id;
}

function severityText({ severity }: Rule, { t }: Messages): string {
  const severities = typeof severity === "string" ? [severity] : [...new Set(Object.values(severity))];
  return severities.map((each) => t(`cli:report.severity.${each}`)).join("/");
}
