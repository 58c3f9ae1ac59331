import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages-context";
import { TABS, type Tab } from "../store";
import { FOCUS_RING } from "./focus-ring";
import { MoreTabs } from "./more-tabs";

/** The screens of everyday work. At 320 px a bar has no room for the others: they stand in its menu. */
const IN_BAR: readonly Tab[] = ["sheet", "workbook", "record"];

/** Turns to another screen of the pane. Plain markup: Fluent's own tabs would cost 9 kB. */
export function TabBar({ current, onShow }: { current: Tab; onShow: (tab: Tab) => void }) {
  const { t } = useMessages();
  const styles = useTabStyles();
  const others = TABS.filter((tab) => !IN_BAR.includes(tab));
  return (
    <nav aria-label={t("pane:tabs.label")} className={styles.bar}>
      {IN_BAR.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === current ? "page" : undefined}
          className={mergeClasses(styles.tab, tab === current && styles.current)}
          onClick={() => onShow(tab)}
        >
          {t(`pane:tabs.${tab}`)}
        </button>
      ))}
      {others.length > 0 && <MoreTabs tabs={others} current={current} onShow={onShow} tabStyles={styles} />}
    </nav>
  );
}

const useTabStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXXS,
    marginTop: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...FOCUS_RING,
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A border, which high contrast keeps, where a background would vanish.
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalS,
      bottom: "-1px",
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});
