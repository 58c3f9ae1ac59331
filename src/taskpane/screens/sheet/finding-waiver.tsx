import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { Finding } from "../../../core";
import { WaiverFacts } from "../../components/waiver-facts";
import { useMessages } from "../../messages-context";
import type { Waiving } from "./waiving";

const WaiveForm = lazy(() => import("../../components/waive-form"));

interface FindingWaiverProps {
  readonly finding: Finding;
  readonly waiving: Waiving;
}

/** The waiver of a finding with the way to withdraw it, or to renew one that lapsed; else the offer to waive. */
export function FindingWaiver({ finding, waiving }: FindingWaiverProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const known = waiving.known.get(finding.id);
  if (!known) return <Waive finding={finding} waiving={waiving} />;
  const { waiver, lapsed } = known;
  return (
    <section aria-label={t("waivers:facts.label")} className={styles.card}>
      <div className={styles.title}>
        {t(lapsed === null ? "pane:severity.waived" : `waivers:tag.${lapsed}`)}
      </div>
      {lapsed !== null && <p className={styles.note}>{t(`waivers:lapsed.${lapsed}`)}</p>}
      <WaiverFacts waiver={waiver} />
      {lapsed !== null && <Waive finding={finding} waiving={waiving} />}
      <div>
        <Button size="small" disabledFocusable={waiving.busy} onClick={() => waiving.onWithdraw(waiver)}>
          {t("waivers:withdraw")}
        </Button>
      </div>
    </section>
  );
}

function Waive({ finding, waiving }: FindingWaiverProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { allowed, keeping, name, today, refused, onWaive } = waiving;
  const before = waiving.known.get(finding.id)?.waiver;
  return (
    <div ref={place} className={styles.offer}>
      <Button
        size="small"
        appearance={before ? "secondary" : "transparent"}
        className={before ? undefined : styles.button}
        aria-expanded={open}
        disabledFocusable={!open && !allowed.allowed}
        onClick={() => setOpen(!open && allowed.allowed)}
      >
        {t(before ? "waivers:renew" : "waivers:waive")}
      </Button>
      {!open && !allowed.allowed && allowed.why !== null && <p className={styles.note}>{allowed.why}</p>}
      {open && (
        <Suspense fallback={null}>
          <WaiveForm
            initial={{ reason: before?.reason ?? "", by: name || (before?.by ?? "") }}
            renews={before !== undefined}
            today={today}
            keeping={keeping}
            allowed={allowed}
            refused={refused?.finding === finding.id ? refused.why : null}
            onWaive={(decision) => onWaive(finding, decision)}
            onCancel={() => {
              setOpen(false);
              place.current?.querySelector("button")?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  button: { minWidth: 0, paddingInline: 0, color: tokens.colorBrandForegroundLink },
});
