/** Cuts a text after some lines with an ellipsis. */
export function clampLines(lines: number) {
  return {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: lines,
  } as const;
}
