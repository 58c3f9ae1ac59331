import { makeStyles, tokens } from "@fluentui/react-components";
import { areaOfCell, type Area, type Unplaced } from "../../../core";
import { useMessages } from "../../messages-context";
import { CellLink } from "../../components/cell-link";
import { clampLines } from "../../components/clamp";
import { FOCUS_RING } from "../../components/focus-ring";

interface UnplacedTextsProps {
  readonly unplaced: readonly Unplaced[];
  readonly onSelect: (area: Area) => void;
}

/** What recognition could not place in the table and therefore did not check: never passed over in silence. */
export function UnplacedTexts({ unplaced, onSelect }: UnplacedTextsProps) {
  const { t } = useMessages();
  const styles = useStyles();
  if (unplaced.length === 0) return null;
  return (
    <details className={styles.unplaced}>
      <summary className={styles.summary}>{t("pane:verdict.unplaced", { count: unplaced.length })}</summary>
      <ul className={styles.list}>
        {unplaced.map(({ ref, text }) => (
          <li key={`${ref.row}:${ref.column}`} className={styles.place}>
            <CellLink area={areaOfCell(ref)} onSelect={onSelect} />
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  unplaced: { marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200 },
  summary: { minHeight: "24px", color: tokens.colorNeutralForeground2, cursor: "pointer", ...FOCUS_RING },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  place: {
    display: "grid",
    gridTemplateColumns: "minmax(36px, max-content) 1fr",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  text: { ...clampLines(2), overflowWrap: "anywhere" },
});
