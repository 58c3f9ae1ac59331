import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useMessages } from "../messages-context";
import type { Tab } from "../store";
import { FOCUS_RING } from "./focus-ring";

interface MoreTabsProps {
  readonly tabs: readonly Tab[];
  readonly current: Tab;
  readonly onShow: (tab: Tab) => void;
  /** The look of the tabs beside it. */
  readonly tabStyles: { readonly tab: string; readonly current: string };
}

/**
 * The screens that the bar has no room for, in a list that opens under it. It bears the name of the one that
 * is shown. A disclosure, not a menu: every entry is reached with the tab key, and Escape closes it.
 */
export function MoreTabs({ tabs, current, onShow, tabStyles }: MoreTabsProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  useClosedOutside(place, open, () => setOpen(false));
  const shown = tabs.find((tab) => tab === current);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) close();
  };
  return (
    <div ref={place} className={styles.place} onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-label={shown && t("pane:tabs.moreShown", { name: t(`pane:tabs.${shown}`) })}
        className={mergeClasses(tabStyles.tab, styles.more, shown && tabStyles.current)}
        onClick={() => setOpen(!open)}
      >
        {t(shown ? `pane:tabs.${shown}` : "pane:tabs.more")}
        <ChevronDownRegular aria-hidden className={styles.chevron} />
      </button>
      {open && (
        <ul id={list} className={styles.list}>
          {tabs.map((tab) => (
            <li key={tab}>
              <button
                type="button"
                aria-current={tab === current ? "page" : undefined}
                className={mergeClasses(styles.entry, tab === current && styles.chosen)}
                onClick={() => {
                  onShow(tab);
                  close();
                }}
              >
                {t(`pane:tabs.${tab}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Closes as soon as the focus or a press is elsewhere. */
function useClosedOutside(
  place: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const closeElsewhere = ({ target }: Event) => {
      if (!place.current?.contains(target as Node)) close();
    };
    document.addEventListener("pointerdown", closeElsewhere);
    document.addEventListener("focusin", closeElsewhere);
    return () => {
      document.removeEventListener("pointerdown", closeElsewhere);
      document.removeEventListener("focusin", closeElsewhere);
    };
  });
}

const useStyles = makeStyles({
  place: { position: "relative", marginInlineStart: "auto" },
  more: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  chevron: { flexShrink: 0, fontSize: "12px" },
  list: {
    position: "absolute",
    zIndex: 10,
    top: "100%",
    insetInlineEnd: 0,
    minWidth: "140px",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    listStyleType: "none",
  },
  entry: {
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...FOCUS_RING,
  },
  chosen: {
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
});
