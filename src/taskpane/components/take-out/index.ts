export { TakeOut } from "./take-out";
