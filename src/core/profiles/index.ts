export type { Profile } from "./profile";
