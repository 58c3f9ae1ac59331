import type { ExceededLimit, ReadLimits } from "./limits";
import { WorkbookFileError } from "./workbook-file";

/** The refusal of a file that has more of something than is allowed. */
export function tooLarge(detail: string, exceeded: ExceededLimit): WorkbookFileError {
  return new WorkbookFileError("too-large", detail, { exceeded });
}

/** The refusal of a part whose elements stand too deep within each other. */
export function tooDeep(part: string, { depth }: ReadLimits): WorkbookFileError {
  return tooLarge(`${part}: elements more than ${depth} deep`, {
    limit: "depth",
    allowed: depth,
    found: null,
  });
}

/**
 * Refuses a file by its size, which is known before it is read.
 *
 * @throws WorkbookFileError `too-large`
 */
export function refuseLargeFile(bytes: number, { fileBytes }: Pick<ReadLimits, "fileBytes">): void {
  if (bytes <= fileBytes) return;
  throw tooLarge(`${bytes} bytes`, { limit: "fileBytes", allowed: fileBytes, found: bytes });
}
