import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { RibbonAction, RibbonGroup } from "../ribbon";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    marginRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface RibbonBarProps {
  readonly group: RibbonGroup;
  /** No workbook is open. */
  readonly disabled: boolean;
  readonly onPress: (action: RibbonAction) => void;
}

/** The add-in's group of the ribbon as its manifest has it, in Excel's layout of a single line. */
export function RibbonBar({ group, disabled, onPress }: RibbonBarProps) {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div className={styles.bar} role="group" aria-label={t("workbench:ribbon.label")}>
      <span className={styles.group} aria-hidden>
        {group.label}
      </span>
      {group.buttons.map(({ id, label, tip, icon, action }) => (
        <Tooltip
          key={id}
          relationship="description"
          content={{
            children: (
              <>
                <div className={styles.title}>{label}</div>
                {tip}
              </>
            ),
          }}
        >
          <Button
            appearance="subtle"
            className={styles.button}
            disabled={disabled}
            icon={<img src={`../${icon.large}`} width={20} height={20} alt="" />}
            onClick={() => onPress(action)}
          >
            {label}
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}
