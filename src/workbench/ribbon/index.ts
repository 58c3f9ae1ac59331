export * from "./read-ribbon";
