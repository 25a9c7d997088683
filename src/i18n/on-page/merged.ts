import { currentLocale, type Locale } from "../locale";

/** The words that are other ones on the page without Excel, section by section. */
export type Some<Texts, Section extends keyof Texts> = {
  readonly [Key in Section]: Partial<Texts[Key]>;
};

/**
 * The pane's words as the page without Excel says them: where the pane speaks of the workbook and of inserting, the page speaks
 * of itself and of files.
 *
 * @returns the same object for a language each time: whoever draws compares them
 */
export function onPage<Texts extends object>(
  usual: (locale: Locale) => Texts,
  own: Readonly<Record<Locale, { readonly [Key in keyof Texts]?: object }>>
): (locale?: Locale) => Texts {
  const made = new Map<Locale, Texts>();
  return (locale = currentLocale()) => {
    const texts = made.get(locale) ?? merged(usual(locale), own[locale]);
    made.set(locale, texts);
    return texts;
  };
}

function merged<Texts extends object>(
  usual: Texts,
  words: { readonly [Key in keyof Texts]?: object }
): Texts {
  const sections = Object.entries(words).map(([section, changed]) => [
    section,
    { ...(usual[section as keyof Texts] as object), ...(changed as object) },
  ]);
  return { ...usual, ...(Object.fromEntries(sections) as Partial<Texts>) };
}
