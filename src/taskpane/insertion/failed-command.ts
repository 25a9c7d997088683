import type { PlacedInsertion } from "./job";

/** A ribbon button that did nothing, and how the same could be done at another place. */
export interface FailedInsertion {
  readonly error: unknown;
  readonly elsewhere?: PlacedInsertion;
}

type Listener = (failed: FailedInsertion) => void;

let listener: Listener | null = null;
let waiting: FailedInsertion | null = null;

/** Shows a failed ribbon command in the pane, at once or as soon as the pane is drawn. */
export function showFailure(failed: FailedInsertion): void {
  if (listener) listener(failed);
  else waiting = failed;
}

/**
 * Listens for failed ribbon commands, also for one that came before the pane was drawn.
 *
 * @returns stops listening
 */
export function onFailure(listen: Listener): () => void {
  listener = listen;
  if (waiting) listen(waiting);
  waiting = null;
  return () => {
    listener = null;
  };
}
