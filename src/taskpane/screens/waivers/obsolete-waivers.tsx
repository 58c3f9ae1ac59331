import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useMessages } from "../../messages-context";
import { projectOf, titleOf, type WaiverEntry } from "./waiver-entries";

interface ObsoleteWaiversProps {
  /** Waivers that let no finding stand any more. */
  readonly entries: readonly WaiverEntry[];
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** Offers to take out what no longer applies, each waiver to be seen before. */
export function ObsoleteWaivers({ entries, busy, onRemove }: ObsoleteWaiversProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const count = entries.length;
  return (
    <div ref={place} className={styles.place}>
      <Button aria-expanded={open} disabledFocusable={busy} onClick={() => setOpen(!open)}>
        {t("waivers:obsolete.open", { count })}
      </Button>
      {open && (
        <section aria-label={t("waivers:obsolete.title")} className={styles.preview}>
          <div className={styles.title}>{t("waivers:obsolete.title")}</div>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={`${entry.waiver.finding} ${entry.waiver.on}`} className={styles.line}>
                <span>{titleOf(entry, messages)}</span>
                <span className={styles.detail}>
                  {[entry.finding?.sheet, projectOf(entry), t(`waivers:state.${entry.state}`)]
                    .filter((part) => part)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onRemove}>
              {t("waivers:obsolete.apply", { count })}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setOpen(false);
                place.current?.querySelector("button")?.focus();
              }}
            >
              {t("waivers:obsolete.cancel")}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  preview: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
