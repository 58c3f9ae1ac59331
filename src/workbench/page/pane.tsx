import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Workbook } from "../host";
import { useMessages } from "./messages-context";
import { usePaneHost, type RibbonCommand } from "./pane-host";
import type { Preferences } from "./preferences";

const useStyles = makeStyles({
  pane: {
    flexShrink: 0,
    height: "100%",
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  inert: { pointerEvents: "none" },
});

/** A press on a button of the ribbon; each press is a new object. */
export interface RibbonPress {
  readonly command: RibbonCommand;
}

interface PaneProps {
  readonly workbook: Workbook;
  readonly preferences: Preferences;
  /** In pixels. */
  readonly width: number;
  /** While the splitter is dragged, the frame must not take the pointer. */
  readonly inert: boolean;
  readonly pressed: RibbonPress | null;
  readonly onFileDragged: () => void;
}

/** The add-in's own pane, unmodified, in a frame as in Excel on the web. */
export function Pane({ workbook, preferences, width, inert, pressed, onFileDragged }: PaneProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const host = usePaneHost({ workbook, locale: preferences.locale, onFileDragged });
  useEffect(() => {
    if (pressed) host?.runCommand(pressed.command);
  }, [host, pressed]);
  if (!host) return <div className={styles.pane} style={{ width }} />;
  return (
    <iframe
      className={inert ? `${styles.pane} ${styles.inert}` : styles.pane}
      title={t("workbench:pane.label")}
      src="pane.html"
      // A frame takes the colour scheme of its element for what the system prefers.
      style={{ width, colorScheme: preferences.appearance }}
    />
  );
}
