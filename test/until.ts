/** Far more than a busy machine needs: it ends a test that would wait for ever. */
const TRIES = 10_000;

/** Waits for what happens by events. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === TRIES) throw new Error("It did not happen.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
