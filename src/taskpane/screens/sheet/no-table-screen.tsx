import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { findingText } from "../../../messages";
import { useMessages } from "../../messages-context";
import type { Check } from "../../store";

const LOOKED_FOR = ["head", "funds", "indicators", "total"] as const;

/** A sheet without an evaluation table: what it is, what was looked for, what came nearest, and where to go. */
export function NoTableScreen({ check }: { check: Check }) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const sheet = check.sheetName;
  const found = check.report.findings.find(({ rule }) => rule === "table-not-recognised");
  const isCatalogue = found?.messageId === "catalogue";
  if (check.ownReport) {
    return (
      <section className={styles.screen}>
        <DocumentSearchRegular aria-hidden className={styles.icon} />
        <h2 className={styles.title}>{t("reporting:ownReport", { sheet })}</h2>
        <p className={styles.body}>{t("pane:noTable.todo")}</p>
      </section>
    );
  }
  return (
    <section className={styles.screen}>
      <DocumentSearchRegular aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{t("pane:noTable.title")}</h2>
      {!isCatalogue && (
        <p className={styles.body}>
          {t(check.empty ? "pane:noTable.empty" : "pane:noTable.body", { sheet })}
        </p>
      )}
      {found && found.messageId !== "nothing" && (
        <p className={styles.body}>{findingText(messages, found).what}</p>
      )}
      {!isCatalogue && <LookedFor />}
      <p className={styles.body}>{t("pane:noTable.todo")}</p>
    </section>
  );
}

function LookedFor() {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{t("pane:noTable.lookedFor")}</h3>
      <ul className={styles.list}>
        {LOOKED_FOR.map((part) => (
          <li key={part}>{t(`pane:noTable.look.${part}`)}</li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  screen: {
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: "32px" },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase200 },
  body: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
