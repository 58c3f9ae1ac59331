import { tokens } from "@fluentui/react-components";

/** The focus mark of our own buttons: Fluent's two strokes, inside, so that no list clips it. */
export const FOCUS_RING = {
  outlineStyle: "none",
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
} as const;
