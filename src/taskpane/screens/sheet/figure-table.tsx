import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissFilled } from "@fluentui/react-icons/svg/dismiss";
import { useMessages } from "../../messages-context";
import { VisuallyHidden } from "../../components/visually-hidden";

export interface FigureRow {
  readonly name: string;
  readonly stated: string | null;
  readonly computed: string | null;
  readonly differs: boolean;
}

/** Figures as the table states them beside what they come to. */
export function FigureTable({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            <VisuallyHidden>{t("pane:verdict.column.figure")}</VisuallyHidden>
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {t("pane:verdict.column.stated")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {t("pane:verdict.column.computed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {row.name}
            </th>
            <td className={mergeClasses(styles.cell, styles.number, row.differs && styles.differs)}>
              {row.stated ?? t("pane:verdict.blank")}
              <Agreement row={row} />
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {row.computed ?? t("pane:verdict.unknown")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Agreement({ row }: { row: FigureRow }) {
  const { t } = useMessages();
  const styles = useStyles();
  if (row.differs) {
    return (
      <>
        <DismissFilled aria-hidden className={styles.sign} />
        <VisuallyHidden>{t("pane:verdict.differs")}</VisuallyHidden>
      </>
    );
  }
  // Without both figures there is nothing that agrees; the room is kept, so that the figures stand in line.
  const agrees = row.stated !== null && row.computed !== null;
  return (
    <CheckmarkRegular
      aria-hidden
      className={mergeClasses(styles.sign, styles.agrees, !agrees && styles.unseen)}
    />
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  corner: { padding: 0 },
  head: {
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  number: {
    paddingInlineStart: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    whiteSpace: "nowrap",
  },
  differs: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  sign: { marginInlineStart: tokens.spacingHorizontalXS, fontSize: "12px", verticalAlign: "-1px" },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  unseen: { visibility: "hidden" },
});
