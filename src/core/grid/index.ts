export * from "./address";
export * from "./create-grid";
export * from "./grid";
