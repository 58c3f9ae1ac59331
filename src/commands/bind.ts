/**
 * A script of its own, right behind office.js and before the pane's: a press that loads the page is handed
 * over as soon as office.js is ready, and is lost where no function is bound by then.
 */
import { ribbon } from "./ribbon";

ribbon.bind();
