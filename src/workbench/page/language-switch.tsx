import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { Locale } from "../../messages";
import { useMessages } from "./messages-context";

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

const useStyles = makeStyles({
  switch: { display: "flex" },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
});

interface LanguageSwitchProps {
  readonly locale: Locale;
  readonly onChange: (locale: Locale) => void;
}

export function LanguageSwitch({ locale, onChange }: LanguageSwitchProps) {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div className={styles.switch} role="group" aria-label={t("workbench:language.label")}>
      {LOCALES.map((offered) => (
        <ToggleButton
          key={offered}
          className={styles.button}
          appearance="subtle"
          size="small"
          lang={offered}
          checked={offered === locale}
          onClick={() => onChange(offered)}
        >
          {t(`workbench:language.${offered}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
