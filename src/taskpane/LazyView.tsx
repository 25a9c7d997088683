import { useEffect, useState } from "react";
import type { ComponentType } from "react";

export type LoadView = () => Promise<ComponentType>;

const loaded = new Map<LoadView, ComponentType>();

/** Loads a view before it is shown. */
export async function preload(load: LoadView): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, await load());
}

/**
 * A view whose code is loaded when it is first shown. Unlike React.lazy it asks for the code again when it is
 * mounted again, so that a failed request does not fail for ever.
 *
 * @param load the same function each time: it names the view
 */
export function LazyView({ load }: { readonly load: LoadView }): JSX.Element | null {
  const [error, setError] = useState<unknown>(null);
  const [, setReady] = useState(false);

  useEffect(() => {
    if (loaded.has(load)) return undefined;
    let mounted = true;
    preload(load).then(
      () => {
        if (mounted) setReady(true);
      },
      (reason: unknown) => {
        if (mounted) setError(reason);
      }
    );
    return () => {
      mounted = false;
    };
  }, [load]);

  if (error !== null) throw error;
  const View = loaded.get(load);
  return View ? <View /> : null;
}
