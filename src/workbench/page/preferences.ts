import { useEffect, useState } from "react";
import { localeOf, type Locale } from "../../messages";
import type { Appearance } from "./theme";

/** What the user chose for the page; Office's display language and theme follow it. */
export interface Preferences {
  readonly locale: Locale;
  readonly appearance: Appearance;
}

const KEY = "evalcheck.workbench";

/** The choices of last time, else what the browser says. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(readPreferences);
  useEffect(() => {
    document.documentElement.lang = preferences.locale;
    document.documentElement.style.colorScheme = preferences.appearance;
    localStorage.setItem(KEY, JSON.stringify(preferences));
  }, [preferences]);
  return [preferences, (change) => setPreferences((before) => ({ ...before, ...change }))];
}

function readPreferences(): Preferences {
  const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    locale: localeOf(kept.locale ?? navigator.language),
    appearance: kept.appearance === "dark" || (!kept.appearance && prefersDark) ? "dark" : "light",
  };
}
