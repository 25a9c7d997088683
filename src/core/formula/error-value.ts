/** An error arrives as its text. A text that reads like one is taken for it: it then stays a formula. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);
}
