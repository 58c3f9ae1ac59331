import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useImperativeHandle, useSyncExternalStore, type Ref } from "react";
import type { Workbook } from "../host";
import { useMessages } from "./messages-context";
import { usePaneHost, type PaneHost } from "./pane-host";
import type { Preferences } from "./preferences";
import { Splitter } from "./splitter";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingLeft: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  frame: { flexGrow: 1, minHeight: 0, border: "none" },
  inert: { pointerEvents: "none" },
  // The page of the add-in goes on, as in Excel.
  hidden: { display: "none" },
});

/** What the ribbon does with the pane. */
export interface PaneHandle {
  /** Has the add-in run a function, whether the pane is shown or not. */
  press(functionName: string): void;
  show(): void;
}

interface PaneProps {
  readonly ref: Ref<PaneHandle>;
  /** As Excel heads the pane. */
  readonly title: string;
  readonly workbook: Workbook;
  readonly preferences: Preferences;
  /** In pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  /** While the splitter is dragged, the frame must not take the pointer. */
  readonly inert: boolean;
  readonly onResizing: (resizing: boolean) => void;
  readonly onFileDragged: () => void;
}

/** The add-in's own pane, unmodified, in a frame as in Excel on the web. */
export function Pane(props: PaneProps) {
  const { ref, title, workbook, preferences, width, inert, onResize, onResizing, onFileDragged } = props;
  const styles = useStyles();
  const { t } = useMessages();
  const host = usePaneHost({ workbook, locale: preferences.locale, onFileDragged });
  const isShown = useIsShown(host);
  useImperativeHandle(
    ref,
    () => ({
      press: (functionName) => host?.runCommand(functionName),
      show: () => host?.display.show(true),
    }),
    [host],
  );
  return (
    <>
      {isShown && <Splitter width={width} onResize={onResize} onResizing={onResizing} />}
      <section className={mergeClasses(styles.pane, !isShown && styles.hidden)} style={{ width }}>
        <div className={styles.title}>
          {title}
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t("workbench:pane.close")}
            onClick={() => host?.display.show(false)}
          />
        </div>
        {host && (
          <iframe
            className={mergeClasses(styles.frame, inert && styles.inert)}
            title={t("workbench:pane.label")}
            src="pane.html"
            // A frame takes the colour scheme of its element for what the system prefers.
            style={{ colorScheme: preferences.appearance }}
          />
        )}
      </section>
    </>
  );
}

function useIsShown(host: PaneHost | null): boolean {
  return useSyncExternalStore(
    (changed) => host?.display.onChange(changed) ?? (() => undefined),
    () => host?.display.isShown ?? true,
  );
}
