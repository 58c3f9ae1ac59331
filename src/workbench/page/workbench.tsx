import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { DropTarget } from "./drop-target";
import { FailureBar, NoticeBar } from "./notice-bar";
import { Pane, type RibbonPress } from "./pane";
import type { Preferences } from "./preferences";
import { PANE_WIDTH, Splitter } from "./splitter";
import { SpreadsheetView } from "./spreadsheet-view";
import { TopBar } from "./top-bar";
import { useDocument } from "./use-document";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  work: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { position: "relative", flexGrow: 1, minWidth: 0 },
});

interface WorkbenchProps {
  readonly preferences: Preferences;
  readonly onChangePreferences: (change: Partial<Preferences>) => void;
}

/** The page: a bar on top, a spreadsheet on the left, the add-in's pane on the right. */
export function Workbench({ preferences, onChangePreferences }: WorkbenchProps) {
  const styles = useStyles();
  const { document, opening, failure, openFile, openSample, dismissFailure } = useDocument();
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.initial);
  const [resizing, setResizing] = useState(false);
  const [dragged, setDragged] = useState(false);
  const [refused, setRefused] = useState(false);
  const [pressed, setPressed] = useState<RibbonPress | null>(null);
  const onFileDragged = useCallback(() => setDragged(true), []);

  return (
    <div className={styles.page}>
      <TopBar
        preferences={preferences}
        document={document}
        onChangePreferences={onChangePreferences}
        onOpenFile={openFile}
        onOpenSample={openSample}
        onCommand={(command) => setPressed({ command })}
      />
      {failure && <FailureBar failure={failure} onDismiss={dismissFailure} />}
      {refused && <NoticeBar onDismiss={() => setRefused(false)} />}
      <main className={styles.work}>
        <div className={styles.sheet}>
          <SpreadsheetView
            document={document}
            opening={opening}
            preferences={preferences}
            onRefused={() => setRefused(true)}
          />
        </div>
        <Splitter width={paneWidth} onResize={setPaneWidth} onResizing={setResizing} />
        {document && (
          <Pane
            // Excel opens each workbook with a pane of its own, and does not change its language under it.
            key={`${document.id} ${preferences.locale}`}
            workbook={document.workbook}
            preferences={preferences}
            width={paneWidth}
            inert={resizing}
            pressed={pressed}
            onFileDragged={onFileDragged}
          />
        )}
      </main>
      <DropTarget open={dragged} onOpenChange={setDragged} onFile={openFile} />
    </div>
  );
}
