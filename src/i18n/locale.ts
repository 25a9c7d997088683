import type { Bilingual } from "../core/types";

/** The two languages of the product. */
export type Locale = "zh-CN" | "en-US";

let current: Locale = "zh-CN";

/** The language in which messages are worded now. Chinese until somebody says otherwise. */
export function currentLocale(): Locale {
  return current;
}

export function setLocale(locale: Locale): void {
  current = locale;
}

/**
 * The product's language for an Office display language: Chinese for every zh-*, else English.
 *
 * @example resolveLocale("zh-TW") // "zh-CN"
 */
export function resolveLocale(displayLanguage: string): Locale {
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/**
 * The entry of a pair of dictionaries for a language. The type of `en-US` follows the Chinese one,
 * so a key missing in English does not compile.
 *
 * @example const texts = inLocale({ "zh-CN": zhCN, "en-US": enUS });
 */
export function inLocale<T>(
  dictionaries: Readonly<Record<Locale, T>>,
  locale: Locale = current
): T {
  return dictionaries[locale];
}

/**
 * A text of the plan in one of the product's languages.
 *
 * @example inLanguage({ zh: "家", en: "enterprises" }, "en-US") // "enterprises"
 */
export function inLanguage<T>(
  text: Readonly<Record<keyof Bilingual, T>>,
  locale: Locale = current
): T {
  return text[languageOf(locale)];
}

/** The key of a language in a text of the plan. */
export function languageOf(locale: Locale): keyof Bilingual {
  return locale === "zh-CN" ? "zh" : "en";
}
