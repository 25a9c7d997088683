/** How a name is typed: its pinyin in full and by initials, and where each typed sound stands. */
export interface Typing {
  readonly full: string;
  readonly initials: string;
  /** Where each sound starts in the full pinyin; a letter or digit of the name is a sound of its own. */
  readonly starts: readonly number[];
  /** Where each sound stands in the name; empty where a character has no sound that could be typed, as in 𠮷野. */
  readonly characters: readonly number[];
}

/**
 * How a name is typed. Every Chinese character is a syllable; letters of other scripts and digits stand for themselves,
 * also among the initials.
 *
 * @param name folded, as `foldForSearch` gives it
 * @param syllables of the name, separated by spaces, e.g. "RD huo dong"
 * @example typingOf("r&d活动", "RD huo dong") // { full: "rdhuodong", initials: "rdhd", starts: [0, 1, 2, 5], … }
 */
export function typingOf(name: string, syllables: string): Typing {
  const sounds = syllables.split(" ").flatMap(soundsOf);
  const characters = typedCharacters(name);
  let next = 0;
  return {
    full: sounds.join(""),
    initials: sounds.map((sound) => sound.charAt(0)).join(""),
    starts: sounds.map((sound) => (next += sound.length) - sound.length),
    characters: characters.length === sounds.length ? characters : [],
  };
}

/** Where the characters stand that are typed. An expression over each name would take longer than all else of an index. */
function typedCharacters(name: string): readonly number[] {
  const found: number[] = [];
  let position = 0;
  for (const character of name) {
    if (isLatin(character) || HAN.test(character)) found.push(position);
    position += character.length;
  }
  return found;
}

function isLatin(character: string): boolean {
  return (character >= "a" && character <= "z") || (character >= "0" && character <= "9");
}

/** A syllable is one sound; letters of other scripts, which are in capitals, and digits are one each. */
function soundsOf(syllable: string): readonly string[] {
  return /^[a-z]/.test(syllable) ? [syllable] : [...syllable.toLowerCase()];
}

const HAN = /\p{Script=Han}/u;
const NOT_TYPED = /[^A-Z0-9]/g;

/**
 * The syllables of a name whose characters are read one by one; what stands between Chinese characters keeps its
 * letters, in capitals, and its digits.
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
