export { isBlank, isBlankReason, isDash, isInapplicable } from "./blanks";
export * from "./evaluation-table";
export { nearestToATable, type NearMiss } from "./near-miss";
export { pointsInLabel } from "./points-in-label";
export { recognise } from "./recognise";
