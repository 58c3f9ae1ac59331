export { isBlank, isBlankReason, isDash, isInapplicable } from "./blanks";
export * from "./evaluation-table";
export { nearestToATable, type NearMiss } from "./near-miss";
export { recognise } from "./recognise";
