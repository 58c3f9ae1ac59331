export { createExcelPort } from "./create-port";
export { createPersonalStore, type PersonalStore } from "./person";
export * from "./port";
export { onRibbonButton, openWindow, showPane } from "./ribbon";
export { whenReady } from "./surroundings";
export type { OfficeTheme, Surroundings } from "./surroundings";
