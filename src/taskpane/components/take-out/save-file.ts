import type { FileText } from "../../store";

/** Longer than a browser takes to begin a download. */
const KEPT_MS = 60_000;

/**
 * Hands a file over to be saved. Whether a frame may save files no page is told: one that is forbidden it
 * sees nothing happen.
 *
 * @returns False where the browser is known to save none.
 */
export function saveFile({ text, fileName, mediaType }: FileText): boolean {
  const link = document.createElement("a");
  if (!("download" in link) || typeof URL.createObjectURL !== "function") return false;
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return true;
}
