import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Area, Edit, Finding } from "../../../core";
import type { FindingText } from "../../../messages";
import { useMessages } from "../../messages-context";
import { CellLink } from "../../components/cell-link";
import { FixOffer, type Writing } from "../../components/fix-offer";
import { FindingWaiver } from "./finding-waiver";
import { RuleFix } from "./rule-fix";
import type { RuleFixes } from "./rule-fixes";
import { Sum } from "./sum";
import type { Waiving } from "./waiving";

interface FindingDetailProps {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly writing: Writing;
  readonly ruleFixes: RuleFixes;
  readonly waiving: Waiving;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

/** What stands there and what should, the sum behind it, why that is a rule, and what to do about it. */
export function FindingDetail(props: FindingDetailProps) {
  const { finding, text, writing, ruleFixes, waiving, onWrite, onSelect } = props;
  const { t } = useMessages();
  const styles = useStyles();
  const { addends, data, expected, found, fix, related } = finding;
  // A waiver says why the finding stands, or that it counts again: before all else. The offer of one comes last.
  const waived = waiving.known.has(finding.id);
  return (
    <div className={styles.detail}>
      {waived && <FindingWaiver finding={finding} waiving={waiving} />}
      {expected !== null && <FoundAndExpected found={found} expected={expected} />}
      {addends.length > 0 && (
        <Part title={t("pane:findings.sum")}>
          <Sum addends={addends} total={data.sum ?? expected} onSelect={onSelect} />
        </Part>
      )}
      {text.todo !== "" && <Part title={t("pane:findings.todo")}>{text.todo}</Part>}
      {text.why !== "" && <Part title={t("pane:findings.why")}>{text.why}</Part>}
      {related.length > 0 && addends.length === 0 && (
        <Part title={t("pane:findings.related")}>
          {related.map((area) => (
            <CellLink key={`${area.row}:${area.column}`} area={area} onSelect={onSelect} />
          ))}
        </Part>
      )}
      {fix && <FixOffer fix={fix} writing={writing} onWrite={onWrite} onSelect={onSelect} />}
      {fix?.safety === "safe" && (
        <RuleFix
          edits={ruleFixes.get(finding.rule) ?? []}
          title={text.title}
          writing={writing}
          onWrite={onWrite}
          onSelect={onSelect}
        />
      )}
      {!waived && <FindingWaiver finding={finding} waiving={waiving} />}
    </div>
  );
}

function FoundAndExpected({ found, expected }: { found: string | null; expected: string }) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      <div className={styles.figure}>
        <dt className={styles.title}>{t("pane:findings.found")}</dt>
        <dd className={styles.found}>{found === null || found === "" ? t("pane:edit.blank") : found}</dd>
      </div>
      <div className={styles.figure}>
        <dt className={styles.title}>{t("pane:findings.expected")}</dt>
        <dd className={styles.expected}>{expected}</dd>
      </div>
    </dl>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.title}>{title}</div>
      <div className={styles.text}>{children}</div>
    </div>
  );
}

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
  },
  figures: { display: "flex", margin: 0, columnGap: tokens.spacingHorizontalXXL },
  figure: { minWidth: 0 },
  title: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, whiteSpace: "pre-line" },
  found: {
    margin: 0,
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  expected: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});
