import { createContext, use } from "react";
import type { Messages } from "../../messages";

export const MessagesContext = createContext<Messages | null>(null);

/** @throws When a component is rendered outside of the page. */
export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (!messages) throw new Error("useMessages needs a MessagesContext");
  return messages;
}
