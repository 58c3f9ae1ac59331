/** Replaces each `-` by the paths that standard input lists, one a line. */
export async function withListedPaths(
  paths: readonly string[],
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<string[]> {
  if (!paths.includes("-")) return [...paths];
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of stdin)
    text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  text += decoder.decode();
  const listed = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(pathOfLine);
  return paths.flatMap((path) => (path === "-" ? listed : [path]));
}

/**
 * A line is a path, or an object with one, such as a line of an earlier NDJSON report: what another program
 * picked out of that can be checked again.
 */
function pathOfLine(line: string): string {
  if (!line.startsWith("{")) return line;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && "file" in value && typeof value.file === "string") {
      return value.file;
    }
  } catch {
    // A name may begin with a brace too.
  }
  return line;
}
