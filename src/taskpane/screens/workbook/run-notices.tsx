import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCell, type Finding } from "../../../core";
import { findingText } from "../../../messages";
import { FOCUS_RING } from "../../components/focus-ring";
import { NoticeBar } from "../../components/notice-bar";
import { useMessages } from "../../messages-context";
import type { WorkbookRun } from "../../store";
import type { TableEntry } from "./table-entries";

/** The run in a few sentences: how much was checked, what could not be, and what changed since the last one. */
export function RunNotices({ run, entries }: { run: WorkbookRun; entries: readonly TableEntry[] }) {
  const { t } = useMessages();
  const styles = useStyles();
  const { report, unread, marks, changes } = run;
  const open = report.findings.filter(({ waived }) => !waived);
  const count = (severity: Finding["severity"]) =>
    open.filter((finding) => finding.severity === severity).length;
  const refused = marks?.filter(({ outcome }) => "refused" in outcome).length ?? 0;
  return (
    <div className={styles.notices}>
      <p className={styles.sum}>
        {t("workbook:sum", {
          sheets: t("workbook:counted.sheets", { count: report.grids.length }),
          tables: t("workbook:counted.tables", { count: entries.length }),
          errors: t("pane:counts.error", { count: count("error") }),
          warnings: t("pane:counts.warning", { count: count("warning") }),
        })}
        {report.findings.length > open.length &&
          ` ${t("workbook:waived", { count: report.findings.length - open.length })}`}
      </p>
      {changes && (
        <p className={styles.sum}>
          {t("workbook:changes", {
            fresh: changes.fresh.size,
            fixed: changes.fixed.length,
            open: changes.open,
          })}
        </p>
      )}
      {changes && changes.fixed.length > 0 && <Fixed findings={changes.fixed} />}
      {unread.length > 0 && (
        <NoticeBar tone="warning" title={t("workbook:unread", { count: unread.length })}>
          {unread.map(({ sheetId, name, reason }) => (
            <div key={sheetId}>
              {t("workbook:unreadSheet", { name, why: t(`excel:failure.${reason}.what`) })}
            </div>
          ))}
        </NoticeBar>
      )}
      {refused > 0 && <NoticeBar tone="info">{t("workbook:unmarked", { count: refused })}</NoticeBar>}
    </div>
  );
}

function Fixed({ findings }: { findings: readonly Finding[] }) {
  const messages = useMessages();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{messages.t("workbook:fixed", { count: findings.length })}</summary>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id}>
            {[finding.sheet, finding.cell && formatCell(finding.cell), findingText(messages, finding).title]
              .filter((part) => part !== null)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  sum: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: {
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ...FOCUS_RING,
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
