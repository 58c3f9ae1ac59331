/** What the page offers to the frame of the pane, which has the same origin. */
export interface PaneSeat {
  /** Gives the pane's window an Excel to talk to. */
  seatPane?: (pane: Window & typeof globalThis) => void;
}
