import excel from "./excel.json";
import pane from "./pane.json";

/** What the pane says before its first result, fetched ahead of all the rest. */
export default { excel, pane };
