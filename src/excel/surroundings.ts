import { isSupported } from "./run";

/** Where the add-in finds itself. */
export interface Surroundings {
  /** Office's display language as a BCP 47 tag, such as `zh-CN`; the browser's where there is no Office. */
  readonly language: string;
  /** An Excel that has what the add-in needs; in any other the port says what is missing. */
  readonly supported: boolean;
  /** The colours of Office's own panes; null where Office does not tell (Excel on the web). */
  readonly theme: OfficeTheme | null;
}

export interface OfficeTheme {
  /** RGB colours such as `#FFFFFF`. */
  readonly background: string;
  readonly foreground: string;
  readonly dark: boolean;
}

/** Resolves as soon as Office can be talked to; in a page without office.js at once. */
export async function whenReady(): Promise<Surroundings> {
  if (typeof Office === "undefined") return elsewhere();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return elsewhere();
  return { language: Office.context.displayLanguage, supported: isSupported(), theme: officeTheme() };
}

function elsewhere(): Surroundings {
  return { language: navigator.language, supported: false, theme: null };
}

function officeTheme(): OfficeTheme | null {
  // The typings promise a theme that Excel on the web does not have.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme?.bodyBackgroundColor) return null;
  const background = theme.bodyBackgroundColor;
  return { background, foreground: theme.bodyForegroundColor, dark: isDark(background) };
}

/** `isDarkTheme` is missing in Excel 2021; the background tells as much. Weights of ITU-R BT.601. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
