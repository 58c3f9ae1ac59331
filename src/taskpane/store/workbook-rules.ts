export { marksOf, validate } from "../../core";
