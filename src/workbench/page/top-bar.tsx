import { Button, Divider, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import {
  ClipboardTaskListLtrRegular,
  EraserRegular,
  InfoRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import type { SampleName } from "../samples";
import { LanguageSwitch } from "./language-switch";
import { useMessages } from "./messages-context";
import type { OpenDocument } from "./open-document";
import { OpenButton } from "./open-button";
import type { RibbonCommand } from "./pane-host";
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
  divider: { flexGrow: 0, height: "24px" },
  commands: { display: "flex", gap: tokens.spacingHorizontalXS },
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
  readonly onCommand: (command: RibbonCommand) => void;
}

/** What stands above spreadsheet and pane. */
export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const { preferences, document, onChangePreferences, onCommand } = props;
  const isDark = preferences.appearance === "dark";
  const toggleLabel = t(isDark ? "workbench:appearance.toLight" : "workbench:appearance.toDark");
  return (
    <header>
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
        <Divider vertical className={styles.divider} />
        <div className={styles.commands} role="group" aria-label={t("workbench:ribbon.label")}>
          <Button
            appearance="subtle"
            icon={<ClipboardTaskListLtrRegular />}
            onClick={() => onCommand("validateSheet")}
          >
            {t("workbench:ribbon.validate")}
          </Button>
          <Button appearance="subtle" icon={<EraserRegular />} onClick={() => onCommand("clearHighlights")}>
            {t("workbench:ribbon.clear")}
          </Button>
        </div>
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
      <p className={styles.notice}>
        <InfoRegular fontSize={16} />
        {t("workbench:notice")}
      </p>
    </header>
  );
}
