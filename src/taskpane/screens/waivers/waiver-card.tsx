import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { areaOfCell, type Area } from "../../../core";
import { CellLink } from "../../components/cell-link";
import { WaiverFacts } from "../../components/waiver-facts";
import { useMessages } from "../../messages-context";
import { projectOf, titleOf, type WaiverEntry } from "./waiver-entries";

interface WaiverCardProps {
  readonly entry: WaiverEntry;
  readonly busy: boolean;
  /** Turns to the finding; null where it is not in the sheet that is shown. */
  readonly onOpen: (() => void) | null;
  readonly onSelect: (area: Area) => void;
  readonly onWithdraw: () => void;
}

/** One waiver: what it lets stand and where, how it stands itself, who gave it and why. */
export function WaiverCard({ entry, busy, onOpen, onSelect, onWithdraw }: WaiverCardProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { waiver, state, finding, sheetId } = entry;
  const project = projectOf(entry);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>{titleOf(entry, messages)}</h2>
        <span className={mergeClasses(styles.state, styles[state])}>{t(`waivers:state.${state}`)}</span>
      </div>
      <div className={styles.place}>
        {finding && <span>{finding.sheet}</span>}
        {finding?.cell && sheetId !== null && (
          <CellLink area={areaOfCell(finding.cell)} onSelect={onSelect} />
        )}
        {project !== "" && <span className={styles.project}>{project}</span>}
      </div>
      {(state === "expired" || state === "outdated" || state === "settled") && (
        <p className={styles.why}>{t(`waivers:why.${state}`)}</p>
      )}
      <WaiverFacts waiver={waiver} />
      <div className={styles.actions}>
        {onOpen && (
          <Button size="small" onClick={onOpen}>
            {t("waivers:screen.open")}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={onWithdraw}>
          {t("waivers:withdraw")}
        </Button>
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 200px",
  },
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  state: {
    flexShrink: 0,
    marginTop: "2px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  "in-force": {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  expired: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  outdated: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  settled: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  unseen: { border: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  project: { color: tokens.colorNeutralForeground3 },
  why: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
