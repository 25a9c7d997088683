/**
 * A number as a cell shows it in a number format, so that its column can be wide enough. Formats of one section, or two of which
 * the second is for negative numbers, with words in quotation marks and one group of digits.
 *
 * @example shownNumber(3000, '0"以上"') // "3000以上"
 * @example shownNumber(0.5, "0.0%") // "50.0%"
 */
export function shownNumber(value: number, format: string): string {
  const [positive = format, negative] = format.split(";");
  return negative === undefined || value >= 0
    ? ofSection(value, positive)
    : ofSection(-value, negative);
}

function ofSection(value: number, format: string): string {
  const digits = /#?,?#*0(?:\.(0+))?(%)?/;
  const words = /"([^"]*)"/g;
  // Digits within the words are none of the format.
  const bare = format.replace(words, (_, word: string) => "\u0000".repeat(word.length + 2));
  const match = digits.exec(bare);
  if (!match) return String(value);
  const [pattern, decimals = "", percent = ""] = match;
  const shown = (percent ? value * 100 : value).toFixed(decimals.length) + percent;
  const unquoted = (text: string): string => text.replace(words, "$1");
  return (
    unquoted(format.slice(0, match.index)) +
    shown +
    unquoted(format.slice(match.index + pattern.length))
  );
}
