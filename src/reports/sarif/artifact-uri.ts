const DRIVE = /^[a-z]:\//i;

/**
 * A path as a URI reference: `file:` for an absolute one, else relative to wherever the report is read.
 * A backslash is taken for Windows' separator: hardly any name elsewhere has one.
 */
export function artifactUri(path: string): string {
  const slashed = path.replaceAll("\\", "/");
  if (slashed.startsWith("//")) return `file:${encoded(slashed)}`;
  if (slashed.startsWith("/")) return `file://${encoded(slashed)}`;
  if (DRIVE.test(slashed)) return `file:///${slashed.slice(0, 2)}${encoded(slashed.slice(2))}`;
  return encoded(slashed);
}

/** Every segment is encoded, colons too: a relative reference must not look as if it had a scheme. */
function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
