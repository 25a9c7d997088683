/** What the readers use and browsers from Chromium 80 to 91 lack: imported first where they run, on the page and in the worker. */

/** As Array.prototype.at: counted from the end where the place is negative. */
export function itemAt<T>(items: readonly T[], place: number): T | undefined {
  const whole = Math.trunc(place) || 0;
  return items[whole < 0 ? items.length + whole : whole];
}

if (!("at" in Array.prototype)) {
  Object.defineProperty(Array.prototype, "at", {
    value(this: unknown[], place: number) {
      return itemAt(this, place);
    },
    writable: true,
    configurable: true,
  });
}
