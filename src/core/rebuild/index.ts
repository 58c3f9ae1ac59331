export { rebuildTable, type RebuildOptions } from "./rebuild-table";
