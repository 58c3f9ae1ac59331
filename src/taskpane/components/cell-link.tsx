import { makeStyles, tokens } from "@fluentui/react-components";
import { formatArea, type Area } from "../../core";
import { useMessages } from "../messages-context";
import { FOCUS_RING } from "./focus-ring";

/** A cell or an area by its address; a click asks for it to be selected in Excel. */
export function CellLink({ area, onSelect }: { area: Area; onSelect: (area: Area) => void }) {
  const { t } = useMessages();
  const styles = useStyles();
  const address = formatArea(area);
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={t("pane:findings.select", { cell: address })}
      onClick={() => onSelect(area)}
    >
      {address}
    </button>
  );
}

const useStyles = makeStyles({
  link: {
    minWidth: "24px",
    minHeight: "24px",
    // The address stands in line with the text above it; its focus ring may stand out.
    margin: `0 -${tokens.spacingHorizontalXXS}`,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ...FOCUS_RING,
  },
});
