import { pinyin } from "pinyin-pro";
import type { CompiledPinyin } from "../../src/dataset/format";
import { decodePinyin, spell } from "../../src/dataset/pinyin";

/**
 * The syllables of a Chinese name as they are typed, without tones. Characters of several readings
 * are read by their neighbours (重庆 chong qing, 重点 zhong dian). ü is typed v (率 lv), but in üe it
 * is typed u (战略 zhan lue). Letters and digits stay, letters in capitals; punctuation falls away.
 *
 * @example syllablesOf("R&D活动人员") // "RD huo dong ren yuan"
 */
export function syllablesOf(name: string): string {
  const readings = pinyin(name, { toneType: "none", v: true, type: "all" }).filter(
    ({ isZh }) => isZh
  );
  return spell(name, () => (readings.shift()?.pinyin ?? "").replace(/^([ln])ve$/, "$1ue"));
}

/** The pinyin of names by character, with the names that read a character otherwise. */
export function compilePinyin(names: readonly string[]): CompiledPinyin {
  const syllables = new Map<string, string>();
  for (const name of names) {
    const own = syllablesOf(name)
      .split(" ")
      .filter((sound) => /^[a-z]/.test(sound));
    spell(name, (character) => {
      const syllable = own.shift() ?? "";
      if (!syllables.has(character)) syllables.set(character, syllable);
      return syllable;
    });
  }
  const regular = { syllables: [...syllables.values()].join(" "), exceptions: {} };
  const exceptions = decodePinyin(names, regular).flatMap((decoded, position) => {
    const actual = syllablesOf(names[position] ?? "");
    return decoded === actual ? [] : [[position, actual]];
  });
  return { ...regular, exceptions: Object.fromEntries(exceptions) };
}
