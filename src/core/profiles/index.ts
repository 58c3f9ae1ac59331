export type { ExpectedWeights, Profile } from "./profile";
export { DEFAULT_PROFILE, profileNamed, PROFILES, UnknownProfileError } from "./profile-named";
export { proposeProfile } from "./propose-profile";
