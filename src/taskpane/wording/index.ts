export * from "./announcement";
export * from "./cells-text";
export * from "./content-text";
export * from "./counts-text";
export * from "./day-text";
export * from "./moment-text";
export * from "./waiving-text";
export * from "./written-text";
