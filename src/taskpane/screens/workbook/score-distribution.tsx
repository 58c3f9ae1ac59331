import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../../messages-context";
import type { TableEntry } from "./table-entries";

/** Lower bounds of the bars, out of 100. Most scores lie high, so the bars are narrow there. */
const BOUNDS = [0, 60, 70, 80, 90, 95] as const;
const HIGHEST = 48;

/** How the total scores of the workbook are spread, as a picture and in words. */
export function ScoreDistribution({ entries }: { entries: readonly TableEntry[] }) {
  const { t } = useMessages();
  const styles = useStyles();
  const scores = entries.flatMap(({ report }) => report.score.computed ?? []);
  const bars = BOUNDS.map((from, index) => {
    const to = BOUNDS[index + 1];
    return {
      name: to === undefined ? t("workbook:band.from", { from }) : t("workbook:band.between", { from, to }),
      count: scores.filter((score) => score.gte(from) && (to === undefined || score.lt(to))).length,
    };
  });
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const words = bars
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => t("workbook:band.count", { band: name, count }))
    .join(t("pane:separator"));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{t("workbook:distribution", { count: scores.length })}</figcaption>
      <div role="img" aria-label={words} className={styles.bars}>
        {bars.map(({ name, count }) => (
          <div key={name} className={styles.column}>
            <span className={styles.count}>{count > 0 ? count : ""}</span>
            <span className={styles.bar} style={{ height: `${(count / most) * HIGHEST}px` }} />
            <span className={styles.name}>{name}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bars: { display: "grid", gridTemplateColumns: "repeat(6, 1fr)", columnGap: tokens.spacingHorizontalXS },
  column: { display: "flex", flexDirection: "column", justifyContent: "flex-end", minWidth: 0 },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
  },
  bar: {
    minHeight: "1px",
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  name: {
    paddingTop: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: "center",
    whiteSpace: "nowrap",
  },
});
