import { pinyin } from "pinyin-pro";
import { spell } from "../core/pinyin";

/** Longer names are refused, but not by everybody who spells them. */
const LONGEST_NAME = 200;

const HAN = /\p{Script=Han}/u;

/**
 * The syllables of a Chinese name as they are typed, without tones. Characters of several readings
 * are read by their neighbours (重庆 chong qing, 重点 zhong dian). ü is typed v (率 lv), but in üe it
 * is typed u (战略 zhan lue). Letters and digits stay, letters in capitals; punctuation falls away,
 * and so does a character that no keyboard offers (𠮷).
 *
 * @example syllablesOf("R&D活动人员") // "RD huo dong ren yuan"
 */
export function syllablesOf(name: string): string {
  const start = name.slice(0, LONGEST_NAME);
  const readings = pinyin(start, { toneType: "none", v: true, type: "all" }).filter(({ origin }) =>
    HAN.test(origin)
  );
  return spell(start, () => (readings.shift()?.pinyin ?? "").replace(/^([ln])ve$/, "$1ue"));
}
