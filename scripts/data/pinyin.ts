import { pinyin } from "pinyin-pro";

const HAN = /\p{Script=Han}/u;
const NOT_TYPED = /[^A-Z0-9]/g;

/**
 * The syllables of a Chinese name as they are typed, without tones. Characters of several readings
 * are read by their neighbours (重庆 chong qing, 重点 zhong dian). ü is typed v (率 lv), but in üe it
 * is typed u (战略 zhan lue). Letters and digits stay, letters in capitals; punctuation falls away.
 *
 * @example syllablesOf("R&D活动人员") // "RD huo dong ren yuan"
 */
export function syllablesOf(name: string): string {
  const sounds: string[] = [];
  let others = "";
  for (const { origin, pinyin: syllable } of pinyin(name, {
    toneType: "none",
    v: true,
    type: "all",
  })) {
    if (HAN.test(origin)) {
      sounds.push(others, syllable.replace(/^([ln])ve$/, "$1ue"));
      others = "";
    } else {
      others += origin.normalize("NFKC").toUpperCase().replace(NOT_TYPED, "");
    }
  }
  return [...sounds, others].filter((sound) => sound !== "").join(" ");
}
