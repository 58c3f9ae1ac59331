import { noticeAddress, noticeAskedFor, noticeText, type Notice } from "../../src/commands/notice";
import { showNotice } from "../../src/commands/show-notice";
import { loadMessages, type Locale } from "../../src/messages";

/** Every notice; the type sees to it that none is forgotten. */
const NOTICES: Readonly<Record<Notice, true>> = {
  clean: true,
  "no-table": true,
  "protected-formatting": true,
  "cleared-nothing": true,
  "memory-unread": true,
  "profile-unread": true,
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

describe("a notice", () => {
  it.each<Locale>(["zh-CN", "en-US"])("has words in %s, whatever it says", async (locale) => {
    const messages = await loadMessages(locale);
    for (const notice of Object.keys(NOTICES)) {
      expect(noticeText(messages, notice)?.title).toMatch(/\S/);
      expect(noticeText(messages, notice)?.text).toMatch(/\S/);
    }
  });

  it("travels in the address of the commands' page", () => {
    const page = "https://localhost/addin/commands.html?_host_Info=Excel#top";
    expect(noticeAskedFor(page)).toBeNull();
    expect(noticeAddress(page, "too-old")).toBe("https://localhost/addin/commands.html?notice=too-old");
    expect(noticeAskedFor(noticeAddress(page, "too-old"))).toBe("too-old");
  });

  it("fills its page, in its language", async () => {
    const page = document.implementation.createHTMLDocument();
    showNotice(page, await loadMessages("zh-CN"), "no-table");
    expect(page.documentElement.lang).toBe("zh-CN");
    expect(page.title).toBe("没有找到绩效自评表");
    expect(page.querySelector("h1")?.textContent).toBe(page.title);
    expect(page.querySelector("p")?.textContent).toMatch(/校验本表/);
  });

  it("that somebody made up shows nothing", async () => {
    const page = document.implementation.createHTMLDocument();
    showNotice(page, await loadMessages("en-US"), "<b>You have won</b>");
    expect(page.body.childElementCount).toBe(0);
  });
});
