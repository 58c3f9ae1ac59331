export * from "./evaluation-table";
