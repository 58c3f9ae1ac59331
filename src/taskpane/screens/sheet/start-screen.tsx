import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../../messages-context";

/** Before the first check: what the one button does, and that it changes nothing. */
export function StartScreen() {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <section className={styles.start}>
      <h2 className={styles.title}>{t("pane:start.title")}</h2>
      <p className={styles.body}>{t("pane:start.body")}</p>
      <p className={styles.body}>{t("pane:start.promise")}</p>
    </section>
  );
}

const useStyles = makeStyles({
  start: { paddingTop: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
});
