import { useEffect, useState } from "react";
import type { Locale } from "../../messages";
import type { PaneSeat } from "../frame/pane-seat";
import { attachToWindow, createExcelHost, type PaneDisplay, type Workbook, type XdmHost } from "../host";

/** An Excel in memory, waiting for a pane. */
export interface PaneHost {
  /** Has the add-in run the function of a button in the ribbon, as soon as its page is there. */
  runCommand(functionName: string): void;
  readonly display: PaneDisplay;
  close(): void;
}

interface PaneHostOptions {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly onFileDragged: () => void;
}

/** Starts an Excel for a workbook and offers it to the pane that is about to load. */
async function startPaneHost({ workbook, locale, onFileDragged }: PaneHostOptions): Promise<PaneHost> {
  const { default: wireMeta } = await import("wire-meta");
  const host = createExcelHost({ workbook, wireMeta });
  const page = window as Window & PaneSeat;
  let attached: XdmHost | undefined;
  let early: string[] = [];
  page.seatPane = (pane) => {
    attached = attachToWindow(pane, host, { locale });
    for (const functionName of early) attached.invokeCommand(functionName);
    early = [];
    watchDrags(pane, onFileDragged);
  };
  return {
    runCommand: (functionName) => {
      if (attached) attached.invokeCommand(functionName);
      else early.push(functionName);
    },
    display: host.pane,
    close: () => delete page.seatPane,
  };
}

/** A file that is dragged over the pane belongs to the page: the frame would open it in place of the pane. */
function watchDrags(pane: Window, onFileDragged: () => void): void {
  pane.addEventListener("dragenter", onFileDragged);
  for (const name of ["dragover", "drop"]) pane.addEventListener(name, (event) => event.preventDefault());
}

/** The Excel for a workbook; null until it is there, and the pane has to wait for it. */
export function usePaneHost({ workbook, locale, onFileDragged }: PaneHostOptions): PaneHost | null {
  const [host, setHost] = useState<PaneHost | null>(null);
  useEffect(() => {
    let wanted = true;
    let started: PaneHost | undefined;
    void startPaneHost({ workbook, locale, onFileDragged }).then((created) => {
      if (!wanted) {
        created.close();
        return;
      }
      started = created;
      setHost(created);
    });
    return () => {
      wanted = false;
      started?.close();
      setHost(null);
    };
  }, [workbook, locale, onFileDragged]);
  return host;
}
