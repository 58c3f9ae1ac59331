export type Locale = "zh-CN" | "en-US";

/**
 * The catalogue for a language tag: every Chinese reads zh-CN (zh-TW and zh-HK too), everyone else en-US.
 *
 * @param tag A BCP 47 tag such as Office's display language, or a POSIX one such as `zh_CN.UTF-8`.
 */
export function localeOf(tag: string): Locale {
  return /^zh\b|^zh_/i.test(tag) ? "zh-CN" : "en-US";
}
