import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { RULES, type Profile, type Rule } from "../../../core";
import { ruleText, type Messages } from "../../../messages";
import { ChoiceField } from "../../components/choice-field";
import { TextField } from "../../components/text-field";
import { useMessages } from "../../messages-context";
import type { ScreenProps } from "../screen-props";
import { RuleCard } from "./rule-card";

/** The rules one by one, in the order of a report. */
export function RulesSection({ state, steps, profile }: ScreenProps & { readonly profile: Profile }) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { search, rule: chosen } = state.learn;
  const rules = RULES.filter((rule) => isWanted(rule, search, messages));
  const index = Math.max(
    0,
    rules.findIndex(({ id }) => id === chosen),
  );
  const rule = rules[index];
  const turnTo = (by: 1 | -1) => {
    const next = rules[(index + by + rules.length) % rules.length];
    if (next) steps.changeLearn({ rule: next.id });
  };
  return (
    <>
      <TextField
        type="search"
        hidesLabel
        label={t("learn:rules.search")}
        value={search}
        onChange={(text) => steps.changeLearn({ search: text })}
      />
      {rule ? (
        <>
          <ChoiceField
            label={t("learn:rules.choose")}
            value={rule.id}
            choices={rules.map(({ id }) => ({ value: id, text: messages.find(`rules:${id}.name`) ?? id }))}
            onChange={(id) => steps.changeLearn({ rule: id })}
          />
          <div className={styles.turn}>
            <Button size="small" onClick={() => turnTo(-1)}>
              {t("learn:rules.previous")}
            </Button>
            <span aria-live="polite" className={styles.position}>
              {t("learn:rules.position", { index: index + 1, count: rules.length })}
            </span>
            <Button size="small" onClick={() => turnTo(1)}>
              {t("learn:rules.next")}
            </Button>
          </div>
          <RuleCard rule={rule} profile={profile} />
        </>
      ) : (
        <p className={styles.none}>{t("learn:rules.none")}</p>
      )}
    </>
  );
}

/** By its name, its id, or anything that it says. */
function isWanted(rule: Rule, search: string, messages: Messages): boolean {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return true;
  const { name, what, why, todo } = ruleText(messages, rule);
  return [rule.id, name, ...what, ...why, ...todo].some((text) => text.toLowerCase().includes(wanted));
}

const useStyles = makeStyles({
  turn: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  position: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
