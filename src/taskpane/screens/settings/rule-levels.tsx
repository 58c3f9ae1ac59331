import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { RULES, type ProfileProblem, type Rule, type Severity } from "../../../core";
import { ruleText } from "../../../messages";
import { ChoiceField } from "../../components/choice-field";
import { TextField } from "../../components/text-field";
import { useMessages } from "../../messages-context";
import { SEVERITIES } from "../../store";
import type { ProfileDraft } from "./profile-draft";

type Level = Severity | "off" | "shipped";

interface RuleLevelsProps {
  readonly draft: ProfileDraft;
  readonly onChange: (path: readonly string[], value: unknown) => readonly ProfileProblem[];
}

/** The level of every rule; "off" switches it off. */
export function RuleLevels({ draft, onChange }: RuleLevelsProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const rules = RULES.map((rule) => ({ rule, name: ruleText(messages, rule).name })).filter(
    ({ rule, name }) => name.toLowerCase().includes(wanted) || rule.id.includes(wanted),
  );
  const levelText = (level: Exclude<Level, "shipped">) => t(`settings:level.${level}`);
  const shippedText = (rule: Rule) =>
    t("settings:level.shipped", { level: shippedLevels(rule, draft).map(levelText).join("/") });
  return (
    <div className={styles.rules}>
      <TextField
        type="search"
        hidesLabel
        label={t("settings:searchRules")}
        value={search}
        onChange={setSearch}
      />
      {rules.length === 0 && <p className={styles.none}>{t("settings:noRule")}</p>}
      {rules.map(({ rule, name }) => (
        <ChoiceField<Level>
          key={rule.id}
          label={name}
          value={chosenLevel(rule, draft)}
          choices={[
            { value: "shipped", text: shippedText(rule) },
            ...([...SEVERITIES, "off"] as const).map((value) => ({ value, text: levelText(value) })),
          ]}
          onChange={(level) => onChange(["severities", rule.id], level === "shipped" ? undefined : level)}
        />
      ))}
    </div>
  );
}

function chosenLevel({ id }: Rule, { profile, base }: ProfileDraft): Level {
  const level = profile?.severities[id];
  return level === undefined || level === base.severities[id] ? "shipped" : level;
}

function shippedLevels({ id, severity }: Rule, { base }: ProfileDraft): readonly (Severity | "off")[] {
  const own = base.severities[id];
  if (own !== undefined) return [own];
  return typeof severity === "string" ? [severity] : [...new Set(Object.values(severity))];
}

const useStyles = makeStyles({
  rules: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  none: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
