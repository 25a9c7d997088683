const TRIES = 200;

/** Waits for what happens by events, 4 seconds at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries === TRIES) throw new Error("It did not happen.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
