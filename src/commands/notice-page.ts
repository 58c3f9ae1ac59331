/** The page of a notice: a small window beside the workbook. */
import { whenReady } from "../excel";
import { loadFirstMessages, localeOf } from "../messages";
import { noticeAskedFor } from "./notice";
import { showNotice } from "./show-notice";

const notice = noticeAskedFor(location.href);
if (notice) {
  void whenReady()
    .then(({ language }) => loadFirstMessages(localeOf(language)))
    .then((messages) => showNotice(document, messages, notice));
}
