import { PLAIN_UNPACKER, type Unpacker } from "../xlsx";
import { NODE_UNPACKER } from "./node-unpacker";

/** For files whose largest parts are better not in memory as a whole; loaded when the first comes. */
export const LARGE_FILE_UNPACKER: Unpacker = { ...NODE_UNPACKER, stream: PLAIN_UNPACKER.stream };
