export { openArchive, type Archive } from "./archive";
