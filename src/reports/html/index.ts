/** The report as one self-contained page. */
export { htmlWriter } from "./html-writer";
