import { html, type Markup } from "./markup";

/** A path that breaks, where it is too long for its place, behind a folder rather than within a name. */
export function pathMarkup(path: string): Markup[] {
  return path.split(/(?<=[/\\])/).map((step, index) => (index === 0 ? html`${step}` : html`<wbr />${step}`));
}
