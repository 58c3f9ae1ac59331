/** What the frame of the pane sends to the page, once, together with its end of the channel. */
export const HOST_CHANNEL = "evalcheck:host-channel";

/** What comes through the channel: a message of office.js, or word that a file is dragged over the pane. */
export type FromFrame = string | { readonly dragged: true };
