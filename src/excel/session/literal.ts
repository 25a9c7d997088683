/**
 * What to send to Excel so that a text stays this text.
 *
 * Excel reads a text it is given as if it were typed: "=1+1" becomes a formula, "3-5" a date, "2016年11月3日" a date,
 * "60%" a number. A leading apostrophe keeps it as it is, and unlike the text format "@" does not turn formulas that
 * somebody types there later into text. A text without any digit or leading sign is sent as it is, because nothing
 * else can be read into it.
 *
 * @example literal("=SUM(A1)") // "'=SUM(A1)"
 * @example literal("高新技术企业") // "高新技术企业"
 */
export function literal(text: string): string {
  return mayBeReadOtherwise(text) ? `'${text}` : text;
}

/** Any digit, also full-width or Chinese; a leading sign, also full-width; a truth value. */
const digit = /[\p{N}零一二三四五六七八九十百千万亿]/u;
const leadingSign = /^\s*['=+\-@#＝＋－＠’‘]/;
const truthValue = /^\s*(true|false)\s*$/i;

function mayBeReadOtherwise(text: string): boolean {
  return digit.test(text) || leadingSign.test(text) || truthValue.test(text);
}
