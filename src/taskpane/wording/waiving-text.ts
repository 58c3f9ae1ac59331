import { formatCell, type Finding } from "../../core";
import type { Messages } from "../../messages";
import type { WaivingResult } from "../store";

/** What became of the last change of waivers, in a sentence. */
export function waivingText(result: WaivingResult, messages: Messages): string {
  const { t } = messages;
  switch (result.kind) {
    case "waived":
      return t("waivers:result.waived", {
        rule: messages.find(`rules:${result.finding.rule}.name`) ?? result.finding.rule,
        place: placeText(result.finding),
      });
    case "waived-before":
      return t("waivers:result.waived-before", { by: result.by });
    case "withdrawn":
    case "restored": {
      const count = result.waivers.length;
      return count === 0
        ? t(`waivers:result.${result.kind}None`)
        : t(`waivers:result.${result.kind}`, { count });
    }
    case "refused":
      return refusalText(result.why, messages).title;
  }
}

/** Why waivers could not be changed, and what to do about it. */
export function refusalText(
  why: Extract<WaivingResult, { kind: "refused" }>["why"],
  { t }: Messages,
): { readonly title: string; readonly todo: string } {
  const unread = why === "memory-unread";
  const what = t(unread ? "waivers:refused.unread" : `excel:failure.${why}.what`);
  return {
    title: t("waivers:refused.title", { what }),
    todo: t(unread ? "waivers:refused.unreadTodo" : `excel:failure.${why}.todo`),
  };
}

function placeText({ cell, sheet }: Finding): string {
  return cell ? formatCell(cell) : sheet;
}
