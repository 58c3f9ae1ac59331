export { SCREENS } from "./registry";
