import type { ExcelFailureCode } from "../excel";
import type { Messages } from "../messages";

/** What a ribbon button has to say when the sheet itself does not show it. */
export type Notice =
  | "clean"
  | "no-table"
  | "protected-formatting"
  | "cleared-nothing"
  /** What the workbook keeps, or the profile that is kept, could not be read and does not count. */
  | "memory-unread"
  | "profile-unread"
  /** Excel failed. */
  | ExcelFailureCode;

export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

const PARAMETER = "notice";

/** The address that shows a notice, given the address of the commands' page. */
export function noticeAddress(page: string, notice: Notice): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ [PARAMETER]: notice }).toString();
  address.hash = "";
  return address.href;
}

/** The notice that an address asks for; null for the commands' page itself. */
export function noticeAskedFor(address: string): string | null {
  return new URL(address).searchParams.get(PARAMETER);
}

/** The words of a notice; an unknown one, from an address that somebody made up, has none. */
export function noticeText(messages: Messages, notice: string): NoticeText | undefined {
  const title =
    messages.find(`excel:notice.${notice}.title`) ?? messages.find(`excel:failure.${notice}.what`);
  const text = messages.find(`excel:notice.${notice}.text`) ?? messages.find(`excel:failure.${notice}.todo`);
  return title !== undefined && text !== undefined ? { title, text } : undefined;
}
