import { markStylesOf } from "../core";
import { createExcelPort, createPersonalStore, openWindow, whenReady } from "../excel";
import { loadMessages, localeOf } from "../messages";
import { noticeAddress, noticeAskedFor } from "./notice";
import { bindRibbon } from "./ribbon-commands";
import { showNotice } from "./show-notice";

const notice = noticeAskedFor(location.href);

if (notice === null) {
  // At once, not when Office is ready: a press may be what has loaded this page.
  const person = createPersonalStore();
  const port = createExcelPort({ markStyles: () => markStylesOf(person.read("marks")) });
  bindRibbon(port, person, (said) => openWindow(noticeAddress(location.href, said)));
} else {
  void whenReady()
    .then(({ language }) => loadMessages(localeOf(language)))
    .then((messages) => showNotice(document, messages, notice));
}
