import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import {
  MARK_PALETTES,
  markSetting,
  markStylesOf,
  paletteOf,
  type MarkPalette,
  type Severity,
} from "../../../core";
import { FOCUS_RING } from "../../components/focus-ring";
import { Section } from "../../components/section";
import { useMessages } from "../../messages-context";
import { SEVERITIES } from "../../store";
import type { ScreenProps } from "../screen-props";

type Choice = MarkPalette | "own";

const CHOICES: readonly Choice[] = ["standard", "colour-blind", "own"];

/** The colours of the highlights in the sheet. */
export function ColoursSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const group = useId();
  const setting = state.person.marks ?? "standard";
  const chosen: Choice = paletteOf(setting) ?? "own";
  const inUse = markStylesOf(setting);
  const fills = { error: inUse.error.fill, warning: inUse.warning.fill, advice: inUse.advice.fill };
  const choose = (marks: string) => steps.changePerson({ marks });
  const highlighted = state.highlighting.outcome !== null && state.highlighting.wanted;
  return (
    <Section title={t("settings:colours.title")} note={t("settings:kept.person")}>
      <div role="radiogroup" aria-label={t("settings:colours.title")} className={styles.choices}>
        {CHOICES.map((choice) => {
          const shown = choice === "own" ? inUse : MARK_PALETTES[choice];
          return (
            <label key={choice} className={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={choice === chosen}
                className={styles.radio}
                onChange={() => choose(choice === "own" ? markSetting(fills) : choice)}
              />
              <span className={styles.name}>{t(`settings:colours.${choice}`)}</span>
              {SEVERITIES.map((severity) => (
                <span
                  key={severity}
                  aria-hidden
                  className={styles.swatch}
                  style={{ backgroundColor: shown[severity].fill, color: shown[severity].font }}
                >
                  9.9
                </span>
              ))}
            </label>
          );
        })}
      </div>
      {chosen === "own" && (
        <div className={styles.own}>
          {SEVERITIES.map((severity: Severity) => (
            <label key={severity} className={styles.colour}>
              {t(`settings:level.${severity}`)}
              <input
                type="color"
                value={fills[severity].toLowerCase()}
                className={styles.well}
                onChange={({ target }) => choose(markSetting({ ...fills, [severity]: target.value }))}
              />
            </label>
          ))}
        </div>
      )}
      <p className={styles.note}>{t("settings:colours.note")}</p>
      {highlighted && (
        <Button
          className={mergeClasses(styles.wide)}
          disabledFocusable={state.activity !== "none"}
          onClick={() => void steps.setHighlighting(true)}
        >
          {t("settings:colours.apply")}
        </Button>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  choice: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minHeight: "28px" },
  radio: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorBrandBackground,
  },
  name: { flexGrow: 1, fontSize: tokens.fontSizeBase300 },
  swatch: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    forcedColorAdjust: "none",
  },
  own: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  colour: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  well: {
    width: "36px",
    height: "28px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    ...FOCUS_RING,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wide: { width: "100%" },
});
