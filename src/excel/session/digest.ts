/**
 * A short mark of the values of some cells, to tell later whether somebody has changed them: FNV-1a of their JSON.
 *
 * @example digest([[3000]]) === digest([[3000]]) // true
 */
export function digest(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(values)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
