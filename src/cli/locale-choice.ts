import { createMessages, localeOf, type Locale, type Messages } from "../messages";
import enUS from "../messages/en-US";
import zhCN from "../messages/zh-CN";

export const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** The texts of a language; both are at hand, for a command line is one file. */
export function messagesOf(locale: Locale): Messages {
  return createMessages(locale, locale === "zh-CN" ? zhCN : enUS);
}

/**
 * The language to speak before the arguments are understood, help and complaints included: what `--locale`
 * asks for, else the environment's, else Chinese.
 */
export function chooseLocale(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  const requested = requestedLocale(argv);
  const known = LOCALES.find((locale) => locale === requested);
  return known ?? environmentLocale(env);
}

function requestedLocale(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((argument) => argument === "--locale" || argument.startsWith("--locale="));
  const argument = argv[at];
  return argument === "--locale" ? argv[at + 1] : argument?.slice("--locale=".length);
}

/** POSIX: LC_ALL goes before LC_MESSAGES before LANG. The C locale says nothing about a language. */
function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return tag === undefined || /^(?:C|POSIX)\b/.test(tag) ? "zh-CN" : localeOf(tag);
}
