export * from "./finding-text";
export * from "./limit-text";
export * from "./locale";
export * from "./messages";
export * from "./profile-problem-text";
export * from "./rule-text";
