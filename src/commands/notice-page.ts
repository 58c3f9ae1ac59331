/** The page of a notice: a small window beside the workbook. */
import { whenReady } from "../excel";
import { loadMessages, localeOf } from "../messages";
import { noticeAskedFor } from "./notice";
import { showNotice } from "./show-notice";

const notice = noticeAskedFor(location.href);
if (notice) {
  void whenReady()
    .then(({ language }) => loadMessages(localeOf(language)))
    .then((messages) => showNotice(document, messages, notice));
}
