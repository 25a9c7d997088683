import type { Pinyin } from "../core/types";

/**
 * The pinyin of a name from its syllables, as the compiled data store them. Letters of other scripts
 * are in capitals there and, like digits, stand in full also among the initials.
 *
 * @param syllables separated by spaces, e.g. "RD huo dong ren yuan"
 * @example pinyinFrom("RD huo dong ren yuan") // { full: "rdhuodongrenyuan", initials: "rdhdry" }
 */
export function pinyinFrom(syllables: string): Pinyin {
  const sounds = syllables.split(" ");
  const initials = sounds.map((sound) => (/^[a-z]/.test(sound) ? sound.charAt(0) : sound));
  return { full: sounds.join("").toLowerCase(), initials: initials.join("").toLowerCase() };
}
