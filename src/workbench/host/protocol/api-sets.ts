/** The requirement sets that a host has, such as `{ ExcelApi: "1.13" }`. */
export type ApiSets = Readonly<Record<string, string>>;

/** The last ones that the npm build of the library knows. */
export const ALL_API_SETS: ApiSets = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
};

/** Whether a host has what a member needs, given as `ExcelApi 1.9`; a member without a set needs nothing. */
export function hasApiSet(sets: ApiSets, needed: string | undefined): boolean {
  if (!needed) return true;
  const [name = "", version = ""] = needed.split(" ");
  const offered = sets[name];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = version.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
