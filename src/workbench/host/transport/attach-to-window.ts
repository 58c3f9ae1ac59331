import type { ExcelHost } from "../excel-host";
import { windowName, type HostDescription } from "./app-context";
import { createXdmHost, type XdmHost } from "./xdm-host";

/** The part of an add-in's window that the conversation needs. */
export type AddInWindow = Window & typeof globalThis;

export interface AttachOptions {
  readonly locale?: string;
  /**
   * What the library is told of its host's origin. It must be https and have the add-in's host name; the
   * messages are ours, so that the page itself may be served over plain http.
   */
  readonly origin?: string;
  readonly documentUrl?: string;
  /** How long a message takes, in milliseconds; 0 unless told otherwise. */
  readonly latency?: number;
}

/**
 * Puts an Excel in the place of the parent of a window, before office.js is loaded there. To the unmodified
 * library this is an Excel on the web that holds the window in a frame.
 */
export function attachToWindow(addIn: AddInWindow, host: ExcelHost, options: AttachOptions = {}): XdmHost {
  const { locale = "zh-CN", origin = `https://${addIn.location.host}`, latency = 0 } = options;
  // Kept from the start: a test that installs a clock of its own must not stop the conversation.
  const later = addIn.setTimeout.bind(addIn);
  const description = {
    locale,
    origin,
    ...(options.documentUrl !== undefined && { documentUrl: options.documentUrl }),
  };

  const xdm = createXdmHost(host, description, (text) => {
    later(() => addIn.dispatchEvent(new addIn.MessageEvent("message", { data: text, origin })), latency);
  });

  addIn.name = windowName({ ...description, apiSets: host.apiSets } satisfies HostDescription);
  // `parent` is replaceable by its specification.
  Object.defineProperty(addIn, "parent", {
    configurable: true,
    value: { postMessage: (text: unknown) => void later(() => xdm.receive(text), latency) },
  });
  return xdm;
}
