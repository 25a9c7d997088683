/** Where the browser does not say when it is idle. */
const SOON_MS = 300;

/**
 * Runs something that nobody waits for, when the browser has nothing else to do.
 *
 * @returns takes it back
 */
export function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== "function") {
    const timer = setTimeout(run, SOON_MS);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run);
  return () => window.cancelIdleCallback(handle);
}
