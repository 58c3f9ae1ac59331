import type { FindingWaiver } from "../core";
import type { Messages } from "../messages";
import { oneLine } from "./one-line";

/** Who lets a finding stand, until when and why. */
export function waivedText({ by, until, reason }: FindingWaiver, { t }: Messages): string {
  const said = { by: oneLine(by), reason: oneLine(reason) };
  return until === null ? t("report:waived", said) : t("report:waivedUntil", { ...said, until });
}
