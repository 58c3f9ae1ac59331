import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { Finding } from "../../../core";
import { Segments } from "../../components/segments";
import { TextField } from "../../components/text-field";
import { ToggleSwitch } from "../../components/toggle-switch";
import { useMessages } from "../../messages-context";
import type { ListView } from "../../store";

interface ListToolsProps {
  readonly view: ListView;
  /** The findings that are listed, in the order of the list. */
  readonly listed: readonly Finding[];
  readonly openFinding: string | null;
  /** How many findings are waived. */
  readonly waived: number;
  readonly onChange: (change: Partial<ListView>) => void;
  readonly onGoTo: (finding: Finding) => void;
}

/** Search, grouping, and the way from one finding to the next. */
export function ListTools({ view, listed, openFinding, waived, onChange, onGoTo }: ListToolsProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const place = listed.findIndex(({ id }) => id === openFinding);
  const previous = place > 0 ? listed[place - 1] : undefined;
  const next = listed[place + 1];
  return (
    <div className={styles.tools}>
      <TextField
        type="search"
        label={t("pane:list.search")}
        value={view.search}
        onChange={(search) => onChange({ search })}
        hidesLabel
      />
      <div className={styles.line}>
        <Segments
          label={t("pane:list.grouping")}
          choices={(["severity", "row"] as const).map((grouping) => ({
            value: grouping,
            text: t(`pane:list.by.${grouping}`),
          }))}
          chosen={view.grouping}
          onChoose={(grouping) => onChange({ grouping })}
        />
        <div className={styles.steps}>
          <span className={styles.place}>
            {place < 0
              ? t("pane:list.count", { count: listed.length })
              : t("pane:list.place", { place: place + 1, count: listed.length })}
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUpRegular />}
            aria-label={t("pane:list.previous")}
            title={t("pane:list.previous")}
            disabledFocusable={!previous}
            onClick={() => previous && onGoTo(previous)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownRegular />}
            aria-label={t("pane:list.next")}
            title={t("pane:list.next")}
            disabledFocusable={!next}
            onClick={() => next && onGoTo(next)}
          />
        </div>
      </div>
      {waived > 0 && view.filter === "all" && (
        <ToggleSwitch
          label={t("waivers:list.hide")}
          on={view.hidesWaived}
          onChange={(hidesWaived) => onChange({ hidesWaived })}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  steps: { display: "flex", alignItems: "center", marginInlineStart: "auto" },
  place: {
    marginInlineEnd: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});
