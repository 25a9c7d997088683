import type { Pinyin } from "../core/types";
import type { CompiledPinyin } from "./format";

const HAN = /\p{Script=Han}/u;
const NOT_TYPED = /[^A-Z0-9]/g;

/**
 * The pinyin of a name from its syllables. Letters of other scripts are in capitals there and, like
 * digits, stand in full also among the initials.
 *
 * @param syllables separated by spaces, e.g. "RD huo dong ren yuan"
 * @example pinyinFrom("RD huo dong ren yuan") // { full: "rdhuodongrenyuan", initials: "rdhdry" }
 */
export function pinyinFrom(syllables: string): Pinyin {
  const sounds = syllables.split(" ");
  const initials = sounds.map((sound) => (/^[a-z]/.test(sound) ? sound.charAt(0) : sound));
  return { full: sounds.join("").toLowerCase(), initials: initials.join("").toLowerCase() };
}

/**
 * The syllables of a name whose characters are read one by one; what stands between Chinese
 * characters keeps its letters, in capitals, and its digits.
 *
 * @param syllableOf the syllable of a Chinese character
 * @example spell("R&D活动", syllableOf) // "RD huo dong"
 */
export function spell(name: string, syllableOf: (character: string) => string): string {
  const sounds = [...name].map((character) =>
    HAN.test(character)
      ? ` ${syllableOf(character)} `
      : character.normalize("NFKC").toUpperCase().replace(NOT_TYPED, "")
  );
  return sounds.join("").trim().replace(/ +/g, " ");
}

/** The syllables of every name, in their order. compile-pinyin.ts is the other way. */
export function decodePinyin(
  names: readonly string[],
  { syllables, exceptions }: CompiledPinyin
): readonly string[] {
  const unused = syllables.split(" ");
  const known = new Map<string, string>();
  const syllableOf = (character: string) => {
    const syllable = known.get(character) ?? unused.shift() ?? "";
    known.set(character, syllable);
    return syllable;
  };
  return names.map((name, position) => {
    const regular = spell(name, syllableOf);
    return exceptions[position] ?? regular;
  });
}
