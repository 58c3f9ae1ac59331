export { openArchive, type Archive } from "./archive";
export { PLAIN_UNPACKER } from "./plain-unpacker";
export type { Unpacker } from "./unpacker";
