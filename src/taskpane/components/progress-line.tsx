import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages-context";

interface ProgressLineProps {
  readonly text: string;
  readonly done: number;
  /** 0 while nobody knows how much there is to do. */
  readonly of: number;
  /** Absent where it cannot be stopped. */
  readonly onStop?: () => void;
}

/** How far a step is that takes long, and the way to stop it. */
export function ProgressLine({ text, done, of, onStop }: ProgressLineProps) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span>{text}</span>
        {onStop && (
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
