import { exceededLimitText, type Messages } from "../../messages";
import type { OpenFailure } from "./open-document";

/** Why a file could not be read or changed, and what to do. Nothing on the page sets a limit. */
export function failureText(
  messages: Messages,
  { problem, exceeded }: Pick<OpenFailure, "problem" | "exceeded">,
): string {
  const { t } = messages;
  if (!exceeded) return t(`workbench:failure.${problem}`);
  return t("workbench:failure.exceeded", { text: exceededLimitText(messages, exceeded) });
}
