import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../../messages-context";
import type { RunProgress } from "../../store";

/** How far the validation of the workbook is, and the way to stop it. */
export function RunProgressBar({ progress, onStop }: { progress: RunProgress; onStop: () => void }) {
  const { t } = useMessages();
  const styles = useStyles();
  const { phase, done, of } = progress;
  const text = t(`workbook:progress.${phase}`, { done, of });
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span>{text}</span>
        {phase !== "marking" && (
          <Button size="small" onClick={onStop}>
            {t("workbook:stop")}
          </Button>
        )}
      </div>
      <progress className={styles.bar} aria-label={text} {...(of > 0 && { value: done, max: of })} />
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  bar: { width: "100%", accentColor: tokens.colorBrandBackground },
});
