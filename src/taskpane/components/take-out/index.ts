export type { FileText } from "./save-file";
export { TakeOut } from "./take-out";
