/** The shortest part of a name that still says something: 万人专利 is 万人 and 专利 of 每万人口发明专利拥有量. */
const SHORTEST = 2;

/**
 * Whether a text has the parts of a shortened name, in their order.
 *
 * @example hasParts("每万人口发明专利拥有量", "万人专利") // true
 */
export function hasParts(text: string, word: string): boolean {
  if (word === "") return true;
  for (let length = word.length; length >= SHORTEST; length--) {
    const start = text.indexOf(word.slice(0, length));
    if (start < 0) continue;
    if (hasParts(text.slice(start + length), word.slice(length))) return true;
  }
  return false;
}
