import { invalidArgument } from "../host-error";

const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*:[\]]|^'|'$/;

/** @throws HostError `InvalidArgument` for a name that Excel does not give a sheet. */
export function checkSheetName(name: string, location: string): void {
  if (name.trim() === "" || name.length > MAX_LENGTH || FORBIDDEN.test(name)) throw invalidArgument(location);
}
