/** Spaces, brackets, quotation marks, dashes and list commas: people type names with or without them. */
const IGNORED = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}"'`·・_,、]/gu;

/**
 * The form in which two spellings of a name are the same: full-width and half-width alike (NFKC), lower case,
 * without spaces, brackets, quotation marks and dashes.
 *
 * @example normaliseName("高新技术企业（家）") // "高新技术企业家"
 * @example normaliseName("High-Tech Enterprises") // "hightechenterprises"
 */
export function normaliseName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(IGNORED, "");
}

/** Whether Excel's "=" takes two texts for the same: it does not tell upper from lower case. */
export function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
