/** How a list leaves the pane: `tabbed` for the clipboard, the others as files. */
export type TextForm = "tabbed" | "csv" | "html";

/** A text that may become a file. */
export interface FileText {
  readonly text: string;
  /** With its ending. */
  readonly fileName: string;
  readonly mediaType: string;
}
