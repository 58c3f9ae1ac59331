import type { Messages } from "../../messages";
import { findingsBySeverity, type Check, type WriteResult, type PaneState } from "../store";
import { countsText } from "./counts-text";
import { waivingText } from "./waiving-text";
import { writtenText } from "./written-text";

/** What a screen reader says of the pane now: the step under way, or the result of the last one. */
export function announcement(state: PaneState, messages: Messages): string {
  const { t } = messages;
  const { screen, activity } = state;
  if (activity === "validating") return t("pane:announce.validating");
  if (activity === "writing") return t("pane:result.writing");
  if (activity === "putting-back") return t("pane:result.puttingBack");
  if (activity === "keeping") return t("waivers:keeping");
  if (state.waiving) return waivingText(state.waiving, messages);
  if (activity === "inserting") return t("learn:inserting");
  if (state.inserted) return t(`learn:inserted.${state.inserted.purpose}`, { name: state.inserted.name });
  if (state.said) return t(`excel:notice.${state.said}.title`);
  if (screen.kind === "failed") return t(`excel:failure.${screen.failure.code}.what`);
  if (screen.kind !== "checked" || activity !== "none") return "";
  if (screen.failure) return t(`excel:failure.${screen.failure.code}.what`);
  if (screen.outdated && !state.live.pending) return t("pane:notice.outdated");
  return `${writeText(screen.lastWrite, messages)} ${checkText(screen.check, messages)}`.trim();
}

function checkText({ report }: Check, messages: Messages): string {
  const isEmpty = report.findings.every(({ rule }) => rule === "table-not-recognised");
  if (report.tables.length === 0 && isEmpty) return messages.t("pane:announce.noTable");
  const counts = countsText(findingsBySeverity(report.findings), messages);
  const waived = report.findings.filter((finding) => finding.waived).length;
  const open =
    counts === "" ? messages.t("pane:announce.clean") : messages.t("pane:announce.checked", { counts });
  return waived === 0 ? open : `${open} ${messages.t("pane:verdict.waived", { count: waived })}`;
}

function writeText(result: WriteResult | null, messages: Messages): string {
  if (!result) return "";
  const { refused } = result.outcome;
  const refusals = refused.length > 0 ? messages.t("pane:result.refused", { count: refused.length }) : "";
  return `${writtenText(result, messages)} ${refusals}`;
}
