import { noticeAddress, noticeAskedFor, noticeText, type Notice } from "../../src/commands";
import { showNotice } from "../../src/commands/show-notice";
import { loadMessages, type Locale } from "../../src/messages";

/** Every notice; the type sees to it that none is forgotten. */
const NOTICES: Readonly<Record<Notice["name"], true>> = {
  clean: true,
  "no-table": true,
  "protected-formatting": true,
  "cleared-nothing": true,
  "nothing-to-fix": true,
  "memory-unread": true,
  "profile-unread": true,
  "workbook-checked": true,
  fixed: true,
  "cell-edit-mode": true,
  busy: true,
  "session-lost": true,
  "no-workbook": true,
  "no-worksheet": true,
  "sheet-gone": true,
  "sheet-hidden": true,
  "access-denied": true,
  "too-large": true,
  "not-answering": true,
  "too-old": true,
  unexpected: true,
};

const COUNTED: Readonly<Record<string, Notice>> = {
  "workbook-checked": {
    name: "workbook-checked",
    counts: { tables: 3, errors: 1, warnings: 2, unread: 1, unmarked: 2 },
  },
  fixed: { name: "fixed", counts: { written: 4, refused: 1 } },
};

const noticeNamed = (name: string) => COUNTED[name] ?? ({ name } as Notice);
const PAGE = "https://localhost/addin/taskpane.html?_host_Info=Excel#top";

describe("a notice", () => {
  it.each<Locale>(["zh-CN", "en-US"])("has words in %s, whatever it says", async (locale) => {
    const messages = await loadMessages(locale);
    for (const name of Object.keys(NOTICES)) {
      expect(noticeText(messages, noticeNamed(name))?.title).toMatch(/\S/);
      expect(noticeText(messages, noticeNamed(name))?.text).toMatch(/\S/);
    }
  });

  it("travels in the address of its page, with its counts", () => {
    expect(noticeAskedFor(PAGE)).toBeNull();
    expect(noticeAddress(PAGE, { name: "too-old" })).toBe(
      "https://localhost/addin/notice.html?notice=too-old",
    );
    for (const name of Object.keys(NOTICES)) {
      expect(noticeAskedFor(noticeAddress(PAGE, noticeNamed(name)))).toEqual(noticeNamed(name));
    }
  });

  it("says its counts in a sentence", async () => {
    const [zh, en] = await Promise.all([loadMessages("zh-CN"), loadMessages("en-US")]);
    expect(noticeText(zh, COUNTED["workbook-checked"]!)?.text).toBe(
      "3 张自评表：1 个错误，2 个警告。 1 张工作表没有读到。 2 张工作表受保护或已被删除，没有标出问题。",
    );
    expect(noticeText(en, COUNTED.fixed!)).toEqual({
      title: "4 cells corrected",
      text: "1 cell was not written. Open the pane to see each of them, or to put the old values back.",
    });
    expect(noticeText(zh, { name: "fixed", counts: { written: 0, refused: 2 } })).toEqual({
      title: "没有写入任何单元格。",
      text: "2 处没有写入。 打开窗格可以查看原因。",
    });
  });

  it("fills its page, in its language", async () => {
    const page = document.implementation.createHTMLDocument();
    showNotice(page, await loadMessages("zh-CN"), { name: "no-table" });
    expect(page.documentElement.lang).toBe("zh-CN");
    expect(page.title).toBe("没有找到绩效自评表");
    expect(page.querySelector("h1")?.textContent).toBe(page.title);
    expect(page.querySelector("p")?.textContent).toMatch(/校验本表/);
  });

  it.each([
    "notice=<b>You have won</b>",
    "notice=constructor",
    "notice=fixed.title",
    "notice=fixed",
    "notice=fixed&written=4",
    "notice=fixed&written=4&refused=-1",
    "notice=fixed&written=<i>4</i>&refused=0",
    "notice=fixed&written=1e99&refused=0",
    "notice=fixed&written=99999999&refused=0",
    "notice=workbook-checked&tables=1&errors=1&warnings=1&unread=x&unmarked=0",
  ])("that somebody made up shows nothing: %s", async (query) => {
    const page = document.implementation.createHTMLDocument();
    const notice = noticeAskedFor(`https://localhost/notice.html?${query}`);
    if (notice) showNotice(page, await loadMessages("en-US"), notice);
    expect(page.body.childElementCount).toBe(0);
  });
});
