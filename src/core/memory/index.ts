export * from "./mark";
export * from "./mark-formula";
