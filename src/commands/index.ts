import { createExcelPort, openWindow, whenReady } from "../excel";
import { loadMessages, localeOf } from "../messages";
import { noticeAddress, noticeAskedFor } from "./notice";
import { bindRibbon } from "./ribbon-commands";
import { showNotice } from "./show-notice";

const notice = noticeAskedFor(location.href);

if (notice === null) {
  // At once, not when Office is ready: a press may be what has loaded this page.
  bindRibbon(createExcelPort(), (said) => openWindow(noticeAddress(location.href, said)));
} else {
  void whenReady()
    .then(({ language }) => loadMessages(localeOf(language)))
    .then((messages) => showNotice(document, messages, notice));
}
