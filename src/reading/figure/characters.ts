/** Signs that copies print in more than one form, each by the one that the grammar knows. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ "﹥": ">", "〉": ">", "›": ">", "﹤": "<", "〈": "<", "‹": "<" },
  ...{ "≧": "≥", "⩾": "≥", "≦": "≤", "⩽": "≤", "﹪": "%", "﹣": "-", "−": "-", "‐": "-", "‑": "-" },
  ...{
    "﹢": "+",
    "　": " ",
    "\u00a0": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2009": " ",
    "\u202f": " ",
  },
};

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

const CHANGED = new RegExp(`[\\uff01-\\uff5e${Object.keys(SIGNS).join("")}]`, "g");

/** Marks of sentences are no separators of thousands, though NFKC would make them so. */
const KEPT = "，；：？！（）［］｛｝";

/**
 * The text in the characters that the grammar knows, one for one, so that places in it are places in the
 * text: full-width digits, letters and signs become ASCII. Nothing else becomes a digit: ① and ² are
 * footnote marks.
 *
 * @example plainText("＞６.５％") // ">6.5%"
 */
export function plainText(text: string): string {
  return text.replace(CHANGED, plain);
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  const isFullWidth = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
  if (isFullWidth && !KEPT.includes(character)) {
    return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  }
  return SIGNS[character] ?? character;
}
