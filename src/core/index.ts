/** The shared scoring and consistency rules: pure, without DOM, Node or Office. */
export * from "./corrections";
export * from "./finding";
export * from "./formula";
export * from "./grid";
export * from "./memory";
export type { Profile } from "./profiles";
export * from "./report";
export { decimalText, type Decimal } from "./scoring";
export * from "./table";
