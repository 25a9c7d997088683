/**
 * Where the pane keeps what should survive closing it: the user's own preferences and the state of the pane.
 * Browsers and policies may refuse storage; then nothing is remembered and nothing fails.
 */
export interface PaneStorage {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/**
 * The browser's storage under the add-in's own prefix. In Excel on the web several add-ins can share one origin's
 * partition, so Office names a key prefix.
 *
 * @param partitionKey `Office.context.partitionKey`; undefined where Office gives none
 * @param area sessionStorage forgets what it holds with the tab
 */
export function browserStorage(
  partitionKey: string | undefined,
  area: "localStorage" | "sessionStorage" = "localStorage"
): PaneStorage {
  const prefix = `${partitionKey ?? ""}plantarget.`;
  return {
    read(key) {
      try {
        return window[area].getItem(prefix + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        window[area].setItem(prefix + key, value);
      } catch {
        // Refused or full: the pane works on, it only forgets.
      }
    },
  };
}

/** A storage that lasts as long as the page: for tests and the gallery. */
export function memoryStorage(entries: Readonly<Record<string, string>> = {}): PaneStorage {
  const kept = new Map(Object.entries(entries));
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => void kept.set(key, value),
  };
}
