export { rebuildTable, type RebuildOptions } from "./rebuild-table";
export { strayTexts, type StrayText } from "./stray-texts";
