import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { areaOfCell, type Addend, type Area } from "../../../core";
import { useMessages } from "../../messages-context";
import { CellLink } from "../../components/cell-link";

/** More addends than this are folded: ten indicators and the execution score still fit. */
const UNFOLDED = 12;

interface SumProps {
  readonly addends: readonly Addend[];
  readonly total: string | null;
  readonly onSelect: (area: Area) => void;
}

/** Every addend of a wrong sum with its place, so that it can be added up again by hand. */
export function Sum({ addends, total, onSelect }: SumProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(addends.length <= UNFOLDED);
  const shown = unfolded ? addends : addends.slice(0, UNFOLDED - 2);
  return (
    <div>
      <ul className={styles.addends} aria-label={t("pane:findings.sum")}>
        {shown.map(({ cell, value }) => (
          <li key={`${cell.row}:${cell.column}`} className={styles.addend}>
            <CellLink area={areaOfCell(cell)} onSelect={onSelect} />
            <span className={styles.value}>{value}</span>
          </li>
        ))}
      </ul>
      {!unfolded && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.unfold}
          onClick={() => setUnfolded(true)}
        >
          {t("pane:findings.allAddends", { count: addends.length })}
        </Button>
      )}
      {total !== null && (
        <div className={styles.total}>
          <span>{t("pane:findings.sumTotal")}</span>
          <span className={styles.value}>{total}</span>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  addends: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(104px, 1fr))",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  addend: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  value: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  unfold: { minWidth: 0, paddingInline: 0, color: tokens.colorBrandForegroundLink },
  total: {
    display: "flex",
    justifyContent: "space-between",
    marginTop: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
