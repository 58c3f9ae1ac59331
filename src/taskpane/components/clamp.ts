/** Cuts a text after some lines with an ellipsis. */
export function clampLines(lines: number) {
  return {
    display: "-webkit-box",
    overflow: "hidden",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that every webview of Excel knows
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: lines,
  } as const;
}
