export * from "./announcement";
export * from "./cells-text";
export * from "./content-text";
export * from "./counts-text";
export * from "./moment-text";
export * from "./written-text";
