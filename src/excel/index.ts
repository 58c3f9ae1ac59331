export { createExcelPort } from "./create-port";
export * from "./port";
export { onRibbonButton, openWindow } from "./ribbon";
export { whenReady } from "./surroundings";
export type { OfficeTheme, Surroundings } from "./surroundings";
