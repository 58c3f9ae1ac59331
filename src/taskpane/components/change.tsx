import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { areaOfCell, type Area, type CellRef } from "../../core";
import { useMessages } from "../messages-context";
import { CellLink } from "./cell-link";
import { VisuallyHidden } from "./visually-hidden";

interface ChangeProps {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  readonly notes?: readonly string[];
  readonly onSelect: (area: Area) => void;
}

/** One cell: where, what it holds, what it will hold. */
export function Change({ cell, before, after, notes = [], onSelect }: ChangeProps) {
  const styles = useStyles();
  return (
    <div className={styles.change}>
      <CellLink area={areaOfCell(cell)} onSelect={onSelect} />
      <div className={styles.contents}>
        <BeforeAfter before={before} after={after} />
        {notes.map((note) => (
          <div key={note} className={styles.note}>
            {note}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The old content struck through for the eye, named for the ear. */
function BeforeAfter({ before, after }: { before: string; after: string }) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <del className={mergeClasses(styles.text, styles.before)}>
        <VisuallyHidden>{t("pane:edit.before")} </VisuallyHidden>
        {before}
      </del>
      <span className={styles.becoming}>
        <ArrowRightRegular aria-hidden className={styles.arrow} />
        <ins className={mergeClasses(styles.text, styles.after)}>
          <VisuallyHidden>{t("pane:edit.after")} </VisuallyHidden>
          {after}
        </ins>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(36px, max-content) 1fr",
    alignItems: "start",
    justifyItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  contents: { minWidth: 0, paddingTop: "4px" },
  pair: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
  },
  becoming: { display: "flex", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  text: {
    maxWidth: "100%",
    maxHeight: "8em",
    overflowY: "auto",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
  },
  arrow: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3, fontSize: "12px" },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
