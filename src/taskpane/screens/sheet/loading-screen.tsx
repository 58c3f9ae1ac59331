import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMessages } from "../../messages-context";

const FIGURES = ["a", "b", "c", "d"];
const FINDINGS = ["a", "b", "c"];

/** The shape of what is to come, at the same heights, so that nothing jumps when it does. */
export function LoadingScreen() {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <Bar className={styles.counts} />
      <div className={styles.card}>
        <Bar className={styles.title} />
        <Bar className={styles.score} />
        {FIGURES.map((figure) => (
          <Bar key={figure} className={styles.figure} />
        ))}
      </div>
      <div className={styles.card}>
        {FINDINGS.map((finding) => (
          <Bar key={finding} className={styles.finding} />
        ))}
      </div>
      <p className={styles.words}>{t("pane:loading")}</p>
    </div>
  );
}

function Bar({ className }: { className: string | undefined }) {
  return <div aria-hidden className={mergeClasses(useStyles().bar, className)} />;
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { "50%": { opacity: 0.5 } },
      animationDuration: "1.6s",
      animationIterationCount: "infinite",
    },
  },
  counts: { width: "80%", height: "20px" },
  title: { width: "70%", height: "20px" },
  score: {
    width: "45%",
    height: "36px",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
  },
  figure: { height: "16px", marginTop: "9px" },
  finding: { height: "40px", marginBottom: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
