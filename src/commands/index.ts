export * from "./notice";
export * from "./ribbon";
export * from "./ribbon-functions";
