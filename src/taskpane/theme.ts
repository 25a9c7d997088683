import { type IPalette, type ITheme, createTheme } from "office-ui-fabric-react/lib/Styling";
import type { Locale } from "../i18n/locale";

/** Light or dark, as Office itself is shown. High contrast is the system's: Fabric follows `forced-colors`. */
export type Tone = "light" | "dark";

/** Excel's green on white; every text colour reaches a contrast of 4.5:1. */
const lightPalette: Partial<IPalette> = {
  themePrimary: "#0f703b",
  themeDarkAlt: "#0d6334",
  themeDark: "#0b542c",
  themeDarker: "#083e21",
  themeSecondary: "#1f824b",
  themeTertiary: "#63b287",
  themeLight: "#b3dcc5",
  themeLighter: "#d7eee1",
  themeLighterAlt: "#f4fbf7",
};

const darkPalette: Partial<IPalette> = {
  themePrimary: "#6cc995",
  themeDarkAlt: "#7ad1a0",
  themeDark: "#8fdab0",
  themeDarker: "#b0e7c8",
  themeSecondary: "#5db585",
  themeTertiary: "#3f7d5b",
  themeLight: "#244c37",
  themeLighter: "#1c3a2a",
  themeLighterAlt: "#16281f",
  white: "#1f1f1f",
  neutralLighterAlt: "#272727",
  neutralLighter: "#2f2f2f",
  neutralLight: "#3a3a3a",
  neutralQuaternaryAlt: "#434343",
  neutralQuaternary: "#4c4c4c",
  neutralTertiaryAlt: "#6a6a6a",
  neutralTertiary: "#9a9a9a",
  neutralSecondaryAlt: "#b4b4b4",
  neutralSecondary: "#c8c8c8",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#f2f2f2",
  neutralDark: "#f8f8f8",
  black: "#ffffff",
};

/** Fonts that exist on office machines: Chinese first in Chinese, Latin first in English. */
const fontFamilies: Readonly<Record<Locale, string>> = {
  "zh-CN":
    '"Microsoft YaHei", "微软雅黑", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif',
  "en-US":
    '"Segoe UI", "Helvetica Neue", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
};

/**
 * The tone of Office's current theme. Excel on the web leaves `officeTheme` undefined and is light.
 *
 * @example officeTone("#262626") // "dark"
 */
export function officeTone(bodyBackgroundColor: string | undefined): Tone {
  const digits = /^#?([0-9a-f]{6})$/i.exec(bodyBackgroundColor ?? "")?.[1];
  if (!digits) return "light";
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(digits.slice(at, at + 2), 16)
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}

export function paneTheme(tone: Tone, locale: Locale): ITheme {
  return createTheme({
    palette: tone === "dark" ? darkPalette : lightPalette,
    isInverted: tone === "dark",
    defaultFontStyle: { fontFamily: fontFamilies[locale] },
  });
}
