import type { Rule } from "../core";
import type { Messages } from "./messages";

/** A rule in words, with an ellipsis for what a finding fills in. */
export interface RuleText {
  readonly name: string;
  /** What its findings say: one a message. */
  readonly what: readonly string[];
  /** Why it is a rule, and what to do: one for the rule, or one a message, each once. */
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

/** Says what a rule is about in the language of `messages`. */
export function ruleText(messages: Messages, { id, messageIds }: Rule): RuleText {
  const general = (kind: "why" | "todo") => messages.findPattern(`rules:${id}.${kind}`);
  const byMessage = (kind: "what" | "why" | "todo") =>
    messageIds.flatMap((messageId) => messages.findPattern(`rules:${id}.${kind}.${messageId}`) ?? []);
  const texts = (kind: "why" | "todo") => {
    const single = general(kind);
    return single === undefined ? [...new Set(byMessage(kind))] : [single];
  };
  return {
    name: messages.find(`rules:${id}.name`) ?? id,
    what: byMessage("what"),
    why: texts("why"),
    todo: texts("todo"),
  };
}
