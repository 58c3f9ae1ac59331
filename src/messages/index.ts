export * from "./finding-text";
export * from "./locale";
export * from "./messages";
export * from "./rule-text";
