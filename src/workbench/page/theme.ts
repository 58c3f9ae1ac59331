import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type Appearance = "light" | "dark";

/** Fluent's stack knows Latin letters only: without these a Chinese Windows falls back to SimSun. */
const CHINESE = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";

export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: withChinese(webLightTheme),
  dark: withChinese(webDarkTheme),
};

function withChinese(theme: Theme): Theme {
  return {
    ...theme,
    fontFamilyBase: theme.fontFamilyBase.replace(/, sans-serif$/, `, ${CHINESE}, sans-serif`),
  };
}
