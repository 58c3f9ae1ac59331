import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { areaOfCell, exerciseTable, formatCell, type PlantedMistake, type Profile } from "../../../core";
import { findingText } from "../../../messages";
import { CellLink } from "../../components/cell-link";
import { SeverityIcon } from "../../components/severity-icon";
import { VisuallyHidden } from "../../components/visually-hidden";
import { useMessages } from "../../messages-context";
import type { LearnView, PaneSteps } from "../../store";

interface ExerciseKeyProps {
  readonly learn: LearnView;
  readonly profile: Profile;
  readonly steps: PaneSteps;
}

/** What is wrong in an exercise, from the top of its sheet to the end. */
export function ExerciseKey({ learn, profile, steps }: ExerciseKeyProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const { number, mistakes } = learn.exercise;
  const { key } = useMemo(
    () => exerciseTable({ name: "", number, mistakes, profile }),
    [number, mistakes, profile],
  );
  const inserted = learn.exerciseSheet;
  const sheetId =
    inserted?.number === number && inserted.mistakes === mistakes ? inserted.sheetId : undefined;
  return (
    <section aria-label={t("learn:exercise.key", { number })}>
      <p className={styles.count}>
        {t("learn:exercise.keyCount", { count: key.length })}
        {sheetId === undefined && t("learn:exercise.keyPlaces")}
      </p>
      <ol className={styles.list}>
        {key.map((planted) => (
          <li key={planted.finding.id} className={styles.mistake}>
            <Mistake
              planted={planted}
              onSelect={sheetId === undefined ? null : () => void steps.select(planted.cell, sheetId)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Mistake({ planted, onSelect }: { planted: PlantedMistake; onSelect: (() => void) | null }) {
  const messages = useMessages();
  const styles = useStyles();
  const { cell, finding } = planted;
  const { title, what, todo } = findingText(messages, finding);
  return (
    <>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <VisuallyHidden>{messages.t(`pane:severity.${finding.severity}`)}</VisuallyHidden>
        {onSelect ? (
          <CellLink area={areaOfCell(cell)} onSelect={onSelect} />
        ) : (
          <span className={styles.cell}>{formatCell(cell)}</span>
        )}
        <span className={styles.title}>{title}</span>
      </div>
      <p className={styles.text}>{what}</p>
      <p className={styles.text}>{todo}</p>
    </>
  );
}

const useStyles = makeStyles({
  count: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  mistake: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  cell: { minWidth: "28px", fontVariantNumeric: "tabular-nums" },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
