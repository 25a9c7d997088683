import { normaliseName } from "../normalise";
import type { Bilingual } from "../types";
import { timesIn } from "./units";

/** Other words for the same unit, as they stand after normalising, which writes m² as m2. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^百分(?:比|数|之)$/, "%"],
  [/^千分之$/, "‰"],
  [/^万分之$/, "‱"],
  [/人民币|rmb|每/, ""],
  [/千米|km(?!h)/, "公里"],
  [/公里2/, "平方公里"],
  [/标煤/, "标准煤"],
  [/m3/, "立方米"],
  [/m2/, "平方米"],
  [/名$/, "人"],
];

/**
 * As `timesIn`, for units as columns and headings write them: also by another name.
 *
 * @example timesInNamed("万名", { zh: "人", en: "persons" }) // 0.0001
 */
export function timesInNamed(unit: string, { zh, en }: Bilingual): number | null {
  return timesIn(usual(unit), { zh: usual(zh), en: usual(en) });
}

function usual(unit: string): string {
  return SYNONYMS.reduce(
    (text, [name, usualName]) => text.replace(name, usualName),
    normaliseName(unit)
  );
}
