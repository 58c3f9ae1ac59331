import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useMessages } from "./messages-context";

/** Pixels; Excel's own panes start at 320 to 350. */
export const PANE_WIDTH = { least: 320, initial: 380, most: 450, step: 10 } as const;

const useStyles = makeStyles({
  splitter: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground4Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface SplitterProps {
  /** The pane's width in pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  /** Whether it is being dragged: the frame of the pane would swallow the pointer. */
  readonly onResizing: (resizing: boolean) => void;
}

/** The line between spreadsheet and pane; the pointer and the arrow keys move it. */
export function Splitter({ width, onResize, onResizing }: SplitterProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const [grabbed, setGrabbed] = useState<{ readonly x: number; readonly width: number } | null>(null);

  const grab = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrabbed({ x: event.clientX, width });
    onResizing(true);
  };
  const release = () => {
    setGrabbed(null);
    onResizing(false);
  };
  const move = (event: PointerEvent) => {
    if (grabbed) onResize(within(grabbed.width + grabbed.x - event.clientX));
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") onResize(within(width + PANE_WIDTH.step));
    if (key === "ArrowRight") onResize(within(width - PANE_WIDTH.step));
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("workbench:pane.resize")}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      onPointerDown={grab}
      onPointerMove={move}
      onPointerUp={release}
      onLostPointerCapture={release}
      onKeyDown={press}
    />
  );
}

function within(width: number): number {
  return Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width)));
}
