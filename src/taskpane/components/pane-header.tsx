import { makeStyles, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { useMessages } from "../messages-context";
import { ProductMark } from "./product-mark";

/** The product, and the sheet that the pane speaks of once one was checked. */
export function PaneHeader({ sheet }: { sheet: { readonly name: string; readonly hidden: boolean } | null }) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <ProductMark className={styles.logo} />
      <div className={styles.words}>
        <h1 className={styles.name}>{t("pane:product.name")}</h1>
        {sheet ? (
          <div className={styles.line} title={sheet.name}>
            <TableSimpleRegular aria-hidden className={styles.icon} />
            <span className={styles.clipped}>{t("pane:sheet", { name: sheet.name })}</span>
            {sheet.hidden && <span className={styles.hidden}>{t("pane:hiddenSheet")}</span>}
          </div>
        ) : (
          <div className={styles.line}>
            <span className={styles.clipped}>{t("pane:product.subject")}</span>
          </div>
        )}
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalMNudge },
  logo: { flexShrink: 0, width: "32px", height: "32px" },
  words: { flexGrow: 1, minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  clipped: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  hidden: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    whiteSpace: "nowrap",
  },
});
