import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { blankTemplate, exerciseTable, learningWeights, sampleTable, type Profile } from "../../../core";
import { ChoiceField } from "../../components/choice-field";
import { TextField } from "../../components/text-field";
import { Section } from "../../components/section";
import { useMessages } from "../../messages-context";
import type { ScreenProps } from "../screen-props";
import { ExerciseKey } from "./exercise-key";

/** How many mistakes an exercise may have. */
const COUNTS = ["4", "8", "12"] as const;
const LAST_NUMBER = 999;

/** Tables that are put on a new sheet: a correct one, one with mistakes, and an empty one. */
export function TablesSection({ state, steps, profile }: ScreenProps & { readonly profile: Profile }) {
  const { t } = useMessages();
  const busy = state.activity !== "none";
  const { output, outcome, satisfaction } = learningWeights(profile);
  return (
    <>
      <Section title={t("learn:sample.title")} note={t("learn:sample.body")}>
        <Button
          disabledFocusable={busy}
          onClick={() =>
            void steps.insertSheet({
              purpose: "sample",
              model: sampleTable({ name: t("learn:sample.sheetName"), profile }),
            })
          }
        >
          {t("learn:sample.action")}
        </Button>
      </Section>
      <ExerciseCard state={state} steps={steps} profile={profile} />
      <Section title={t("learn:template.title")} note={t("learn:template.body")}>
        <Weights
          text={t("learn:template.weights", {
            execution: profile.executionPoints,
            output,
            outcome,
            satisfaction,
          })}
        />
        <Button
          disabledFocusable={busy}
          onClick={() =>
            void steps.insertSheet({
              purpose: "template",
              model: blankTemplate({ name: t("learn:template.sheetName"), profile }),
            })
          }
        >
          {t("learn:template.action")}
        </Button>
      </Section>
    </>
  );
}

function Weights({ text }: { text: string }) {
  const styles = useStyles();
  return <p className={styles.weights}>{text}</p>;
}

/** The exercise that is chosen by its number, and its key for whoever has tried. */
function ExerciseCard({ state, steps, profile }: ScreenProps & { readonly profile: Profile }) {
  const { t } = useMessages();
  const styles = useStyles();
  const { exercise, keyShown } = state.learn;
  const [typed, setTyped] = useState(String(exercise.number));
  const number = numberOf(typed);
  const choose = (change: Partial<typeof exercise>) =>
    steps.changeLearn({ exercise: { ...exercise, ...change }, keyShown: false });
  const insert = () => {
    const name = t("learn:exercise.sheetName", { number: exercise.number });
    const { sheet } = exerciseTable({ name, profile, ...exercise });
    void steps.insertSheet({ purpose: "exercise", model: sheet, exercise });
  };
  return (
    <Section title={t("learn:exercise.title")} note={t("learn:exercise.body")}>
      <div className={styles.fields}>
        <TextField
          label={t("learn:exercise.number")}
          value={typed}
          error={number === null ? t("learn:exercise.wrongNumber") : null}
          onChange={(text) => {
            setTyped(text);
            const chosen = numberOf(text);
            if (chosen !== null) choose({ number: chosen });
          }}
        />
        <ChoiceField
          label={t("learn:exercise.mistakes")}
          value={String(exercise.mistakes)}
          choices={COUNTS.map((count) => ({
            value: count,
            text: t("learn:exercise.mistakesOf", { count: Number(count) }),
          }))}
          onChange={(count) => choose({ mistakes: Number(count) })}
        />
      </div>
      <Button
        disabledFocusable={state.activity !== "none" || number === null}
        onClick={() => {
          if (number !== null) insert();
        }}
      >
        {t("learn:exercise.action")}
      </Button>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            const next = (exercise.number % LAST_NUMBER) + 1;
            setTyped(String(next));
            choose({ number: next });
          }}
        >
          {t("learn:exercise.next")}
        </Button>
        <Button
          size="small"
          aria-expanded={keyShown}
          onClick={() => steps.changeLearn({ keyShown: !keyShown })}
        >
          {t(keyShown ? "learn:exercise.hideKey" : "learn:exercise.showKey")}
        </Button>
      </div>
      {keyShown && <ExerciseKey learn={state.learn} profile={profile} steps={steps} />}
    </Section>
  );
}

/** A whole number that an exercise may have; null for anything else. */
function numberOf(typed: string): number | null {
  const text = typed.normalize("NFKC").trim();
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 ? number : null;
}

const useStyles = makeStyles({
  weights: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
  },
  actions: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});
