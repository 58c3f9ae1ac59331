import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "42rem",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXXL,
    lineHeight: tokens.lineHeightBase400,
  },
  command: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

/**
 * What the page is where it was opened from a folder. Browsers take every file for an origin of its own, so
 * that page and pane must not see each other, nor the page read its samples.
 */
export function FolderNotice() {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <main className={styles.notice}>
      <Text as="h1" size={600} weight="semibold">
        {t("workbench:folder.title")}
      </Text>
      <Text>{t("workbench:folder.why")}</Text>
      <Text>{t("workbench:folder.todo")}</Text>
      <code className={styles.command}>python3 -m http.server 8000</code>
      <Text>{t("workbench:folder.then")}</Text>
    </main>
  );
}

/** Whether the page was opened from a folder, not from a server. */
export function isInFolder(): boolean {
  return window.location.protocol === "file:";
}
