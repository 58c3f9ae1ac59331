import type { ExcelFailureCode } from "../excel";
import type { Messages } from "../messages";

/** What a ribbon button has to say when the sheet itself does not show it. */
export type Notice =
  | { readonly name: PlainNotice }
  | { readonly name: "workbook-checked"; readonly counts: WorkbookCounts }
  | { readonly name: "fixed"; readonly counts: FixCounts };

type PlainNotice =
  | "clean"
  | "no-table"
  | "protected-formatting"
  | "cleared-nothing"
  | "nothing-to-fix"
  /** What the workbook keeps, or the profile that is kept, could not be read and does not count. */
  | "memory-unread"
  | "profile-unread"
  /** Excel failed. */
  | ExcelFailureCode;

/** What a validation of the workbook came to; waived findings are not among them. */
export type WorkbookCounts = Readonly<Record<(typeof COUNTS)["workbook-checked"][number], number>>;

/** Cells that were written, and those that Excel or somebody's change refused. */
export type FixCounts = Readonly<Record<(typeof COUNTS)["fixed"][number], number>>;

/** The counts that go with a notice. */
const COUNTS = {
  "workbook-checked": ["tables", "errors", "warnings", "unread", "unmarked"],
  fixed: ["written", "refused"],
} as const;

export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

/** The page that shows notices, beside that of the pane. */
const PAGE = "notice.html";
const PARAMETER = "notice";

/** The address that shows a notice, given the address of the add-in's page. */
export function noticeAddress(page: string, notice: Notice): string {
  const address = new URL(PAGE, page);
  const counts = "counts" in notice ? Object.entries(notice.counts) : [];
  address.search = new URLSearchParams([
    [PARAMETER, notice.name],
    ...counts.map(([name, count]): [string, string] => [name, String(count)]),
  ]).toString();
  return address.href;
}

/** The notice that an address asks for; null for one that somebody made up. */
export function noticeAskedFor(address: string): Notice | null {
  const asked = new URL(address).searchParams;
  const name = asked.get(PARAMETER);
  if (name === null || !/^[a-z-]+$/.test(name)) return null;
  if (name !== "workbook-checked" && name !== "fixed") return { name: name as PlainNotice };
  const counts = COUNTS[name].map((count) => [count, asked.get(count) ?? ""] as const);
  if (!counts.every(([, text]) => /^\d{1,7}$/.test(text))) return null;
  const read = Object.fromEntries(counts.map(([count, text]) => [count, Number(text)]));
  return name === "fixed" ? { name, counts: read as FixCounts } : { name, counts: read as WorkbookCounts };
}

/** The words of a notice; one that somebody made up has none. */
export function noticeText(messages: Messages, notice: Notice): NoticeText | undefined {
  switch (notice.name) {
    case "workbook-checked":
      return workbookText(messages, notice.counts);
    case "fixed":
      return fixText(messages, notice.counts);
    default:
      return plainText(messages, notice.name);
  }
}

function plainText(messages: Messages, name: PlainNotice): NoticeText | undefined {
  const title = messages.find(`excel:notice.${name}.title`) ?? messages.find(`excel:failure.${name}.what`);
  const text = messages.find(`excel:notice.${name}.text`) ?? messages.find(`excel:failure.${name}.todo`);
  return title !== undefined && text !== undefined ? { title, text } : undefined;
}

function workbookText({ t }: Messages, counts: WorkbookCounts): NoticeText {
  const { tables, errors, warnings, unread, unmarked } = counts;
  return {
    title: t("excel:notice.workbookChecked.title"),
    text: sentences(
      t("excel:notice.workbookChecked.text", {
        tables: t("workbook:counted.tables", { count: tables }),
        errors: t("pane:counts.error", { count: errors }),
        warnings: t("pane:counts.warning", { count: warnings }),
      }),
      unread > 0 && t("excel:notice.workbookChecked.unread", { count: unread }),
      unmarked > 0 && t("workbook:unmarked", { count: unmarked }),
    ),
  };
}

function fixText({ t }: Messages, { written, refused }: FixCounts): NoticeText {
  return {
    title: written > 0 ? t("excel:notice.fixed.title", { count: written }) : t("pane:result.nothing"),
    text: sentences(
      refused > 0 && t("excel:notice.fixed.refused", { count: refused }),
      t(written > 0 ? "excel:notice.fixed.putBack" : "excel:notice.fixed.why"),
    ),
  };
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(" ");
}
