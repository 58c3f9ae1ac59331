import type { OfficeTheme } from "../excel";
import type { Appearance } from "./theme";

/** Tells the appearance now and after each change: Office's own where it tells one, else the system's. */
export function followAppearance(
  theme: OfficeTheme | null,
  listener: (appearance: Appearance) => void,
): void {
  if (theme) {
    listener(theme.dark ? "dark" : "light");
    return;
  }
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const tell = () => listener(dark.matches ? "dark" : "light");
  dark.addEventListener("change", tell);
  tell();
}
