export { marksOf, profileInForce, validate } from "../../core";
