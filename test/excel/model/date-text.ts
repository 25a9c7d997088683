/** Dates and times as their number formats show them: years to seconds, no weekdays. */

const parts = /y+|m+|d+|h+|s+/g;

/** Whether the format (without its quoted text) shows a date or time. */
export const isDateFormat = (format: string): boolean => /[ymdhs]/i.test(format);

/** @example dateText(42677, "yyyy/m/d") // "2016/11/3" */
export function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  const lower = format.toLowerCase();
  return lower.replace(parts, (token, position: number) => {
    const isMinute = token.startsWith("m") && isNextToTime(lower, position, token.length);
    return isMinute ? padded(date.getUTCMinutes(), token) : datePart(date, token);
  });
}

/** "m" means minutes after hours and before seconds. */
function isNextToTime(format: string, position: number, length: number): boolean {
  const before = /[ydhs][^ymdhs]*$/.exec(format.slice(0, position))?.[0] ?? "";
  return before.startsWith("h") || /^[^ymdhs]*s/.test(format.slice(position + length));
}

function datePart(date: Date, token: string): string {
  switch (token.charAt(0)) {
    case "y":
      return token.length > 2
        ? String(date.getUTCFullYear())
        : padded(date.getUTCFullYear() % 100, "yy");
    case "m":
      return token.length === 3
        ? date.toLocaleString("en-US", { month: "short", timeZone: "UTC" })
        : padded(date.getUTCMonth() + 1, token);
    case "d":
      return padded(date.getUTCDate(), token);
    case "h":
      return padded(date.getUTCHours(), token);
    default:
      return padded(date.getUTCSeconds(), token);
  }
}

const padded = (value: number, token: string): string =>
  String(value).padStart(Math.min(token.length, 2), "0");
