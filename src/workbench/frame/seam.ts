/**
 * The seam between the unmodified pane and the workbench: a classic script in front of office.js.
 *
 * In Excel on the web the pane sits in a frame too, and office.js talks to `window.parent`. Here the page
 * puts an Excel of its own into that place, before office.js is loaded and looks for it.
 */
import type { PaneSeat } from "./pane-seat";

(window.parent as unknown as PaneSeat).seatPane?.(window);
