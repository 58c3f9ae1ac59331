import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import manifest from "../../../manifest.xml";
import { readRibbon } from "../ribbon";
import { DropTarget } from "./drop-target";
import { FailureBar, NoticeBar } from "./notice-bar";
import { Pane, type PaneHandle } from "./pane";
import type { Preferences } from "./preferences";
import { RibbonBar } from "./ribbon-bar";
import { PANE_WIDTH } from "./splitter";
import { SpreadsheetView } from "./spreadsheet-view";
import { NotExcel, TopBar } from "./top-bar";
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

/** The page: bars on top, a spreadsheet on the left, the add-in's pane on the right. */
export function Workbench({ preferences, onChangePreferences }: WorkbenchProps) {
  const styles = useStyles();
  const { document, opening, failure, openFile, openSample, dismissFailure } = useDocument();
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.initial);
  const [resizing, setResizing] = useState(false);
  const [dragged, setDragged] = useState(false);
  const [refused, setRefused] = useState(false);
  const pane = useRef<PaneHandle>(null);
  const ribbon = useMemo(() => readRibbon(manifest, preferences.locale), [preferences.locale]);
  const onFileDragged = useCallback(() => setDragged(true), []);

  return (
    <div className={styles.page}>
      <header>
        <TopBar
          preferences={preferences}
          document={document}
          onChangePreferences={onChangePreferences}
          onOpenFile={openFile}
          onOpenSample={openSample}
        />
        <RibbonBar
          group={ribbon}
          disabled={!document}
          onPress={(action) => {
            if (action.kind === "run") pane.current?.press(action.functionName);
            else pane.current?.show();
          }}
        />
        <NotExcel />
      </header>
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
        {document && (
          <Pane
            // Excel opens each workbook with a pane of its own, and does not change its language under it.
            key={`${document.id} ${preferences.locale}`}
            ref={pane}
            title={ribbon.addInName}
            workbook={document.workbook}
            preferences={preferences}
            width={paneWidth}
            onResize={setPaneWidth}
            inert={resizing}
            onResizing={setResizing}
            onFileDragged={onFileDragged}
          />
        )}
      </main>
      <DropTarget open={dragged} onOpenChange={setDragged} onFile={openFile} />
    </div>
  );
}
