import { WorkbookFileError } from "../workbook-file";

/** No file, however strange, ends in anything but a {@link WorkbookFileError}. */
export function refusingUnreadable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError("unreadable", cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
  }
}
