import type { Messages } from "../messages";
import { noticeText, type Notice } from "./notice";

/** Fills the page with a notice. */
export function showNotice(page: Document, messages: Messages, notice: Notice): void {
  const words = noticeText(messages, notice);
  if (!words) return;
  page.documentElement.lang = messages.locale;
  page.title = words.title;
  const title = page.createElement("h1");
  title.textContent = words.title;
  const text = page.createElement("p");
  text.textContent = words.text;
  page.body.replaceChildren(title, text);
}
