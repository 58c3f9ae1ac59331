export { layoutFaults, type LayoutFault } from "./layout-faults";
export { rebuildTable, type RebuildOptions } from "./rebuild-table";
export { MOST_STRAY_TEXTS, strayTexts, type StrayText, type StrayTexts } from "./stray-texts";
