/** Writes the types of the library's faces into dist/library/types: `npx tsx scripts/build-library-types.ts`. */
import { fileURLToPath } from "node:url";
import { writeLibraryTypes } from "./library-types/write-library-types";

const complaints = writeLibraryTypes(fileURLToPath(new URL("../dist/library/types", import.meta.url)));
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
