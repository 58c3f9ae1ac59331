import { WorkbookFileError } from "../workbook-file";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Says what a file is that is no archive. Password protection wraps the workbook into a compound file
 * (MS-OFFCRYPTO 2.3.4), and the .xls of Excel 97 is one too: the names of their streams tell them apart.
 */
export function refuseOtherKind(bytes: Uint8Array): never {
  if (bytes.length === 0) throw new WorkbookFileError("not-a-zip", "the file is empty");
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    throw new WorkbookFileError("not-a-zip", "the file does not begin as a workbook does");
  }
  if (hasStream(bytes, "EncryptedPackage"))
    throw new WorkbookFileError("encrypted", "protected by a password");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) {
    throw new WorkbookFileError("legacy-xls", "a workbook of Excel 97-2003");
  }
  throw new WorkbookFileError("not-a-workbook", "a compound file without a workbook");
}

/** The entries of a compound file's directory are aligned to their size, and each begins with its name. */
const DIRECTORY_ENTRY = 128;

/** Whether a compound file has a stream; its names are UTF-16, ended by a zero. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(`${name}\0`, (char) => [char.charCodeAt(0), 0]).flat();
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
