import { RULES, ruleExample, ruleNamed, type ExampleLine, type Profile, type Rule } from "../core";
import { findingText, ruleText, type Messages } from "../messages";
import { oneLine, padToWidth, textWidth } from "../reports";
import { UsageError } from "./command";

/**
 * The catalogue of rules, or one rule explained, with the severities of a profile.
 *
 * @throws UsageError for an id that no rule has
 */
export function rulesText(id: string | null, profile: Profile, messages: Messages): string {
  if (id === null) return catalogueText(profile, messages);
  const rule = ruleNamed(id);
  if (!rule) throw new UsageError(messages.t("cli:usage.unknownRule", { name: id }));
  return explanation(rule, profile, messages);
}

/** A rule a line; ids are ASCII, so that the names line up behind them. */
function catalogueText(profile: Profile, messages: Messages): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map((rule) => {
    const severity = severityIn(profile, rule, messages);
    return `${rule.id.padEnd(width)}  ${messages.t("cli:rules.line", { name: ruleText(messages, rule).name, severity })}\n`;
  }).join("");
}

function explanation(rule: Rule, profile: Profile, messages: Messages): string {
  const { t } = messages;
  const { name, what, why, todo } = ruleText(messages, rule);
  const sections: [string, readonly string[]][] = [
    [t("cli:rules.severity"), [severityIn(profile, rule, messages)]],
    [t("cli:rules.what"), what],
    [t("cli:rules.why"), why],
    [t("cli:rules.todo"), todo],
    [t("cli:rules.fix"), [t(`cli:rules.fixable.${rule.fixable ?? "none"}`)]],
    [t("cli:rules.example"), exampleTexts(rule, profile, messages)],
  ];
  const lines = sections.flatMap(([heading, texts]) => [heading, ...texts.map((text) => `  ${text}`)]);
  return `${rule.id}  ${name}\n\n${lines.join("\n")}\n`;
}

/** A mistake as the rule reports it, in the part of a table where it stands, with what would be right. */
function exampleTexts({ id }: Rule, profile: Profile, messages: Messages): string[] {
  const example = ruleExample(id, profile);
  if (!example) return [];
  const { what, sum } = findingText(messages, example.finding);
  const { name } = example.profile;
  const shown = example.lines.filter(({ wrong, right }) => wrong !== "" || right !== "");
  const labelWidth = Math.max(...shown.map(({ label }) => textWidth(label)));
  return [
    ...(name === profile.name
      ? []
      : [messages.t("learn:rules.exampleBy", { name: messages.find(`profiles:names.${name}`) ?? name })]),
    oneLine(what),
    ...(sum === null ? [] : [sum]),
    ...shown.map((line) => exampleLine(line, labelWidth, messages)),
  ];
}

/** A line of the part; where right and wrong differ, both. */
function exampleLine({ label, wrong, right }: ExampleLine, labelWidth: number, { t }: Messages): string {
  const shown = (text: string | null) =>
    text === null ? t("learn:rules.absent") : text === "" ? t("learn:rules.blank") : oneLine(text);
  const texts = wrong === right ? shown(right) : `${shown(wrong)} → ${shown(right)}`;
  return `${padToWidth(label, labelWidth)}  ${texts}`;
}

/** A rule's severity; where the profile changes it, both. */
function severityIn(profile: Profile, rule: Rule, messages: Messages): string {
  const { t } = messages;
  const own = ownSeverity(rule, messages);
  const configured = profile.severities[rule.id];
  if (configured === undefined) return own;
  const severity = configured === "off" ? t("cli:rules.off") : t(`report:severity.${configured}`);
  return severity === own ? own : t("cli:rules.changed", { severity, profile: profile.name, own });
}

function ownSeverity({ severity }: Rule, { t }: Messages): string {
  const severities = typeof severity === "string" ? [severity] : [...new Set(Object.values(severity))];
  return severities.map((each) => t(`report:severity.${each}`)).join("/");
}
