import type { WebpackPluginInstance } from "webpack";

/** The file beside a bundle that names whose work is in it. */
export const NOTICES_FILE: string;

/** Writes the licences of all packages that a compilation has bundled beside its bundles. */
export const ThirdPartyNotices: new () => WebpackPluginInstance;
