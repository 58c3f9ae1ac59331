export * from "./address";
export * from "./create-grid";
export * from "./display";
export * from "./grid";
export type { MergeLookup } from "./merge-index";
export { isDateFormat, isPercentFormat } from "./number-format";
