import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons";
import { SAMPLES, type SampleName } from "../samples";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  popover: { maxWidth: "none" },
  sample: { maxWidth: "none" },
  lines: { display: "flex", flexDirection: "column" },
  about: { color: tokens.colorNeutralForeground3 },
});

const NAMES = Object.keys(SAMPLES) as SampleName[];

interface SampleMenuProps {
  /** Null while a file of the user's own is open. */
  readonly current: SampleName | null;
  readonly onChoose: (sample: SampleName) => void;
}

/** The workbooks that come with the workbench, each with what is to be seen in it. */
export function SampleMenu({ current, onChoose }: SampleMenuProps) {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <Menu
      checkedValues={{ sample: current ? [current] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = NAMES.find((name) => name === checkedItems[0]);
        if (chosen) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<TableSimpleRegular />}>{t("workbench:samples.button")}</MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {NAMES.map((name) => (
            <MenuItemRadio key={name} name="sample" value={name} className={styles.sample}>
              <span className={styles.lines}>
                <span>{t(`workbench:samples.${name}.title`)}</span>
                <Text size={200} className={styles.about}>
                  {t(`workbench:samples.${name}.about`)}
                </Text>
              </span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
