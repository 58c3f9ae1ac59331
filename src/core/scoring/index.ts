export * from "./decimal";
export * from "./execution";
export * from "./grade";
