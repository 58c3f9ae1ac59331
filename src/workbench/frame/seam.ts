/**
 * The seam between the unmodified pane and the workbench, a classic script in front of office.js.
 *
 * In Excel on the web the pane sits in a frame, and office.js talks to `window.parent` by messages. Its
 * trust check wants the parent's origin to be https; the workbench is served over plain http. So the frame
 * gets a parent of its own here, which passes every message through a channel to the page, and says what
 * comes back in the name of the host origin that `window.name` announced. The library stays as it is.
 */
import { HOST_CHANNEL } from "./host-channel";

const page = window.parent;
const { port1: port, port2: portOfPage } = new MessageChannel();

/** The host's origin, the last part of what office.js reads in the frame's name. */
const hostOrigin = () =>
  (JSON.parse(window.name) as { readonly xdmInfo: string }).xdmInfo.split("|").at(-1) ?? "";

port.onmessage = ({ data }: MessageEvent<string>) => {
  window.dispatchEvent(new MessageEvent("message", { data, origin: hostOrigin() }));
};

Object.defineProperty(window, "parent", {
  configurable: true,
  value: { postMessage: (message: unknown) => port.postMessage(message) },
});

page.postMessage(HOST_CHANNEL, window.location.origin, [portOfPage]);

/** A file that is dragged over the pane belongs to the page, not to the frame, which would open it. */
window.addEventListener("dragenter", (event) => {
  event.preventDefault();
  port.postMessage({ dragged: true });
});
for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
