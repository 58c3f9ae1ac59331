export * from "./decimal";
