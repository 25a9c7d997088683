import { REVIEW_KEY } from "../taskpane/data/documents/kept-review";
import { browserStorage, type PaneStorage } from "../taskpane/services/storage";

/**
 * Where the page keeps what should survive a reload. What was brought stays in this browser only where the user asks for it:
 * preferences are kept, but the review of a document, which holds its words, is forgotten with its tab.
 */
export function pageStorage(): PaneStorage {
  const ofBrowser = browserStorage("web.");
  const ofTab = browserStorage("web.", "sessionStorage");
  const storageOf = (key: string): PaneStorage => (key === REVIEW_KEY ? ofTab : ofBrowser);
  return {
    read: (key) => storageOf(key).read(key),
    write: (key, value) => storageOf(key).write(key, value),
  };
}
