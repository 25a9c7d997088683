import { soundsOf } from "../core/pinyin";
import { foldForSearch } from "../core/search-index";
import type { Indicator, Pinyin } from "../core/types";
import type { CompiledPinyin } from "./format";
import { decodePinyin, pinyinFrom, spell } from "./pinyin";

/** The pinyin of the indicators' names by character, with the names that read a character otherwise. */
export function compilePinyin(indicators: readonly Indicator[]): CompiledPinyin {
  const names = indicators.map(({ name }) => name.zh);
  const spelt = indicators.map(({ name, pinyin }) => syllablesIn(name.zh, pinyin));
  const syllables = new Map<string, string>();
  names.forEach((name, position) => {
    const own = spelt[position]?.split(" ").filter((sound) => /^[a-z]/.test(sound)) ?? [];
    spell(name, (character) => {
      const syllable = own.shift() ?? "";
      if (!syllables.has(character)) syllables.set(character, syllable);
      return syllable;
    });
  });
  const regular = { syllables: [...syllables.values()].join(" "), exceptions: {} };
  const exceptions = decodePinyin(names, regular).flatMap((decoded, position) => {
    const actual = spelt[position] ?? "";
    return samePinyin(decoded, actual) ? [] : [[position, actual]];
  });
  return { ...regular, exceptions: Object.fromEntries(exceptions) };
}

function samePinyin(left: string, right: string): boolean {
  return JSON.stringify(pinyinFrom(left)) === JSON.stringify(pinyinFrom(right));
}

/**
 * The syllables of a name, told apart again in its pinyin: a plan keeps the pinyin as it is searched.
 *
 * @example syllablesIn("R&D活动", { full: "rdhuodong", initials: "rdhd" }) // "RD huo dong"
 */
function syllablesIn(name: string, pinyin: Pinyin): string {
  const folded = foldForSearch(name);
  const sounds = soundsOf(folded, pinyin);
  if (sounds === null) return piecesOf(pinyin).join(" ");
  const pieces = parts(pinyin.full, sounds.starts);
  const syllables = pieces.filter(
    (_, sound) => !/[a-z0-9]/.test(folded.charAt(sounds.characters[sound] ?? 0))
  );
  return spell(name, () => syllables.shift() ?? "");
}

/**
 * Parts of any pinyin that give it back, though they need not be its syllables: each begins with the
 * first of its initial's letters that is still to come.
 */
function piecesOf({ full, initials }: Pinyin): readonly string[] {
  let next = 0;
  const starts = [...initials].map((initial) => {
    const start = full.indexOf(initial, next);
    next = start + 1;
    return start;
  });
  return parts(full, starts);
}

function parts(text: string, starts: readonly number[]): readonly string[] {
  return starts.map((start, part) => text.slice(start, starts[part + 1]));
}
