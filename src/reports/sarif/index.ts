/** The report in the Static Analysis Results Interchange Format. */
export { sarifWriter } from "./sarif-writer";
