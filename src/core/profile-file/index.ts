/** Reading a profile from JSON: a face of its own, for its schema library is only loaded where files are read. */
export { keptProfile, profileInForce, type ProfileInForce } from "./kept-profile";
export type { Allowed, ProfileProblem, TextPlace } from "./problem";
export { PROFILE_SETTING } from "./profile-setting";
export { readProfile, type ProfileReading, type ProfileReadOptions } from "./read-profile";
