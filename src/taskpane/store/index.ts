export { cellsOf, type Written, type WrittenBatch } from "./batches";
export * from "./check";
export * from "./list-view";
export * from "./reducer";
export * from "./state";
export * from "./steps";
export * from "./store";
export * from "./workbook";
