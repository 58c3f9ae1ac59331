import { Button, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import { InfoRegular, WeatherMoonRegular, WeatherSunnyRegular } from "@fluentui/react-icons";
import type { SampleName } from "../samples";
import { LanguageSwitch } from "./language-switch";
import { useMessages } from "./messages-context";
import type { OpenDocument } from "./open-document";
import { OpenButton } from "./open-button";
import type { Preferences } from "./preferences";
import { ProductMark } from "./product-mark";
import { SampleMenu } from "./sample-menu";
import { SaveButton } from "./save-button";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginRight: tokens.spacingHorizontalM,
  },
  names: { display: "flex", flexDirection: "column" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  subject: { color: tokens.colorNeutralForeground3 },
  file: {
    color: tokens.colorNeutralForeground2,
    marginLeft: "auto",
    marginRight: tokens.spacingHorizontalS,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    maxWidth: "24ch",
  },
  notice: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > svg": { flexShrink: 0 },
  },
});

interface TopBarProps {
  readonly preferences: Preferences;
  readonly document: OpenDocument | null;
  readonly onChangePreferences: (change: Partial<Preferences>) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (sample: SampleName) => void;
}

/** The workbench's own bar: what is open, and how the page looks. */
export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const { preferences, document, onChangePreferences } = props;
  const isDark = preferences.appearance === "dark";
  const toggleLabel = t(isDark ? "workbench:appearance.toLight" : "workbench:appearance.toDark");
  return (
    <div className={styles.bar}>
      <div className={styles.title}>
        <ProductMark />
        <div className={styles.names}>
          <h1 className={styles.name}>{t("workbench:product")}</h1>
          <Text size={200} className={styles.subject}>
            {t("workbench:subject")}
          </Text>
        </div>
      </div>
      <SampleMenu current={document?.sample ?? null} onChoose={props.onOpenSample} />
      <OpenButton onFile={props.onOpenFile} />
      <SaveButton document={document} />
      <span className={styles.file}>{document?.sample === null ? document.name : ""}</span>
      <LanguageSwitch locale={preferences.locale} onChange={(locale) => onChangePreferences({ locale })} />
      <Tooltip content={toggleLabel} relationship="label">
        <Button
          appearance="subtle"
          icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={() => onChangePreferences({ appearance: isDark ? "light" : "dark" })}
        />
      </Tooltip>
    </div>
  );
}

/** What this page is not, and what becomes of what is opened in it. */
export function NotExcel() {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <p className={styles.notice}>
      <InfoRegular fontSize={16} />
      {t("workbench:notice")}
    </p>
  );
}
