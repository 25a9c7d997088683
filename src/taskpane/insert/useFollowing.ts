import { useEffect, useState } from "react";
import { usePane } from "../context/PaneContext";

/** A selection made with the mouse changes many times before it rests. */
const REST_MS = 200;

/** What Excel last answered. */
export interface Following<T> {
  /** null while asking for the first time, and after an answer that was an error. */
  readonly found: T | null;
  /** Why Excel could not answer; null if it could. */
  readonly error: unknown;
}

/**
 * Asks Excel something about the selection, and again whenever it moves.
 *
 * @param ask the same function as long as it asks the same
 */
export function useFollowing<T>(ask: () => Promise<T>): Following<T> {
  const { selection } = usePane().services;
  const [answer, setAnswer] = useState<Following<T>>({ found: null, error: null });

  useEffect(() => {
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      latest += 1;
      const asked = latest;
      // An answer that comes after a newer question is about a selection that is gone.
      const keep = (next: Following<T>): void => {
        if (asked === latest) setAnswer(next);
      };
      ask().then(
        (found) => keep({ found, error: null }),
        (error: unknown) => keep({ found: null, error })
      );
    };
    const stop = selection.follow(() => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    });
    setAnswer({ found: null, error: null });
    look();
    return () => {
      latest += 1;
      clearTimeout(timer);
      stop();
    };
  }, [ask, selection]);

  return answer;
}
