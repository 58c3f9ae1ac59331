export { openArchive, type Archive } from "./archive";
export { PLAIN_UNPACKER, type Unpacker } from "./unpacker";
