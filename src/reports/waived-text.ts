import type { Messages } from "../messages";
import type { WaivedJson } from "./file-report";
import { oneLine } from "./one-line";

/** Who lets a finding stand, since when and why. */
export function waivedText({ by, on, reason }: WaivedJson, { t }: Messages): string {
  return t("report:waived", { by: oneLine(by), on: oneLine(on), reason: oneLine(reason) });
}
