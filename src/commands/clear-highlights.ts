import type { ExcelPort } from "../excel";
import type { Notice } from "./notice";

/**
 * Removes our highlights from the active worksheet; the user's formats stay.
 *
 * @returns What has to be said; null where highlights were seen to vanish.
 */
export async function clearHighlights(port: ExcelPort): Promise<Notice | null> {
  const { snapshot, outcome } = await port.readAndMark(() => []);
  if ("refused" in outcome) return outcome.refused;
  return snapshot.ownMarks === 0 ? "cleared-nothing" : null;
}
