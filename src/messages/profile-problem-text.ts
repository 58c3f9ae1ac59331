import type { Allowed, ProfileProblem } from "../core";
import type { Messages } from "./messages";

/** Longer lists of known names are no help in a message: the nearest is named alone. */
const MOST_KNOWN = 20;

/** Says in a sentence or two what is wrong with a profile, what may stand there, and what may have been meant. */
export function profileProblemText(messages: Messages, problem: ProfileProblem): string {
  const { t } = messages;
  const { messageId, path, given, allowed } = problem;
  const isWhole = messageId === "wrong-value" && path.length === 0;
  const what = t(`profiles:problem.${isWhole ? "wrong-whole" : messageId}`, {
    option: messageId === "unknown-rule" ? (path.at(-1) ?? "") : path.join("."),
    given: given ?? "",
    allowed: allowed ? allowedText(messages, allowed) : "",
  });
  return hints(messages, problem).reduce((text, hint) => t("profiles:hinted", { text, hint }), what);
}

function hints({ t }: Messages, { messageId, allowed, nearest }: ProfileProblem): string[] {
  const isName = messageId === "unknown-option" || messageId === "unknown-rule";
  const known = isName && allowed?.kind === "one-of" ? allowed.values : [];
  return [
    ...(nearest === null ? [] : [t("profiles:hint.nearest", { nearest })]),
    ...(known.length === 0 || known.length > MOST_KNOWN
      ? []
      : [t("profiles:hint.known", { known: known.join(t("profiles:separator")) })]),
  ];
}

function allowedText({ t }: Messages, allowed: Allowed): string {
  const list = (names: readonly (string | number)[]) => names.join(t("profiles:separator"));
  switch (allowed.kind) {
    case "one-of":
      return t("profiles:allowed.one-of", { values: list(allowed.values) });
    case "number":
      return t("profiles:allowed.number", { least: allowed.least, most: allowed.most });
    case "text":
      return t("profiles:allowed.text", { longest: allowed.longest });
    case "object":
      return t(allowed.orNull ? "profiles:allowed.object-or-null" : "profiles:allowed.object", {
        names: list(allowed.names),
      });
  }
}
